import { startProgram } from "./support/month-book"
import { buildLadder } from "./support/ladder"
import { buildMember } from "./support/member"
import { buildReward, claimsOf } from "./support/rewards"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

const SOON = daysAfter(MARCH, 5)
const LATER = daysAfter(MARCH, 50)

withMembers(({ service, sql }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  async function offered(over: object = {}) {
    const member = await buildMember(service)
    const reward_id = await buildReward(service, over)
    return { member, reward_id, ...claimsOf(service, reward_id) }
  }

  it("gives fifty claims at once exactly what the balance allows", async () => {
    const { member, claim } = await offered()
    await member.give(20)
    await member.give(17)
    const { done, codes } = await atOnce(50, () => claim(member.id))
    expect(done).toHaveLength(3)
    expect([...codes]).toEqual(["loyalty_insufficient_points"])
    expect(new Set(done.map(({ code }) => code)).size).toBe(3)
    expect((await member.read()).points_available).toBe(7)
    await expectSound()
  })

  it("gives fifty members at once exactly what there is", async () => {
    const { claim } = await offered({ claims_max: 4 })
    const members = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const member = await buildMember(service)
        await member.give(10)
        return member
      })
    )
    const { done, codes } = await atOnce(50, (at) => claim(members[at].id))
    expect(done).toHaveLength(4)
    expect([...codes]).toEqual(["loyalty_reward_sold_out"])
    await expectSound()
  })

  it("gives one member no more than their own, after a merger too", async () => {
    const { member, claim, giveBack } = await offered({
      claims_max_per_member: 2,
    })
    await member.give(100)
    const { done, codes } = await atOnce(10, () => claim(member.id))
    expect(done).toHaveLength(2)
    expect([...codes]).toEqual(["loyalty_reward_claimed"])
    const into = await buildMember(service)
    await service.mergeMembers({
      ...{ from_ids: [member.customer_id], into_id: into.customer_id },
      now: MARCH,
    })
    await expect(claim(into.id)).rejects.toMatchObject({
      code: "loyalty_reward_claimed",
    })
    await giveBack(done[0].id)
    await claim(into.id)
    expect((await into.read()).points_available).toBe(80)
    await expectSound()
  })

  it("takes what expires first, and says so in the book", async () => {
    const { member, claim } = await offered({ points: 7 })
    await member.give(20, { expires_at: LATER })
    await member.give(5, { expires_at: SOON })
    const { id, entry_id } = await claim(member.id)
    expect((await member.read()).expiring).toEqual([
      { points: 18, expires_at: LATER },
    ])
    const { entries } = await service.readEntries({
      ...{ customer_id: member.customer_id, limit: 1 },
    })
    expect(entries).toMatchObject([
      { id: entry_id, kind: "claim", source_id: id, points: -7 },
    ])
    await expectSound()
  })

  it("does not spend what has expired, nor what is owed", async () => {
    const { member, claim } = await offered()
    await member.give(10, { expires_at: SOON })
    await expect(claim(member.id, { now: SOON })).rejects.toMatchObject({
      code: "loyalty_insufficient_points",
    })
    expect(await sql("select id from loyalty_claim")).toEqual([])
    await expectSound()
  })

  it("returns to the same lots, with their own dates and a grace", async () => {
    const { member, claim, giveBack } = await offered()
    await member.give(4, { expires_at: SOON })
    await member.give(20, { expires_at: LATER })
    const before = await member.read()
    const first = await claim(member.id)
    expect(await giveBack(first.id)).toMatchObject({
      ...{ status: "returned", ended_at: MARCH, returned_by_id: "user_1" },
    })
    expect(await member.read()).toEqual(before)
    const { id } = await claim(member.id)
    const now = daysAfter(MARCH, 10)
    const grace_until = daysAfter(MARCH, 40)
    await giveBack(id, { now, grace_until })
    await service.returnClaim({ id, now, grace_until })
    expect((await member.read(now)).expiring).toEqual([
      { points: 4, expires_at: grace_until },
      { points: 20, expires_at: LATER },
    ])
    await expectSound()
  })

  it("is returned once, and by one of many at once", async () => {
    const { member, claim } = await offered()
    await member.give(10)
    const { id } = await claim(member.id)
    await expect(service.returnClaim({ id, now: MARCH })).rejects.toMatchObject(
      { code: "loyalty_transition_refused" }
    )
    await service.takeClaimBack({ id, by: { type: "user" } })
    const { done } = await atOnce(10, () =>
      service.returnClaim({ id, now: MARCH })
    )
    expect(done).toHaveLength(10)
    expect((await member.read()).points_available).toBe(10)
    await expect(
      service.takeClaimBack({ id, by: { type: "user" } })
    ).rejects.toMatchObject({ code: "loyalty_claim_over" })
    await expectSound()
  })

  it("keeps the terms it was claimed by, whatever becomes of the reward", async () => {
    const { member, claim, reward_id } = await offered({ claims_max: 1 })
    await member.give(10)
    const claimed = await claim(member.id)
    await service.changeReward({
      ...{ id: reward_id, points: 99, name: "Dearer" },
      benefit: { kind: "free_shipping" },
    })
    await service.moveReward({ id: reward_id, to: "archived" })
    expect(await service.readClaim(claimed.id)).toEqual(claimed)
    expect(claimed).toMatchObject({
      ...{ name: "Ten off", points: 10, status: "claimed" },
      benefit: { kind: "percentage", percent: 10 },
    })
    await expect(
      sql("update loyalty_claim set points = 1 where id = $1", [claimed.id])
    ).rejects.toThrow("keeps its terms")
    await expect(claim(member.id)).rejects.toMatchObject({
      code: "loyalty_reward_archived",
    })
  })

  it("is good until the end of a day on the shop's calendar", async () => {
    await startProgram(service)
    const { member, claim } = await offered({ valid_days: 30 })
    await member.give(10)
    const { expires_at } = await claim(member.id)
    // Midnight in Berlin, where summer time began on the 29th.
    expect(expires_at).toEqual(new Date("2026-03-31T22:00:00Z"))
  })

  it("is for members of its tier and above", async () => {
    const { wool } = await buildLadder(service)
    const { member, claim } = await offered({ tier_key: "wool" })
    await member.give(20)
    await expect(claim(member.id)).rejects.toMatchObject({
      code: "loyalty_tier_too_low",
    })
    await sql("update loyalty_account set tier_id = $1 where id = $2", [
      wool.id,
      member.id,
    ])
    await claim(member.id)
    await expect(
      service.deleteTier({ id: wool.id, now: MARCH })
    ).rejects.toMatchObject({ code: "loyalty_tier_in_use" })
  })

  it("are counted in full on a page beyond the last", async () => {
    for (let made = 0; made < 3; made++) {
      await offered()
    }
    await buildLadder(service)
    const beyond = { limit: 1, offset: 3 }
    const none = { rewards: [], count: 3 }
    expect(await service.listOffers({ now: MARCH, ...beyond })).toEqual(none)
    expect(await service.listRewards(beyond)).toEqual(none)
    expect(await service.listRewards({ status: "draft", ...beyond })).toEqual({
      rewards: [],
      count: 0,
    })
    const { tiers, count } = await service.listTiers({ limit: 1, offset: 50 })
    expect(tiers).toEqual([])
    expect(count).toBe((await service.listLoyaltyTiers({})).length)
  })

  it("offers the same in the same words as it claims", async () => {
    const { member, claim, reward_id } = await offered({
      ...{ claims_max: 5, claims_max_per_member: 1 },
    })
    await buildReward(service, { points: 50, tier_key: null })
    await service.createReward({
      ...{ key: "draft", name: "Draft", description: null, points: 1 },
      ...{ benefit: { kind: "free_shipping" }, minimum_amounts: null },
      ...{ valid_days: 1, claims_max: null, claims_max_per_member: null },
      tier_key: null,
    })
    await member.give(15)
    const read = (customer_id?: string) =>
      service.listOffers({ customer_id, now: MARCH, limit: 20, offset: 0 })
    expect(await read(member.customer_id)).toMatchObject({
      count: 2,
      rewards: [
        {
          ...{ id: reward_id, claims_left: 5 },
          member: { obstacles: [], points_missing: 0, claims_left: 1 },
        },
        {
          ...{ points: 50, claims_left: null },
          member: { obstacles: ["points_missing"], points_missing: 35 },
        },
      ],
    })
    await claim(member.id)
    const [first] = (await read(member.customer_id)).rewards
    expect(first.member).toEqual({
      obstacles: ["claimed_too_often", "points_missing"],
      ...{ points_missing: 5, claims_left: 0 },
    })
    expect(first.claims_left).toBe(4)
    const strangers = (await read()).rewards
    expect(strangers.map((each) => each.member)).toEqual([null, null])
    const newcomer = (await read("cus_new")).rewards
    expect(newcomer[0].member).toMatchObject({ points_missing: 10 })
  })

  it("leaves with who is erased; its points lapse", async () => {
    const { member, claim } = await offered()
    await member.give(30)
    const { id } = await claim(member.id)
    await service.eraseMembers({
      ...{ customer_ids: [member.customer_id], now: MARCH },
    })
    expect((await service.readClaim(id)).status).toBe("returning")
    await service.returnClaim({ id, now: MARCH })
    expect(
      await sql("select sum(remaining) as left from loyalty_points_lot")
    ).toEqual([{ left: "0" }])
    await expectSound()
  })

  it("counts as redeemed in what the shop owes, and back when returned", async () => {
    await startProgram(service)
    const { member, claim, giveBack } = await offered()
    await member.give(30)
    await claim(member.id)
    const { id } = await claim(member.id)
    await giveBack(id)
    const { points } = await service.readLiability({
      ...{ month: "2026-03", now: daysAfter(MARCH, 60) },
    })
    expect(points).toMatchObject({
      ...{ issued: 30, redeemed: -20, restored: 10, adjusted: 0, closing: 20 },
    })
  })

  it("is missed by the proof when a claim is not what was paid", async () => {
    const { member, claim } = await offered()
    await member.give(10)
    const { id } = await claim(member.id)
    await sql("update loyalty_claim set status = 'returned' where id = $1", [
      id,
    ])
    expect(await service.prove()).toMatchObject({
      ok: false,
      violations: [{ rule: "redeemed_equals_claims", expected: "0" }],
    })
  })
})
