import { buildMember } from "./support/member"
import { startProgram } from "./support/month-book"
import { buildReward, claimsOf } from "./support/rewards"
import { daysAfter, MARCH, withMembers } from "./support/with-members"

const LATER = new Date("2027-01-01T00:00:00Z")

withMembers(({ service, sql }) => {
  const read = (month: string, now = LATER) =>
    service.readLiability({ month, now })
  async function expire(now: Date) {
    const lots = await service.listExpiredLots({ now, limit: 99 })
    await service.expireLots(
      lots.map(({ id }) => id),
      now
    )
  }
  const APRIL = daysAfter(MARCH, 40)

  it("expects breakage by lots that have run their course, and by no others", async () => {
    await startProgram(service)
    const member = await buildMember(service)
    const expires_at = daysAfter(MARCH, 35)
    await member.give(10, { expires_at })
    await member.adjust(7, { expires_at: daysAfter(MARCH, 34) })
    await member.adjust(-7, { now: daysAfter(MARCH, 1) })
    await expire(APRIL)
    const { breakage } = await read("2026-04")
    expect(breakage).toMatchObject({
      ...{ lots: 1, points_expired: 10, points_redeemed: 0 },
    })
  })

  it("counts no lot before its time is over, and an erased member's points", async () => {
    await startProgram(service)
    const member = await buildMember(service)
    await member.give(10, { expires_at: daysAfter(MARCH, 25) })
    await service.eraseMembers({
      ...{ customer_ids: [member.customer_id], now: daysAfter(MARCH, 1) },
    })
    const early = await read("2026-03", daysAfter(MARCH, 2))
    expect(early.breakage).toMatchObject({ lots: 0, points_expired: 0 })
    const late = await read("2026-03")
    expect(late.breakage).toMatchObject({ lots: 1, points_expired: 10 })
  })

  it("keeps points in their month when two accounts become one", async () => {
    await startProgram(service)
    const [member, other] = [
      await buildMember(service),
      await buildMember(service),
    ]
    await member.give(100)
    const { cohorts: before } = await read("2026-04")
    await service.mergeMembers({
      from_ids: [member.customer_id],
      ...{ into_id: other.customer_id, now: APRIL },
    })
    const { cohorts, values } = await read("2026-04")
    expect(cohorts).toEqual(before)
    expect(values[0]).toMatchObject({ revenue: "0.00", deferred_added: "0.00" })
  })

  it("defers what was claimed until its code has ended", async () => {
    await startProgram(service)
    const member = await buildMember(service)
    const { claim } = claimsOf(service, await buildReward(service))
    await member.give(500)
    const { id, points } = await claim(member.id)
    const worth = (points / 100).toFixed(2)
    expect(await read("2026-03")).toMatchObject({
      ...{ points_claimed: points, points: { closing: 500 - points } },
      values: [{ deferred_closing: "5.00", deferred_held: worth }, {}, {}],
    })
    await sql(
      "update loyalty_claim set status = 'used', order_id = 'order_1', ended_at = $1 where id = $2",
      [APRIL, id]
    )
    expect(await read("2026-03")).toMatchObject({ points_claimed: points })
    expect(await read("2026-04")).toMatchObject({
      points_claimed: 0,
      values: [{ revenue: worth, deferred_held: "0.00" }, {}, {}],
    })
  })
})
