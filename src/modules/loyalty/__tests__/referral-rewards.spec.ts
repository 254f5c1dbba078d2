import type { ReferralFinding } from "../domain/referral"
import { buildMember } from "./support/member"
import { erase, inviting, LATER, merge } from "./support/referral"
import { atOnce, MARCH, withMembers } from "./support/with-members"

const ALIAS: ReferralFinding = { rule: "email-alias", like: "referrer" }

withMembers(({ service, sql }) => {
  const { accept, buildReferral, order, settle, due, changesOf } =
    inviting(service)
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  describe("the reward", () => {
    it("comes once for each side, of ten who settle at once", async () => {
      const { id, referrer, friend, order_id } = await buildReferral()
      expect(await due()).toEqual([id])
      const { done } = await atOnce(10, () => settle(id, [order(order_id)]))
      expect(done.filter(({ steps }) => steps.length)).toHaveLength(1)
      expect(await referrer.read()).toMatchObject({ points_available: 500 })
      expect(await friend.read()).toMatchObject({ points_available: 200 })
      expect(await changesOf(id)).toEqual([
        ...["signed_up", "qualified", "rewarded"],
      ])
      expect(await due()).toEqual([])
      await expectSound()
    })

    it("is proved against the book", async () => {
      const { id, order_id } = await buildReferral()
      await settle(id, [order(order_id)])
      await expectSound()
      await sql("update loyalty_referral set friend_points = 201")
      expect((await service.prove()).violations).toEqual([
        {
          rule: "referral_has_its_awards",
          ...{ entity_id: id, expected: "201", found: "200" },
        },
      ])
      await sql(
        "update loyalty_referral set status = 'signed_up', ended_at = null"
      )
      const found = (await service.prove()).violations
      expect(found.map(({ expected }) => expected)).toEqual(["0", "0"])
    })

    it("waits for a merchant where something speaks against it", async () => {
      const { id, referrer, order_id } = await buildReferral()
      const findings = [ALIAS]
      await settle(id, [order(order_id)], { findings })
      expect(await service.readReferral(id)).toMatchObject({
        ...{ status: "held", findings },
      })
      expect(await due()).toEqual([])
      expect((await referrer.read()).points_available).toBe(0)
      const by = { type: "user", id: "user_1" }
      const { done, codes } = await atOnce(5, () =>
        service.releaseReferral({ id, by, now: MARCH })
      )
      expect(done).toHaveLength(1)
      expect([...codes]).toEqual(["loyalty_transition_refused"])
      expect(await due()).toEqual([id])
      await settle(id, [order(order_id)], { findings })
      expect((await referrer.read()).points_available).toBe(500)
      await expectSound()
    })

    it("is refused by whoever has seen less than there is", async () => {
      const { id, friend, order_id } = await buildReferral()
      const { looks_as } = await service.readReferral(id)
      await friend.order()
      await service.noteDelivery({
        ...{ order_id, delivered_at: MARCH, activates_at: LATER },
      })
      const late = await service.settleReferral({
        ...{ id, looks_as, orders: [order(order_id)], findings: [] },
        ...{ points_expire_at: LATER, now: MARCH },
      })
      expect(late).toBeUndefined()
      expect((await service.readReferral(id)).status).toBe("signed_up")
    })

    it("is no more after a rejection, and stays once given", async () => {
      const [one, other] = [await buildReferral(), await buildReferral()]
      const by = { type: "user", id: "user_1" }
      const rejected = { reason: "misuse", by, now: MARCH } as const
      await service.rejectReferral({ id: one.id, ...rejected })
      expect((await settle(one.id, [order(one.order_id)])).steps).toEqual([])
      await settle(other.id, [order(other.order_id)])
      await expect(
        service.rejectReferral({ id: other.id, ...rejected })
      ).rejects.toMatchObject({ code: "loyalty_transition_refused" })
    })

    it("expires without an order in time", async () => {
      const { id } = await accept(
        await buildMember(service),
        await buildMember(service)
      )
      expect(await due()).toEqual([])
      expect(await service.nextReferralExpiresAt()).toEqual(LATER)
      expect(await due(LATER)).toEqual([id])
      await settle(id, [], { now: LATER })
      expect(await changesOf(id)).toEqual(["signed_up", "expired"])
      expect(await service.nextReferralExpiresAt()).toBeNull()
    })
  })

  describe("people", () => {
    it("who become one have invited nobody, and keep the first", async () => {
      const { id, referrer, friend } = await buildReferral()
      const [first, second, by] = [
        await buildMember(service),
        await buildMember(service),
        await buildMember(service),
      ]
      const kept = await accept(first, by)
      const gone = await accept(second, await buildMember(service))
      await merge(service, friend, referrer)
      await merge(service, second, first)
      expect(await service.readReferral(id)).toMatchObject({
        ...{ status: "rejected", reason: "merged" },
      })
      expect((await service.readReferral(kept.id)).status).toBe("signed_up")
      expect((await service.readReferral(gone.id)).status).toBe("rejected")
      const { id: found } =
        (await service.findInvitation(second.customer_id)) ?? {}
      expect(found).toBe(kept.id)
    })

    it("who are erased end it as friends, and get nothing else", async () => {
      const [one, other] = [await buildReferral(), await buildReferral()]
      await erase(service, one.friend)
      await erase(service, other.referrer)
      expect(await service.readReferral(one.id)).toMatchObject({
        ...{ status: "rejected", reason: "erased" },
      })
      const { awarded_ids } = await settle(other.id, [order(other.order_id)])
      expect(awarded_ids).toEqual([other.friend.id])
      expect((await other.friend.read()).points_available).toBe(200)
      await expectSound()
    })
  })

  it("never changes what became of it", async () => {
    const { id } = await buildReferral()
    const change = sql(
      "update loyalty_referral_change set to_status = 'rewarded' where referral_id = $1",
      [id]
    )
    await expect(change).rejects.toThrow(/only added to/)
  })
})
