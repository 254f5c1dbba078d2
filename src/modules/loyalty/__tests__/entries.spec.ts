import { buildMember, type Member } from "./support/member"
import { daysAfter, MARCH, withMembers } from "./support/with-members"

withMembers(({ service }) => {
  const read = (
    member: Member,
    page: { after?: string; limit?: number } = {}
  ) =>
    service.readEntries({ customer_id: member.customer_id, limit: 50, ...page })

  it("tells what happened, the newest first, in columns that sum to balances", async () => {
    const member = await buildMember(service)
    await member.give(20)
    await member.adjust(5, {
      ...{ note: "Rang twice", reason: "goodwill", now: daysAfter(MARCH, 1) },
    })
    const line = await member.earn(11)
    await member.activate(line, daysAfter(MARCH, 2))
    const { id } = await member.reserve(10, { now: daysAfter(MARCH, 3) })
    await member.commit(id, daysAfter(MARCH, 4))
    const { entries } = await read(member)
    expect(
      entries.map(({ kind, points, points_available, points_pending }) => [
        ...[kind, points, points_available, points_pending],
      ])
    ).toEqual([
      ["redeem", -10, 0, 0],
      ["reserve", 0, -10, 0],
      ["activate", 0, 11, -11],
      ["adjust", 5, 5, 0],
      expect.anything(),
      expect.anything(),
    ])
    const sum = (column: "points_available" | "points_pending") =>
      entries.reduce((total, entry) => total + entry[column], 0)
    const account = await member.read(daysAfter(MARCH, 4))
    expect(sum("points_available")).toBe(account.points_available)
    expect(sum("points_pending")).toBe(account.points_pending)
    expect(entries[3]).toMatchObject({
      ...{ reason: "goodwill", source: "loyalty_adjustment" },
      adjustment: { note: "Rang twice", actor_type: "user" },
    })
  })

  it("names the order that points were earned, taken back or spent with", async () => {
    const member = await buildMember(service)
    await member.give(40)
    const order_id = await member.order()
    const earned = { order_id, line_item_id: `line of ${order_id}`, points: 20 }
    await service.earnLine({ ...earned, now: MARCH })
    const { line_item_id } = earned
    await service.settleLines({
      ...{ order_id, lines: [{ line_item_id, share: { gone: 1, of: 4 } }] },
      ...{ policy: "unlimited", now: MARCH },
    })
    await member.reserve(10)
    const { id } = await member.reserve(12)
    await member.commit(id)
    const { entries } = await read(member)
    const about = entries.map((entry) => [entry.kind, entry.order_id])
    expect(about.sort()).toEqual([
      ["award", null],
      ["claw_back", order_id],
      ["earn", order_id],
      ["redeem", `order of ${id}`],
      ["reserve", null],
      ["reserve", `order of ${id}`],
    ])
  })

  it("pages without losing or repeating an entry of the same moment", async () => {
    const member = await buildMember(service)
    const other = await buildMember(service)
    await other.give(1)
    for (let count = 0; count < 7; count += 1) {
      await member.give(1)
    }
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 4; page += 1) {
      const { entries, next } = await read(member, { after, limit: 2 })
      seen.push(...entries.map(({ id }) => id))
      after = next ?? undefined
      await member.give(1, { now: daysAfter(MARCH, 1 + page) })
    }
    expect(new Set(seen).size).toBe(7)
    expect(after).toBeUndefined()
  })

  it("refuses a cursor that is none", async () => {
    const member = await buildMember(service)
    await expect(read(member, { after: "x" })).rejects.toMatchObject({
      type: "invalid_data",
    })
  })
})
