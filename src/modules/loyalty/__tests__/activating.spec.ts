import { demoProgram } from "../domain/program"
import type { NewProgram } from "../program-rows"
import { buildLadder } from "./support/ladder"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

withMembers(({ service }) => {
  let tiers: Awaited<ReturnType<typeof buildLadder>>
  beforeEach(async () => {
    tiers = await buildLadder(service)
  })

  const draft = (over: Partial<NewProgram> = {}) =>
    service.draftProgram({
      ...{ name: "Points", sales_channel_id: null, definition: demoProgram },
      ...over,
    })
  const activate = (id: string, now = MARCH) =>
    service.activateProgram({ id, now })

  it("counts the versions of each name, also of ten at once", async () => {
    const { done } = await atOnce(10, () => draft())
    const versions = done.map(({ version }) => version)
    expect(versions.sort((one, other) => one - other)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    ])
    expect(await draft({ name: "Other" })).toMatchObject({
      ...{ version: 1, status: "draft", definition: demoProgram },
    })
  })

  it("changes drafts, and nothing that has been active", async () => {
    const { id } = await draft()
    const definition = { ...demoProgram, clawback: "only_pending" as const }
    expect(await service.replaceDraft({ id, definition })).toMatchObject({
      definition,
    })
    await activate(id)
    await expect(
      service.replaceDraft({ id, definition: demoProgram })
    ).rejects.toMatchObject({ code: "loyalty_program_not_draft" })
    await expect(
      service.replaceDraft({ id: "loyprg_no", definition })
    ).rejects.toMatchObject({ type: "not_found" })
  })

  it("retires what the channel had, at the same moment", async () => {
    const [first, second] = [await draft(), await draft()]
    const later = daysAfter(MARCH, 1)
    await activate(first.id)
    expect(await activate(second.id, later)).toMatchObject({
      ...{ status: "active", activated_at: later },
    })
    expect(await service.retrieveLoyaltyProgram(first.id)).toMatchObject({
      ...{ status: "retired", activated_at: MARCH, retired_at: later },
    })
    for (const { id } of [first, second]) {
      await expect(activate(id)).rejects.toMatchObject({
        code: "loyalty_transition_refused",
      })
    }
  })

  it("leaves one active, of ten that are activated at once", async () => {
    const { done: drafts } = await atOnce(10, () => draft())
    const { refused } = await atOnce(10, (index) => activate(drafts[index].id))
    expect(refused).toEqual([])
    const active = await service.listLoyaltyPrograms({ status: "active" })
    expect(active).toHaveLength(1)
    const retired = await service.listLoyaltyPrograms({ status: "retired" })
    expect(retired).toHaveLength(9)
  })

  it("activates nothing that names a tier nobody can be in", async () => {
    const { id } = await draft()
    await service.deleteTier({ id: tiers.cashmere.id, now: MARCH })
    await expect(activate(id)).rejects.toMatchObject({
      code: "loyalty_definition_invalid",
    })
    expect(await service.retrieveLoyaltyProgram(id)).toMatchObject({
      status: "draft",
    })
  })

  it("finds a channel's own programme, else the one for all", async () => {
    expect(await service.findActiveProgram("sc_1")).toBeUndefined()
    const own = await draft({ sales_channel_id: "sc_1" })
    await activate(own.id)
    expect(await service.findActiveProgram("sc_2")).toBeUndefined()
    const all = await draft({ name: "All" })
    await activate(all.id)
    expect(await service.findActiveProgram("sc_1")).toMatchObject({
      id: own.id,
    })
    for (const channel of ["sc_2", null]) {
      expect(await service.findActiveProgram(channel)).toMatchObject({
        ...{ id: all.id, definition: demoProgram },
      })
    }
  })
})
