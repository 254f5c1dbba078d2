import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { randomUUID } from "crypto"
import { ringForReferral } from "../../../src/workflows/loyalty"
import { ReferralShop, waitDays, type Guest } from "../../builders/referrals"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const WINDOW = 15

withShop(({ api, getContainer }) => {
  let shop: ReferralShop
  beforeAll(async () => {
    shop = await ReferralShop.open(api, getContainer())
    await shop.useReward()
  })
  afterEach(() => jest.restoreAllMocks())

  const release = (id: string) =>
    shop.post(`/admin/loyalty-referrals/${id}/release`)
  const reject = (id: string, body: object) =>
    shop.post(`/admin/loyalty-referrals/${id}/reject`, body)
  const expectSound = async () =>
    expect(await shop.members.proof()).toMatchObject({ ok: true })

  describe("a ring", () => {
    const mail = (label: string, of = randomUUID()) =>
      `${of}${label}@example.com`
    const home = {
      ...{ country_code: "de", postal_code: "10115", city: "Berlin" },
    }

    /** One person behind both, by one thing alone. */
    const rings: Record<string, () => Promise<{ id: string }>> = {
      "email-alias": async () => {
        const name = randomUUID()
        return withOrder(
          await shop.invite(
            { email: mail("", name) },
            { email: mail("+x", name) }
          )
        )
      },
      household: async () => {
        const both = await shop.invite()
        await shop.address(both.referrer.id, {
          ...{ ...home, address_1: `Hauptstr. 5` },
        })
        await shop.address(both.friend.id, {
          ...{ ...home, address_1: "Hauptstraße 5" },
        })
        return withOrder(both)
      },
      "same-phone": async () => {
        const both = await shop.invite()
        const phones = ["+49 170 1234567", "0170/1234567"]
        const people = [both.referrer, both.friend]
        for (const [at, { id }] of people.entries()) {
          const address = { ...home, address_1: `Weg ${at}`, phone: phones[at] }
          await shop.address(id, address)
        }
        return withOrder(both)
      },
      "same-ip": async () => {
        const ip = "203.0.113.9"
        return withOrder(await shop.invite({ ip }, { ip }))
      },
      "same-card": async () => {
        const both = await shop.invite()
        const own = await shop.order(both.referrer.id)
        await shop.payByCard(own, "fp_ring")
        const ordered = await withOrder(both)
        await shop.payByCard(ordered.order_id, "fp_ring")
        return ordered
      },
    }

    async function withOrder<Both extends { friend: Guest; id: string }>(
      both: Both
    ) {
      return { ...both, order_id: await shop.order(both.friend.id) }
    }

    it.each(Object.keys(rings))("is held by %s, and named", async (rule) => {
      const { id } = await rings[rule]()
      waitDays(WINDOW)
      await shop.settle()
      expect(await shop.look(id)).toMatchObject({
        ...{ status: "held", findings: [{ rule, like: "referrer" }] },
      })
    })

    it.each([
      ["an address", ""],
      ["an address with capitals", "Mixed.Case"],
    ])("is held where %s had ordered before", async (_, label) => {
      const guest = await shop.guest(mail(label))
      await shop.order(guest.id, 5)
      const both = await withOrder(await shop.invite({}, guest))
      waitDays(WINDOW)
      await shop.settle()
      expect(await shop.look(both.id)).toMatchObject({
        status: "held",
        findings: [{ rule: "same-address", like: "earlier_customer" }],
      })
      expect(await shop.points(both.referrer)).toBe(0)
    })

    it("is none where a friend orders as a guest later, or took it back", async () => {
      const guest = await shop.guest()
      await shop.members.cancel(await shop.order(guest.id, 5))
      const both = await withOrder(await shop.invite({}, guest))
      await shop.order(guest.id, 5)
      waitDays(WINDOW)
      await shop.settle()
      expect((await shop.look(both.id)).status).toBe("rewarded")
    })

    it("of one person's addresses is rewarded once at most", async () => {
      const referrer = await shop.member()
      const name = randomUUID()
      const joined = [
        await shop.join(referrer, { email: mail("+1", name) }),
        await shop.join(referrer, { email: mail("+2", name) }),
      ]
      for (const each of joined) {
        await withOrder(each)
      }
      waitDays(WINDOW)
      await shop.settle()
      const found = [
        await shop.look(joined[0].id),
        await shop.look(joined[1].id),
      ]
      expect(found.map(({ status }) => status)).toEqual(["rewarded", "held"])
      expect(found[1].findings).toEqual([
        { rule: "email-alias", like: "earlier_friend" },
      ])
      expect(await shop.points(referrer)).toBe(500)
    })

    async function held() {
      const name = randomUUID()
      const both = await withOrder(
        await shop.invite(
          { email: mail("", name) },
          { email: mail("+x", name) }
        )
      )
      waitDays(WINDOW)
      await shop.settle()
      return both
    }

    it("is first in the merchants' list, and rings their bell once", async () => {
      const { id, referrer, friend } = await held()
      await shop.invite()
      const { loyalty_referrals, next } = await shop.list("?limit=1")
      expect(loyalty_referrals).toMatchObject([
        {
          id,
          referrer: { customer_id: referrer.id, email: referrer.email },
          friend: { customer_id: friend.id, first_name: "Ines" },
        },
      ])
      const rest = await shop.list(`?limit=100&after=${next}`)
      const ids: string[] = rest.loyalty_referrals.map((one: Guest) => one.id)
      expect(ids).not.toContain(id)
      const open = await shop.list("?status=signed_up")
      expect(open.loyalty_referrals[0]).toMatchObject({ status: "signed_up" })
      await ringForReferral(getContainer(), id)
      await ringForReferral(getContainer(), id)
      const key = { idempotency_key: `loyalty-referral-${id}` }
      const own = await getContainer()
        .resolve(Modules.NOTIFICATION)
        .listNotifications(key as object)
      expect(own).toHaveLength(1)
      expect(JSON.stringify(own[0].data)).not.toContain("example.com")
    })

    it("is rewarded once a merchant has released it", async () => {
      const { id, referrer, friend } = await held()
      const done = await Promise.allSettled(
        Array.from({ length: 4 }, () => release(id))
      )
      expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(
        1
      )
      const { status, changes } = await shop.look(id)
      expect(status).toBe("rewarded")
      expect(
        changes.map((change: { to_status: string }) => change.to_status)
      ).toEqual(["signed_up", "qualified", "held", "qualified", "rewarded"])
      expect(changes[3]).toMatchObject({ actor_type: "user" })
      expect(await shop.points(referrer)).toBe(500)
      expect(await shop.points(friend)).toBe(200 + 60)
      const again = reject(id, { reason: "misuse" })
      expect(await refusalOf(again)).toMatchObject({
        ...{ status: 400, code: "loyalty_transition_refused" },
      })
      await expectSound()
    })

    it("is released by nobody before it is held", async () => {
      const { id } = await shop.invite()
      expect(await refusalOf(release(id))).toMatchObject({
        ...{ status: 400, code: "loyalty_transition_refused" },
      })
      const { status, changes } = await shop.look(id)
      expect([status, changes.length]).toEqual(["signed_up", 1])
    })

    it("gets nothing once a merchant has rejected it", async () => {
      const { id, referrer, friend } = await held()
      const { data } = await reject(id, {
        reason: "self-referral",
      })
      expect(data.loyalty_referral).toMatchObject({
        ...{ status: "rejected", reason: "self-referral" },
      })
      await shop.settle()
      expect(await shop.points(referrer)).toBe(0)
      const { referral_program } = await shop.read(friend)
      expect(referral_program.invitation.status).toBe("rejected")
      expect(JSON.stringify(referral_program)).not.toContain("self-referral")
    })
  })
})
