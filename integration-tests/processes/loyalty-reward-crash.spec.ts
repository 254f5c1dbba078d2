import "../support/own-data-dir"
import "../support/server-mode"
import type { AxiosInstance } from "axios"
import { RewardShop } from "../builders/reward-shop"
import { sweepCompletions } from "../builders/repairs"
import { depth } from "../support/depth"
import { withShop } from "../support/shop"
import { dieAt } from "./support/dying"
import { endAll } from "./support/processes"

const POINTS = 500
const CLAIMED = 400

/** Each await of a claim and of its return, the most telling first. */
const CLAIMS = [
  { at: "loyalty.reward-claimed", when: "paid, and no code" },
  { at: "loyalty.reward-promoted", when: "a code that no claim knows" },
]
const RETURNS = [
  { at: "loyalty.reward-used-up", when: "used up by us, still on offer" },
  { at: "loyalty.reward-withdrawn", when: "out of use, no points" },
]

withShop(({ api, getContainer, dbConfig }) => {
  let shop: RewardShop
  beforeAll(async () => {
    shop = await RewardShop.open(api, getContainer())
  })
  afterEach(endAll)

  const dieIn = (
    send: (client: AxiosInstance) => Promise<unknown>,
    at: string
  ) => dieAt(at, { DATABASE_URL: dbConfig.clientUrl }, send)

  async function restart() {
    await shop.sweep()
    expect(await shop.sweep()).toMatchObject({ items: 0 })
    expect(await shop.paying.prove()).toMatchObject({ ok: true })
  }

  it.each(CLAIMS.slice(0, depth({ sample: 1, full: CLAIMS.length })))(
    "gives one code for its points when killed at $at ($when)",
    async ({ at }) => {
      const member = await shop.paying.member(POINTS)
      const { headers } = member
      const reward_id = await shop.reward()
      await dieIn(
        (client) =>
          client.post(
            `/store/loyalty-rewards/${reward_id}/claim`,
            {},
            { headers }
          ),
        at
      )
      await restart()
      expect(await shop.points(member)).toBe(CLAIMED)
      const [claim, ...others] = await shop.claims(member)
      expect([claim.status, others]).toEqual(["issued", []])
      expect(await shop.promotions(claim.code)).toHaveLength(1)
      const cart = await shop.cartWith(member, claim.code)
      expect(await shop.totalOf(cart)).toBe(55)
    }
  )

  it.each(RETURNS.slice(0, depth({ sample: 1, full: RETURNS.length })))(
    "takes a code back for its points when killed at $at ($when)",
    async ({ at }) => {
      const { member, claim } = await shop.claimed({}, POINTS)
      const { merchant: headers } = shop.paying
      await dieIn(
        (client) =>
          client.post(
            `/admin/loyalty-claims/${claim.id}/return`,
            {},
            { headers }
          ),
        at
      )
      await restart()
      expect(await shop.read(claim.id)).toMatchObject({ status: "returned" })
      expect(await shop.points(member)).toBe(POINTS)
      const cart = await shop.cartWith(member, claim.code)
      expect(await shop.totalOf(cart)).toBe(60)
    }
  )

  it("is open again when killed before there was an order", async () => {
    const { member, claim } = await shop.claimed({}, POINTS)
    const { id, headers } = await shop.cartWith(member, claim.code)
    await dieIn(
      (client) => client.post(`/store/carts/${id}/complete`, {}, { headers }),
      "loyalty.reward-held"
    )
    expect(await shop.takeBack(claim.id)).toMatchObject({ status: 400 })
    await restart()
    expect(await shop.read(claim.id)).toMatchObject({
      ...{ status: "issued", order_id: null },
    })
    const other = await shop.cartWith(member, claim.code)
    expect(await shop.paying.checkOut(other)).toMatchObject({ type: "order" })
  })

  it.each(
    [
      { at: "checkout.order-created", when: "with the order there" },
      { at: "loyalty.reward-used", when: "before the money moved" },
      {
        at: "checkout.before-payment-authorization",
        when: "before the order had it",
      },
    ].slice(0, depth({ sample: 1, full: 3 }))
  )("counts a code as used when killed $when", async ({ at }) => {
    const { member, claim } = await shop.claimed({}, POINTS)
    const cart = await shop.cartWith(member, claim.code)
    const { id, headers } = cart
    await dieIn(
      (client) => client.post(`/store/carts/${id}/complete`, {}, { headers }),
      at
    )
    await sweepCompletions(getContainer(), { older_than_seconds: 0 })
    const { status, order_id } = await shop.paying.checkOut(cart)
    expect(status).toBe(200)
    await restart()
    expect(await shop.read(claim.id)).toMatchObject({
      ...{ status: "used", order_id },
    })
    expect(await shop.points(member)).toBe(CLAIMED)
  })
})
