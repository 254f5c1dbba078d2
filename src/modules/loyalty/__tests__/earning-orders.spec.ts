import { demoProgram } from "../domain/program"
import { buildMember, type Member } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

withMembers(({ service, sql }) => {
  const draft = () =>
    service.draftProgram({
      ...{ name: "Points", sales_channel_id: null, definition: demoProgram },
    })
  const earn = (member: Member, program_id: string, over: object = {}) =>
    service.earnOrder({
      order: {
        ...{ order_id: "order", account_id: member.id, program_id },
        ...{ currency_code: "eur", placed_at: MARCH },
      },
      lines: [
        { line_item_id: "shirt", points: 30 },
        { line_item_id: "scarf", points: 12 },
      ],
      now: MARCH,
      ...over,
    })

  it("earns once for one order, told ten times at once", async () => {
    const member = await buildMember(service)
    const { id } = await draft()
    const { done } = await atOnce(10, () => earn(member, id))
    expect(done.filter(({ is_new }) => is_new)).toHaveLength(1)
    expect(done).toHaveLength(10)
    expect((await member.read()).points_pending).toBe(42)
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })
  })

  it("changes nothing when it is computed anew, and otherwise", async () => {
    const member = await buildMember(service)
    const [first, second] = [await draft(), await draft()]
    await earn(member, first.id)
    const lines = [{ line_item_id: "shirt", points: 99 }]
    expect(await earn(member, second.id, { lines })).toMatchObject({
      ...{ program_id: first.id, is_new: false },
    })
    expect((await member.read()).points_pending).toBe(42)
    expect(await service.retrieveLoyaltyProgram(first.id)).toMatchObject({
      used_at: MARCH,
    })
    expect(await service.retrieveLoyaltyProgram(second.id)).toMatchObject({
      used_at: null,
    })
  })

  it("takes all of an order over or nothing of it", async () => {
    const member = await buildMember(service)
    const { id } = await draft()
    const lines = [
      { line_item_id: "shirt", points: 30 },
      { line_item_id: "scarf", points: 0 },
    ]
    await expect(earn(member, id, { lines })).rejects.toMatchObject({
      code: "loyalty_points_invalid",
    })
    expect(await service.findOrder("order")).toBeUndefined()
    expect((await member.read()).points_pending).toBe(0)
    expect(await sql("select id from loyalty_points_entry")).toEqual([])
  })

  it("notes the first time that all has arrived", async () => {
    const member = await buildMember(service)
    const { id } = await draft()
    await earn(member, id)
    const arrival = (delivered_at: Date) => ({
      ...{ order_id: "order", delivered_at },
      activates_at: daysAfter(delivered_at, 14),
    })
    expect(await service.noteDelivery(arrival(MARCH))).toBe(true)
    expect(await service.noteDelivery(arrival(daysAfter(MARCH, 3)))).toBe(false)
    expect(await service.findOrder("order")).toMatchObject({
      ...{ delivered_at: MARCH, activates_at: daysAfter(MARCH, 14) },
    })
  })
})
