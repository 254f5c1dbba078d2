import { buildTiers } from "./support/ladder"
import { buildMember, type Member } from "./support/member"
import { daysAfter, MARCH, withMembers } from "./support/with-members"

withMembers(({ service }) => {
  const evaluate = ({ id }: Member, now = MARCH) =>
    service.evaluateTier({ account_id: id, now })
  const merge = (from: Member, into: Member) =>
    service.mergeMembers({
      ...{ from_ids: [from.customer_id], into_id: into.customer_id },
      now: MARCH,
    })
  const rowOf = ({ id }: Member) => service.retrieveLoyaltyAccount(id)
  const changesOf = async ({ customer_id }: Member) => {
    const { tier_changes } = await service.readTierChanges({
      ...{ customer_id, limit: 50 },
    })
    return tier_changes.map(({ change, to_key }) => `${change} ${to_key}`)
  }

  async function withPoints(...points: number[]) {
    const members: Member[] = []
    for (const each of points) {
      const member = await buildMember(service)
      await member.give(each)
      await evaluate(member)
      members.push(member)
    }
    return members
  }

  it("keep the higher tier of two who become one, with both points", async () => {
    await buildTiers(service, { entry_points: { wool: 50, cashmere: 70 } })
    const [from, into] = await withPoints(600, 1_500)
    await service.setTier({
      ...{ account_id: from.id, key: "cashmere", reason: "goodwill" },
      ...{ by: { type: "user", id: "user_1" }, now: MARCH },
    })
    await merge(from, into)
    expect(await into.read()).toMatchObject({
      ...{ tier: { key: "cashmere" }, tier_points: 2_100 },
      points_available: 600 + 50 + 1_500 + 50,
    })
    const due = await service.listDueTiers({ now: MARCH, limit: 10 })
    expect(due.map(({ id }) => id)).toContain(into.id)
    await evaluate(into)
    expect(await into.read()).toMatchObject({
      ...{ tier: { key: "cashmere" }, grace_until: null },
    })
    expect((await changesOf(into)).sort()).toEqual([
      ...["grace_ended cashmere", "merged cashmere", "set cashmere"],
      ...["upgraded wool", "upgraded wool"],
    ])
    expect(await rowOf(from)).toMatchObject({
      ...{ tier_id: null, grace_until: null, tier_due_at: null },
    })
    expect(await service.prove()).toMatchObject({ ok: true })
  })

  it("are rewarded once for a tier, whichever of them it was", async () => {
    await buildTiers(service, {
      ...{ entry_points: { wool: 50 } },
      tiers: { window_days: 365, grace_days: 0 },
    })
    const [from, into] = await withPoints(400, 400)
    const line = await from.earn(200)
    await evaluate(from)
    await from.clawBack(line, 200)
    await evaluate(from, daysAfter(MARCH, 1))
    await merge(from, into)
    await evaluate(into, daysAfter(MARCH, 2))
    expect(await into.read()).toMatchObject({ tier: { key: "wool" } })
    const rewards = await service.listEntries({ source: "loyalty_tier_change" })
    expect(rewards).toHaveLength(1)
  })

  it("forget the tier of who is erased, and keep what became of it", async () => {
    const { wool } = await buildTiers(service)
    const [member] = await withPoints(600)
    await service.noteGrouped({ account_id: member.id, tier_id: wool.id })
    await service.eraseMembers({
      ...{ customer_ids: [member.customer_id], now: MARCH },
    })
    expect(await rowOf(member)).toMatchObject({
      ...{ customer_id: null, tier_id: null, grouped_tier_id: null },
      ...{ grace_until: null, tier_due_at: null },
    })
    const later = daysAfter(MARCH, 400)
    expect(await service.listDueTiers({ now: later, limit: 10 })).toEqual([])
    expect(await evaluate(member, later)).toMatchObject({ change: null })
    expect(await service.listLoyaltyTierChanges({})).toHaveLength(1)
    await service.deleteTier({ id: wool.id, now: MARCH }).catch(() => undefined)
    const [{ members }] = (await service.listTiers({ limit: 1, offset: 1 }))
      .tiers
    expect(members).toBe(0)
  })

  it("are looked at again when a refund comes after they became one", async () => {
    await buildTiers(service)
    const [from, into] = await withPoints(100, 100)
    const line = await from.earn(500)
    await evaluate(from)
    await merge(from, into)
    await evaluate(into)
    const { tier_id } = await rowOf(into)
    await service.noteGrouped({ account_id: into.id, tier_id })
    const isDue = async () => {
      const due = await service.listDueTiers({ now: MARCH, limit: 10 })
      return due.some(({ id }) => id === into.id)
    }
    expect(await isDue()).toBe(false)
    await from.clawBack(line, 500)
    expect(await isDue()).toBe(true)
    expect(await evaluate(into)).toMatchObject({ change: "grace_started" })
  })
})
