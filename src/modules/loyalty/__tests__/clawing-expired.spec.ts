import type { ClawbackPolicy } from "../domain/clawback"
import { buildMember, type Member } from "./support/member"
import { daysAfter, MARCH, withMembers } from "./support/with-members"

/** What is activated on the first of March has expired by now. */
const AFTER = daysAfter(MARCH, 366)
const LATER = daysAfter(MARCH, 400)
const GRACE = daysAfter(MARCH, 380)

/** The same comes of both. */
const SWEEPS = [
  ["and were swept", true],
  ["and wait for the sweep", false],
] as const

withMembers(({ service, sql }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  async function sweep(now = AFTER) {
    const lots = await service.listExpiredLots({ now, limit: 99 })
    await service.expireLots(
      lots.map(({ id }) => id),
      now
    )
  }

  const houseOf = async () =>
    Object.fromEntries(
      (
        await sql(
          `select account, sum(amount)::int as amount from loyalty_points_posting
           where holder_id is null group by 1 having sum(amount) <> 0`
        )
      ).map(({ account, amount }) => [account, amount])
    )

  /** A line has earned 100, of which some are spent. */
  async function buildEarner({ spent = 0, others = 0 } = {}) {
    const member = await buildMember(service)
    const line = await member.earn(100)
    await member.activate(line)
    const id = spent ? (await member.reserve(spent)).id : ""
    if (id) {
      await member.commit(id)
    }
    if (others) {
      await member.give(others, { expires_at: null })
    }
    const giveBack = (points: number, now: Date, until?: Date) =>
      service.restorePoints({
        ...{ reservation_id: id, points, now, grace_until: until },
        ...{ source: "refund", source_id: `refund of ${id}` },
      })
    return { ...member, line, giveBack }
  }

  const clawAfter = (
    { line, clawBack }: Member & { line: string },
    points: number,
    policy?: ClawbackPolicy
  ) => clawBack(line, points, { now: AFTER, policy })

  describe.each(SWEEPS)("points that expired unspent, %s", (_how, isSwept) => {
    const expire = () => (isSwept ? sweep() : undefined)

    it.each(["unlimited", "within_balance", "only_pending"] as const)(
      "are not taken once more from a member who has others: %s",
      async (policy) => {
        const member = await buildEarner({ others: 500 })
        await expire()
        await clawAfter(member, 100, policy)
        await sweep()
        expect(await member.read(AFTER)).toMatchObject({
          ...{ points_available: 500, points_owed: 0 },
        })
        expect(await houseOf()).toEqual({ issued_liability: -500 })
        await expectSound()
      }
    )

    it("leave nobody in debt who has no others", async () => {
      const member = await buildEarner()
      await expire()
      await clawAfter(member, 100)
      await sweep()
      expect(await member.read(AFTER)).toMatchObject({
        ...{ points_available: 0, points_owed: 0 },
      })
      expect(await houseOf()).toEqual({})
      await expectSound()
    })

    it("count before what was spent, over any number of refunds", async () => {
      const member = await buildEarner({ spent: 60, others: 50 })
      await expire()
      const left: number[] = []
      for (const points of [30, 30, 40]) {
        await clawAfter(member, points)
        left.push((await member.read(AFTER)).points_available)
        await expectSound()
      }
      expect(left).toEqual([50, 30, -10])
      await sweep()
      expect(await houseOf()).toEqual({ redeemed: 60, issued_liability: -50 })
    })

    it("are what is left after a refund that came in time", async () => {
      const member = await buildEarner({ others: 50 })
      await member.clawBack(member.line, 40)
      await expire()
      await clawAfter(member, 60)
      expect((await member.read(AFTER)).points_available).toBe(50)
      await expectSound()
    })

    it("are found where a merger has moved them", async () => {
      const member = await buildEarner({ spent: 20, others: 50 })
      const other = await buildMember(service)
      await service.mergeMembers({
        ...{ from_ids: [member.customer_id], into_id: other.customer_id },
        now: MARCH,
      })
      await expire()
      await clawAfter(member, 100)
      expect((await other.read(AFTER)).points_available).toBe(30)
      await expectSound()
    })

    it("are found in the lot that a merger came after", async () => {
      const member = await buildEarner({ others: 50 })
      await expire()
      const other = await buildMember(service)
      await service.mergeMembers({
        ...{ from_ids: [member.customer_id], into_id: other.customer_id },
        now: AFTER,
      })
      await clawAfter(member, 100)
      expect((await other.read(AFTER)).points_available).toBe(50)
      await expectSound()
    })

    it("were given back with a grace that nobody used", async () => {
      const member = await buildEarner({ spent: 70, others: 50 })
      await expire()
      await member.giveBack(70, AFTER, GRACE)
      await (isSwept ? sweep(LATER) : undefined)
      await member.clawBack(member.line, 100, { now: LATER })
      expect(await member.read(LATER)).toMatchObject({
        ...{ points_available: 50, points_owed: 0 },
      })
      await expectSound()
    })

    it("go with those of a grace that lasts, before any other", async () => {
      const member = await buildEarner({ spent: 70 })
      await member.give(50, { expires_at: daysAfter(AFTER, 1) })
      await expire()
      await member.giveBack(70, AFTER, GRACE)
      await clawAfter(member, 50)
      expect((await member.read(AFTER)).expiring).toEqual([
        { points: 50, expires_at: daysAfter(AFTER, 1) },
        { points: 50, expires_at: GRACE },
      ])
      await clawAfter(member, 50)
      expect((await member.read(AFTER)).points_available).toBe(50)
      await expectSound()
    })

    it("are gone for who is erased, like all the rest", async () => {
      const member = await buildEarner({ spent: 60 })
      await expire()
      await clawAfter(member, 30)
      await service.eraseMembers({
        ...{ customer_ids: [member.customer_id], now: AFTER },
      })
      await clawAfter(member, 70)
      expect(await houseOf()).toEqual({ redeemed: 60, breakage: -60 })
      await expectSound()
    })
  })
})
