import "../../support/own-data-dir"
import { settleReferralWorkflow } from "../../../src/workflows/loyalty"
import {
  ReferralShop,
  REWARD,
  waitDays,
  type Guest,
} from "../../builders/referrals"
import { aMoment } from "../../support/moments"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const WINDOW = 15
const twoJackets = (variant_id: string) => ({
  items: [{ variant_id, quantity: 2 }],
})

withShop(({ api, getContainer }) => {
  let shop: ReferralShop
  beforeAll(async () => {
    shop = await ReferralShop.open(api, getContainer())
    await shop.useReward()
  })
  afterEach(() => jest.restoreAllMocks())

  const codeOf = async (request: Promise<unknown>) => {
    const { status, code } = (await refusalOf(request)) as {
      status: number
      code?: string
    }
    return [status, code]
  }
  const expectSound = async () =>
    expect(await shop.members.proof()).toMatchObject({ ok: true })

  describe("a code", () => {
    it("is the member's for good, with what it brings", async () => {
      const member = await shop.member()
      const all = await Promise.all(
        Array.from({ length: 10 }, () => shop.codeOf(member))
      )
      expect(new Set(all).size).toBe(1)
      const { referral_program, referrals, next } = await shop.read(member)
      expect(referral_program).toEqual({
        code: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/),
        terms: { ...REWARD, order_within_days: 90, days_after_delivery: 14 },
        counts: {
          ...{ signed_up: 0, qualified: 0, held: 0 },
          ...{ rewarded: 0, expired: 0, rejected: 0 },
        },
        invitation: null,
      })
      expect([referrals, next]).toEqual([[], null])
    })

    it("is none where invitations bring nothing", async () => {
      await shop.useReward(null)
      const member = await shop.member()
      const { referral_program } = await shop.read(member)
      expect(referral_program).toMatchObject({ code: null, terms: null })
      const accept = shop.accept(member, "2222-2222")
      expect(await codeOf(accept)).toEqual([400, "loyalty_referral_closed"])
      await shop.useReward()
    })

    it("shows friends by their first name and nothing else", async () => {
      const { referrer, friend, id } = await shop.invite()
      const answer = await shop.read(referrer)
      expect(answer.referrals).toEqual([
        {
          ...{ id, first_name: "Ines", status: "signed_up", points: 500 },
          ...{ joined_at: aMoment, ended_at: null },
        },
      ])
      const said = JSON.stringify([answer, await shop.read(friend)])
      for (const secret of [friend.id, friend.email, referrer.email]) {
        expect(said).not.toContain(secret)
      }
      expect(answer.referral_program.counts.signed_up).toBe(1)
      await shop.join(referrer)
      const first = await shop.read(referrer, "?limit=1")
      const rest = await shop.read(referrer, `?limit=1&after=${first.next}`)
      expect(rest.referrals).toMatchObject([{ id }])
      expect(rest.next).toBeNull()
    })
  })

  describe("accepting", () => {
    it("tells the friend what they are promised, the same each time", async () => {
      const [referrer, friend] = [await shop.member(), await shop.member()]
      const code = (await shop.codeOf(referrer)).toLowerCase().replace("-", " ")
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => shop.accept(friend, code))
      )
      const { invitation } = (await shop.read(friend)).referral_program
      expect(invitation).toMatchObject({
        ...{ status: "signed_up", points: 200 },
        order_minimum_amounts: { eur: "50.00" },
      })
      for (const { data } of answers) {
        expect(data.invitation).toEqual(invitation)
      }
    })

    it("is in what either may take with them, without the other", async () => {
      const { referrer, friend, id } = await shop.invite()
      const exported = async ({ headers }: Guest) => {
        const path = "/store/customers/me/export"
        return (await api.get(path, { headers })).data.data.loyalty
      }
      const [one, other] = [await exported(referrer), await exported(friend)]
      expect(one).toMatchObject({
        referral_codes: [{ code: await shop.codeOf(referrer) }],
        referrals: [{ id, status: "signed_up" }],
        invitations: [],
      })
      expect(other).toMatchObject({ invitations: [{ id, points: 200 }] })
      expect(JSON.stringify(one)).not.toContain(friend.id)
      expect(JSON.stringify(other)).not.toContain(referrer.id)
    })

    it("is refused with the reason", async () => {
      const { referrer, friend } = await shop.invite()
      const code = await shop.codeOf(referrer)
      const refused = async (who: Guest, by: string) =>
        codeOf(shop.accept(who, by))
      const other = await shop.member()
      await shop.order(other.id, 5)
      const [own, known, unknown, mutual, notNew] = [
        await refused(referrer, code),
        await refused(friend, await shop.codeOf(other)),
        await refused(await shop.member(), "2222-2222"),
        await refused(referrer, await shop.codeOf(friend)),
        await refused(other, code),
      ]
      expect([own, known, unknown, mutual, notNew]).toEqual([
        [400, "loyalty_referral_own_code"],
        [400, "loyalty_referral_known"],
        [400, "loyalty_referral_unknown_code"],
        [400, "loyalty_referral_mutual"],
        [400, "loyalty_referral_not_new"],
      ])
    })

    it("tells nobody whether an unproved address has ordered", async () => {
      const guest = await shop.guest()
      await shop.order(guest.id, 5)
      const code = await shop.codeOf(await shop.member())
      const answersOf = async (who: Guest) => [
        await codeOf(shop.accept(who, "2222-2222")),
        (await shop.accept(who, code)).status,
      ]
      const said = [[400, "loyalty_referral_unknown_code"], 200]
      expect(await answersOf(await shop.member(guest))).toEqual(said)
      expect(await answersOf(await shop.member())).toEqual(said)
    })

    it("says that a code is unknown before anything else", async () => {
      const member = await shop.member()
      await shop.order(member.id, 5)
      const accept = shop.accept(member, "2222-2222")
      expect(await codeOf(accept)).toEqual([
        400,
        "loyalty_referral_unknown_code",
      ])
    })

    it("is for customers, and decisions for merchants", async () => {
      const { headers } = shop.members.shop.storefront
      const { friend } = await shop.invite()
      const reads = ["/store/customers/me/referrals"]
      const [status] = await codeOf(api.get(reads[0], { headers }))
      const [posted] = await codeOf(shop.accept({ headers }, "2222-2222"))
      const paths = ["", "/loyref_1", "/loyref_1/release", "/loyref_1/reject"]
      const admin = await Promise.all(
        paths.map(async (path) => {
          const url = `/admin/loyalty-referrals${path}`
          const { headers: customer } = friend
          const [refused] = await codeOf(
            path.endsWith("e") || path.endsWith("t")
              ? api.post(url, {}, { headers: customer })
              : api.get(url, { headers: customer })
          )
          return refused
        })
      )
      expect([status, posted, ...admin]).toEqual(Array(6).fill(401))
      expect(await codeOf(shop.look("loyref_none"))).toEqual([404, "not_found"])
      const bad = shop.post("/admin/loyalty-referrals/loyref_none/reject", {
        reason: "fraud",
      })
      expect(await codeOf(bad)).toEqual([400, "invalid_data"])
    })
  })

  describe("the reward", () => {
    it("comes after the return window, once for both", async () => {
      const { referrer, friend, id } = await shop.invite()
      const { variant_id } = shop.members.shop.product
      const order = await shop.members.buy(friend, twoJackets(variant_id))
      await order.fulfil(2)
      await shop.members.sweep("loyalty-take-orders")
      await shop.settle()
      expect(await shop.look(id)).toMatchObject({
        ...{ status: "qualified", order_id: order.id },
        rewards_at: aMoment,
      })
      waitDays(13)
      await shop.settle()
      expect(await shop.points(referrer)).toBe(0)
      waitDays(WINDOW)
      await shop.settle()
      await Promise.all(
        Array.from({ length: 10 }, () =>
          settleReferralWorkflow(getContainer()).run({ input: { id } })
        )
      )
      expect(await shop.points(referrer)).toBe(500)
      expect(await shop.points(friend)).toBe(250)
      expect(await shop.look(id)).toMatchObject({ status: "rewarded" })
      const { referral_program } = await shop.read(friend)
      expect(referral_program.invitation.status).toBe("rewarded")
      // What comes back later is the order's business: its points go.
      await order.changes.takeBack([{ id: order.lines[0], quantity: 2 }])
      await shop.settle()
      expect(await shop.points(referrer)).toBe(500)
      await expectSound()
    })

    it("never comes for what came back in time, although nobody told", async () => {
      const { referrer, friend, id } = await shop.invite()
      const { variant_id } = shop.members.shop.product
      const order = await shop.members.buy(friend, twoJackets(variant_id))
      await order.fulfil(2)
      await shop.members.sweep("loyalty-take-orders")
      await shop.settle()
      await order.refund(1)
      await shop.members.sweep("loyalty-settle-orders")
      waitDays(WINDOW)
      await shop.settle()
      expect(await shop.look(id)).toMatchObject({
        ...{ status: "signed_up", order_id: null },
      })
      expect(await shop.points(referrer)).toBe(0)
      waitDays(91)
      await shop.settle()
      expect(await shop.look(id)).toMatchObject({ status: "expired" })
    })

    it("comes with another order when the first was canceled", async () => {
      const { referrer, friend, id } = await shop.invite()
      await shop.order(friend.id, 49)
      const first = await shop.order(friend.id)
      await shop.settle()
      expect(await shop.look(id)).toMatchObject({ order_id: first })
      await shop.members.cancel(first)
      await shop.members.sweep("loyalty-settle-orders")
      await shop.settle()
      expect(await shop.look(id)).toMatchObject({ status: "signed_up" })
      const second = await shop.order(friend.id)
      waitDays(WINDOW)
      await shop.settle()
      expect(await shop.look(id)).toMatchObject({
        ...{ status: "rewarded", order_id: second },
      })
      expect(await shop.points(referrer)).toBe(500)
      await expectSound()
    })

    it("is what was promised, whatever the programme says by then", async () => {
      const { referrer, friend } = await shop.invite()
      await shop.useReward({ referrer_points: 1, friend_points: 1 })
      await shop.order(friend.id)
      waitDays(WINDOW)
      await shop.settle()
      expect(await shop.points(referrer)).toBe(500)
      await shop.useReward()
    })
  })
})
