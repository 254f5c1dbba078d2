import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import {
  demoProgram,
  type ProgramDefinition,
} from "../../../src/modules/loyalty/domain/program"
import { buildLoyaltyDesk } from "../../builders/loyalty"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const DRAFT = { name: "Points", definition: demoProgram }
const STEP_OF_30 = { ...demoProgram.redemption, points_step: 30 }

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })

  const list = (query = "") =>
    desk.read(`/admin/loyalty-programs${query}`, desk.merchant)
  const read = async (id: string) => {
    const path = `/admin/loyalty-programs/${id}`
    return (await desk.read(path, desk.merchant)).loyalty_program
  }
  const draft = (body: object = DRAFT, headers: object = desk.merchant) =>
    api.post("/admin/loyalty-programs", body, { headers })
  const drafted = async (body?: object) =>
    (await draft(body)).data.loyalty_program.id as string
  const replace = (id: string, body: object, headers: object = desk.merchant) =>
    api.post(`/admin/loyalty-programs/${id}`, body, { headers })
  const remove = (id: string, headers: object = desk.merchant) =>
    api.delete(`/admin/loyalty-programs/${id}`, { headers })
  const activate = (id: string, headers: object = desk.merchant) =>
    api.post(`/admin/loyalty-programs/${id}/activate`, {}, { headers })

  it("drafts the next version of a name", async () => {
    const { status, data } = await draft()
    expect(status).toBe(201)
    expect(data.loyalty_program).toEqual({
      ...{ id: expect.stringMatching(/^loyprg_/), name: "Points", version: 1 },
      ...{ sales_channel_id: null, status: "draft", definition: demoProgram },
      ...{ used_at: null, activated_at: null, retired_at: null },
    })
    const again = await drafted()
    expect(await read(again)).toMatchObject({ version: 2 })
  })

  it("fills in what a definition leaves out", async () => {
    const { tiers: _, ...definition } = demoProgram
    const id = await drafted({ ...DRAFT, definition })
    expect((await read(id)).definition.tiers).toEqual({
      ...{ window_days: 365, grace_days: 30 },
    })
  })

  it("writes a draft anew", async () => {
    const id = await drafted()
    const definition: ProgramDefinition = {
      ...{ ...demoProgram, clawback: "within_balance" },
    }
    const { data } = await replace(id, { definition })
    expect(data.loyalty_program).toMatchObject({ id, definition })
  })

  it("deletes a draft, and gives its number to no other", async () => {
    const id = await drafted()
    const { data } = await remove(id)
    expect(data).toEqual({ id, object: "loyalty_program", deleted: true })
    expect((await list()).count).toBe(0)
    const gone = [() => read(id), () => remove(id), () => activate(id)]
    for (const send of gone) {
      expect(await refusalOf(send())).toMatchObject({ status: 404 })
    }
    expect(await read(await drafted())).toMatchObject({ version: 2 })
  })

  it("deletes nothing that has been active", async () => {
    const [first, second] = [await drafted(), await drafted()]
    await activate(first)
    await activate(second)
    for (const id of [first, second]) {
      expect(await refusalOf(remove(id))).toMatchObject({
        ...{ status: 400, code: "loyalty_program_not_draft" },
      })
    }
    expect((await list()).count).toBe(2)
  })

  it("activates one version and retires the one before", async () => {
    const [first, second] = [await drafted(), await drafted()]
    await activate(first)
    const { data } = await activate(second)
    expect(data.loyalty_program).toMatchObject({
      ...{ id: second, status: "active", activated_at: expect.any(String) },
    })
    expect(await read(first)).toMatchObject({
      ...{ status: "retired", retired_at: expect.any(String) },
    })
    const { loyalty_programs, count } = await list("?status=active")
    expect([count, loyalty_programs[0].id]).toEqual([1, second])
    expect(await refusalOf(activate(first))).toMatchObject({
      ...{ status: 400, code: "loyalty_transition_refused" },
    })
    const changed = replace(second, { definition: demoProgram })
    expect(await refusalOf(changed)).toMatchObject({
      ...{ status: 400, code: "loyalty_program_not_draft" },
    })
  })

  it("keeps the programme of a channel beside the one for all", async () => {
    const channel = await getContainer()
      .resolve(Modules.SALES_CHANNEL)
      .createSalesChannels({ name: "Outlet" })
    const all = await drafted()
    const own = await drafted({ ...DRAFT, sales_channel_id: channel.id })
    await activate(all)
    await activate(own)
    expect(await read(all)).toMatchObject({ status: "active" })
    const { loyalty_programs } = await list(`?sales_channel_id=${channel.id}`)
    expect(loyalty_programs.map(({ id }: { id: string }) => id)).toEqual([own])
  })

  it("names everything that is wrong with a definition", async () => {
    const definition = { ...demoProgram, redemption: STEP_OF_30 }
    const id = await drafted()
    for (const send of [
      () => draft({ ...DRAFT, definition }),
      () => replace(id, { definition }),
    ]) {
      expect(await refusalOf(send())).toMatchObject({
        ...{ status: 400, code: "loyalty_definition_invalid" },
        details: [{ path: "redemption.points_min" }],
      })
    }
  })

  it("activates nothing that names a tier nobody can be in", async () => {
    const { earning } = demoProgram
    const silk = {
      ...{ ...earning.rules[1], id: "silk-members" },
      conditions: [{ type: "tier", tiers: ["silk"] }],
    }
    const rules = [...earning.rules, silk]
    const id = await drafted({
      ...{
        ...DRAFT,
        definition: { ...demoProgram, earning: { ...earning, rules } },
      },
    })
    expect(await refusalOf(activate(id))).toMatchObject({
      ...{ status: 400, code: "loyalty_definition_invalid" },
      details: [{ path: "earning.rules.3.conditions.0.tiers" }],
    })
    expect(await read(id)).toMatchObject({ status: "draft" })
  })

  it.each([
    {},
    { name: "Points" },
    { definition: demoProgram },
    { ...DRAFT, name: " " },
    { ...DRAFT, status: "active" },
    { ...DRAFT, version: 7 },
    { ...DRAFT, definition: { ...demoProgram, time_zone: "Berlin" } },
    { ...DRAFT, definition: { ...demoProgram, unknown: true } },
  ])("refuses the draft %#", async (body) => {
    expect(await refusalOf(draft(body))).toMatchObject({
      ...{ status: 400, code: "invalid_data" },
    })
    expect((await list()).count).toBe(0)
  })

  it("is for merchants", async () => {
    const id = await drafted()
    const member = await desk.member()
    for (const headers of [{}, member.headers]) {
      for (const send of [
        () => draft(DRAFT, headers),
        () => replace(id, { definition: demoProgram }, headers),
        () => activate(id, headers),
        () => remove(id, headers),
        () => api.get("/admin/loyalty-programs", { headers }),
        () => api.get(`/admin/loyalty-programs/${id}`, { headers }),
      ]) {
        expect(await refusalOf(send())).toMatchObject({ status: 401 })
      }
    }
  })

  it("is not found where it is not there", async () => {
    for (const send of [
      () => read("loyprg_no"),
      () => replace("loyprg_no", { definition: demoProgram }),
      () => activate("loyprg_no"),
    ]) {
      expect(await refusalOf(send())).toMatchObject({
        ...{ status: 404, code: "not_found" },
        message: "There is no loyalty programme loyprg_no",
      })
    }
    const channel = draft({ ...DRAFT, sales_channel_id: "sc_no" })
    expect(await refusalOf(channel)).toMatchObject({
      ...{ status: 404, message: "There is no sales channel sc_no" },
    })
  })
})
