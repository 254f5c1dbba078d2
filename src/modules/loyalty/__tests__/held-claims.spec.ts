import { buildMember } from "./support/member"
import { buildReward, claimsOf } from "./support/rewards"
import { atOnce, MARCH, withMembers } from "./support/with-members"

withMembers(({ service, sql }) => {
  async function issued(count = 1) {
    const member = await buildMember(service)
    const { claim } = claimsOf(service, await buildReward(service))
    await member.give(100)
    const claims: Awaited<ReturnType<typeof claim>>[] = []
    for (let made = 0; made < count; made++) {
      claims.push(await claim(member.id))
    }
    await sql("update loyalty_claim set status = 'issued'")
    const hold = (cart_id: string, over: object = {}) =>
      service.holdClaims({
        ...{ cart_id, customer_id: member.customer_id, now: MARCH },
        ...{ codes: claims.map(({ code }) => code), ...over },
      })
    return { member, hold, claims, ids: claims.map(({ id }) => id) }
  }
  const ended = { code: "loyalty_reward_ended" }

  it("is that of one of fifty at once", async () => {
    const { hold } = await issued(2)
    const { done, codes } = await atOnce(50, (at) => hold(`cart_${at}`))
    expect(done).toHaveLength(1)
    expect([...codes]).toEqual([ended.code])
  })

  it("is held once more by the same, and all of them or none", async () => {
    const { hold, claims, ids } = await issued(2)
    const [{ code }] = claims
    await hold("cart_1", { codes: [code, "RW-UNKNOWN"] })
    expect(await hold("cart_1")).toEqual(ids)
    await service.giveUpClaims({ claim_ids: [ids[0]], from: "cart_1" })
    await expect(hold("cart_2")).rejects.toMatchObject(ended)
    expect((await service.readClaim(ids[0])).status).toBe("issued")
    await expect(
      hold("cart_2", { codes: [code], customer_id: "cus_other" })
    ).rejects.toMatchObject(ended)
  })

  it("is nobody else's to change, and to end for what they saw", async () => {
    const { hold, claims, ids } = await issued()
    const [id] = ids
    const seen = { ...claims[0], status: "issued" as const }
    await hold("cart_1")
    await expect(
      service.takeClaimBack({ id, by: { type: "user" } })
    ).rejects.toMatchObject({ code: "loyalty_claim_over" })
    const change = { status: "returning" as const }
    expect(await service.changeSeenClaim(seen, change)).toBe(false)
    expect(await service.readClaim(id)).toMatchObject({
      ...{ status: "used", order_id: "cart_1", ended_at: null },
    })
  })

  it("becomes its order's, unless it was given up meanwhile", async () => {
    const { hold, ids: claim_ids } = await issued()
    const use = { claim_ids, cart_id: "cart_1", order_id: "order_1" }
    await hold("cart_1")
    await service.useHeldClaims(use)
    await service.useHeldClaims(use)
    // The other order knows nothing of it, nor does its undoing.
    await service.giveUpClaims({ claim_ids, from: "cart_2" })
    expect((await service.readClaim(claim_ids[0])).order_id).toBe("order_1")
    await service.giveUpClaims({ claim_ids, from: "order_1" })
    await expect(service.useHeldClaims(use)).rejects.toMatchObject(ended)
    await hold("cart_2")
    await expect(service.useHeldClaims(use)).rejects.toMatchObject(ended)
  })
})
