import { Fraction } from "../domain/fraction"
import { demoProgram } from "../domain/program"
import type { FriendOrder, ReferralFinding } from "../domain/referral"
import type LoyaltyModuleService from "../service"
import { buildMember, type Member } from "./support/member"
import { atOnce, daysAfter, MARCH, withMembers } from "./support/with-members"

const LATER = daysAfter(MARCH, 90)
const ALIAS: ReferralFinding = { rule: "email-alias", like: "referrer" }

withMembers(({ service, sql }) => {
  const expectSound = async () =>
    expect(await service.prove()).toMatchObject({ ok: true, violations: [] })

  async function buildTerms() {
    const { id } = await service.draftProgram({
      ...{ name: "Points", sales_channel_id: null, definition: demoProgram },
    })
    return {
      ...{ program_id: id, referrer_points: 500, friend_points: 200 },
      order_minimum_amounts: { eur: "50.00" },
    }
  }

  const accept = async (friend: Member, referrer: Member, over: object = {}) =>
    service.acceptReferral({
      ...{ account_id: friend.id, terms: await buildTerms() },
      code: await service.openReferralCode(referrer.id),
      ...{ expires_at: LATER, now: MARCH, ...over },
    })

  /** A friend with an order that was placed after they had joined. */
  async function buildReferral() {
    const [referrer, friend] = [
      await buildMember(service),
      await buildMember(service),
    ]
    const { id } = await accept(friend, referrer)
    const order_id = `order of ${friend.id}`
    await service.takeOrder(
      {
        ...{ order_id, account_id: friend.id, program_id: "loyprg_1" },
        ...{ currency_code: "eur", placed_at: new Date() },
      },
      MARCH
    )
    return { id, referrer, friend, order_id }
  }

  const order = (order_id: string, over: Partial<FriendOrder> = {}) => ({
    ...{ order_id, currency_code: "eur", is_canceled: false, is_over: true },
    ...{ kept_total: Fraction.of("50"), ...over },
  })

  async function settle(
    id: string,
    orders: FriendOrder[],
    over: { findings?: ReferralFinding[]; now?: Date } = {}
  ) {
    const { looks_as } = await service.readReferral(id)
    const settled = await service.settleReferral({
      ...{ id, looks_as, orders, findings: [], now: MARCH },
      ...{ points_expire_at: LATER, ...over },
    })
    return settled ?? { steps: [], awarded_ids: [] }
  }

  const due = (now = MARCH) =>
    service.listDueReferrals({ now, after: null, limit: 10 })

  const changesOf = async (id: string) =>
    (await service.listReferralChanges(id)).map(({ to_status }) => to_status)

  describe("a code", () => {
    it("is one per member, of twenty who ask at once", async () => {
      const member = await buildMember(service)
      const { done } = await atOnce(20, () =>
        service.openReferralCode(member.id)
      )
      expect(new Set(done)).toEqual(new Set([done[0]]))
      expect(done[0]).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/)
    })

    it("works for good after a merger, each of both", async () => {
      const [from, into] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const codes = [
        await service.openReferralCode(from.id),
        await service.openReferralCode(into.id),
      ]
      await merge(service, from, into)
      for (const code of codes) {
        const friend = await buildMember(service)
        const { id } = await accept(friend, into, { code })
        expect((await service.readReferral(id)).referrer_id).toBe(into.id)
      }
      expect(await service.openReferralCode(into.id)).toBe(codes[1])
      const own = accept(into, from, { code: codes[0] })
      await expect(own).rejects.toMatchObject({
        code: "loyalty_referral_own_code",
      })
    })

    it("goes with whoever is erased", async () => {
      const [gone, friend] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const code = await service.openReferralCode(gone.id)
      await erase(service, gone)
      await expect(accept(friend, friend, { code })).rejects.toMatchObject({
        code: "loyalty_referral_unknown_code",
      })
    })
  })

  describe("accepting", () => {
    it("is once, of ten at once, and the same code is no news", async () => {
      const [referrer, friend] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const { done } = await atOnce(10, () => accept(friend, referrer))
      expect(done.filter(({ is_new }) => is_new)).toHaveLength(1)
      expect(done).toHaveLength(10)
      const other = accept(friend, await buildMember(service))
      await expect(other).rejects.toMatchObject({
        code: "loyalty_referral_known",
      })
    })

    it("is for one of two who invite each other at once", async () => {
      const [one, other] = [
        await buildMember(service),
        await buildMember(service),
      ]
      const { done, codes } = await atOnce(2, (index) =>
        index ? accept(one, other) : accept(other, one)
      )
      expect(done).toHaveLength(1)
      expect([...codes]).toEqual(["loyalty_referral_mutual"])
    })

    it.each(["", "short", "7KQM-X4TO", "22222222", "x".repeat(40)])(
      "knows no code %j",
      async (code) => {
        const friend = await buildMember(service)
        await expect(accept(friend, friend, { code })).rejects.toMatchObject({
          code: "loyalty_referral_unknown_code",
        })
      }
    )

    it("notes who asks from the same network, unless many do", async () => {
      const referrer = await buildMember(service)
      const code = await service.openReferralCode(referrer.id)
      const noted = { network_key: "home", now: MARCH }
      await service.noteNetwork({ code, ...noted })
      const friend = await buildMember(service)
      const { id } = await accept(friend, referrer, { network_key: "home" })
      expect((await service.readReferral(id)).findings).toEqual([
        { rule: "same-ip", like: "referrer" },
      ])
      for (let count = 0; count < 10; count++) {
        const other = await buildMember(service)
        const others = await service.openReferralCode(other.id)
        await service.noteNetwork({ code: others, ...noted })
      }
      const late = await accept(await buildMember(service), referrer, {
        network_key: "home",
      })
      expect((await service.readReferral(late.id)).findings).toEqual([])
      expect(await service.forgetNetworks({ before: LATER, limit: 100 })).toBe(
        11
      )
    })
  })

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

const merge = (service: LoyaltyModuleService, from: Member, into: Member) =>
  service.mergeMembers({
    ...{ from_ids: [from.customer_id], into_id: into.customer_id },
    now: MARCH,
  })

const erase = (service: LoyaltyModuleService, member: Member) =>
  service.eraseMembers({ customer_ids: [member.customer_id], now: MARCH })
