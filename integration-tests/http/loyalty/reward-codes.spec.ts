import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { clock } from "../../../src/lib/clock"
import type { NewReward } from "../../../src/modules/loyalty/reward-rows"
import { loyaltyIn, settleClaimsOfOrder } from "../../../src/workflows/loyalty"
import { checkOutTogether } from "../../builders/checkout"
import { RewardShop } from "../../builders/reward-shop"
import { withShop } from "../../support/shop"

const DAY_MS = 86_400_000

withShop(({ api, getContainer }) => {
  let shop: RewardShop
  beforeAll(async () => {
    shop = await RewardShop.open(api, getContainer())
  })
  afterEach(() => jest.restoreAllMocks())

  const travel = (days: number) => {
    const then = clock.now().getTime() + days * DAY_MS
    jest.spyOn(clock, "now").mockImplementation(() => new Date(then))
  }
  const expectSound = async () =>
    expect(await shop.paying.prove()).toMatchObject({ ok: true })

  // Two jackets of 25 and a parcel of 10.
  it.each<[string, (variant_id: string) => Partial<NewReward>, number]>([
    ["per cent", () => ({}), 55],
    [
      "an amount",
      () => ({ benefit: { kind: "amount", amounts: { eur: "5" } } }),
      55,
    ],
    ["shipping", () => ({ benefit: { kind: "free_shipping" } }), 50],
    [
      "one product",
      (variant_id) => ({ benefit: { kind: "free_product", variant_id } }),
      35,
    ],
  ])("takes %s off its member's cart alone, and once", async (_, of, total) => {
    const reward = of(shop.paying.shop.product.variant_id)
    const { member, claim } = await shop.claimed(reward)
    expect(await shop.points(member)).toBe(400)
    const other = await shop.paying.member(1)
    const theirs = await shop.cartWith(other, claim.code)
    expect(await shop.totalOf(theirs)).toBe(60)
    const cart = await shop.cartWith(member, claim.code)
    expect(await shop.totalOf(cart)).toBe(total)
    const { order_id = "" } = await shop.paying.checkOut(cart)
    await settleClaimsOfOrder(getContainer(), order_id)
    expect(await shop.read(claim.id)).toMatchObject({
      ...{ status: "used", order_id },
    })
    const again = await shop.cartWith(member, claim.code)
    expect(await shop.totalOf(again)).toBe(60)
    await expectSound()
  })

  it("gives one of two carts at once the discount", async () => {
    const { member, claim } = await shop.claimed()
    const carts = [
      await shop.cartWith(member, claim.code),
      await shop.cartWith(member, claim.code),
    ]
    const { sold } = await checkOutTogether(api, carts)
    expect(sold).toHaveLength(1)
    const [{ order_id }] = sold
    await shop.sweep()
    expect(await shop.read(claim.id)).toMatchObject({
      ...{ status: "used", order_id },
    })
  })

  it("is not for a cart that came by it otherwise", async () => {
    const { member, claim } = await shop.claimed()
    const cart = await shop.cartWith(member, claim.code)
    const { id, email } = await shop.paying.member(1)
    await getContainer()
      .resolve(Modules.CART)
      .updateCarts([{ id: cart.id, customer_id: id, email }])
    expect(await shop.paying.checkOut(cart)).toMatchObject({
      ...{ status: 400, code: "loyalty_reward_ended" },
    })
  })

  it("wants its minimum before discounts, in its currency", async () => {
    const over = { minimum_amounts: { eur: "50.00" } }
    const { member, claim } = await shop.claimed(over)
    const small = await shop.cartWith(member, claim.code, { quantity: 1 })
    expect(await shop.totalOf(small)).toBe(35)
    const cart = await shop.cartWith(member, claim.code)
    expect(await shop.totalOf(cart)).toBe(55)
    // Core looks again at a cart that has its discount.
    expect((await shop.apply(cart, claim.code)).total).toBe(55)
  })

  it("ends in time: a cart that has the discount is not bought with it", async () => {
    const { member, claim } = await shop.claimed()
    const cart = await shop.cartWith(member, claim.code)
    travel(40)
    expect(await shop.paying.checkOut(cart)).toMatchObject({
      ...{ status: 400, code: "loyalty_reward_ended" },
    })
    await shop.sweep()
    expect((await shop.read(claim.id)).status).toBe("expired")
    expect(await shop.promotions(claim.code)).toMatchObject([
      { status: "inactive" },
    ])
    expect(await shop.points(member)).toBe(400)
    expect(await shop.takeBack(claim.id)).toMatchObject({
      ...{ status: 400, data: { code: "loyalty_claim_over" } },
    })
    await expectSound()
  })

  it("ends when it expires, however far the clock is moved", async () => {
    const { claim } = await shop.claimed()
    await api.post(
      "/admin/clock/advance",
      { seconds: (40 * DAY_MS) / 1000 },
      { headers: shop.paying.merchant }
    )
    expect(await shop.read(claim.id)).toMatchObject({
      ...{ status: "expired", ended_at: new Date(claim.expires_at) },
    })
  })

  it("is core's to end as well, on the last day", async () => {
    const { claim, member, reward_id } = await shop.claimed()
    await shop.claim(reward_id, member)
    const campaigns = await getContainer()
      .resolve(Modules.PROMOTION)
      .listCampaigns({}, { relations: ["promotions"] })
    expect(campaigns).toMatchObject([{ name: "Ten off", promotions: [{}, {}] }])
    expect(new Date(campaigns[0].ends_at ?? 0)).toEqual(
      new Date(claim.expires_at)
    )
  })

  describe("with an order", () => {
    const bought = async () => {
      const { member, claim } = await shop.claimed()
      const cart = await shop.cartWith(member, claim.code)
      const { order_id = "" } = await shop.paying.checkOut(cart)
      await shop.sweep()
      return { member, claim, order_id }
    }

    it("comes back as points when the order is canceled", async () => {
      const { member, claim, order_id } = await bought()
      await cancelOrderWorkflow(getContainer()).run({ input: { order_id } })
      await shop.sweep()
      await shop.sweep()
      expect(await shop.read(claim.id)).toMatchObject({
        ...{ status: "returned", order_id },
      })
      expect(await shop.points(member)).toBe(500)
      await expectSound()
    })

    it("is open again when the checkout was taken back", async () => {
      const { claim, order_id } = await bought()
      const container = getContainer()
      const [{ id }] = await shop.promotions(claim.code)
      await container
        .resolve(Modules.PROMOTION)
        .revertUsage([{ code: claim.code, amount: 5 }], {
          ...{ customer_id: null, customer_email: null },
        })
      await container.resolve("link").dismiss({
        [Modules.ORDER]: { order_id },
        [Modules.PROMOTION]: { promotion_id: id },
      })
      await container.resolve(Modules.ORDER).deleteOrders([order_id])
      await shop.sweep()
      expect(await shop.read(claim.id)).toMatchObject({
        ...{ status: "issued", order_id: null },
      })
    })
  })

  describe("cut short", () => {
    const paid = async () => {
      const member = await shop.paying.member(100)
      const reward_id = await shop.reward()
      const claim = await loyaltyIn(getContainer()).claimReward({
        ...{ account_id: member.account_id, reward_id, now: clock.now() },
      })
      return { member, claim }
    }

    it("gets its promotion from the sweep, and one only", async () => {
      const { member, claim } = await paid()
      await Promise.all([shop.sweep(), shop.sweep(), shop.sweep()])
      expect((await shop.read(claim.id)).status).toBe("issued")
      expect(await shop.promotions(claim.code)).toMatchObject([
        { limit: 1, rules: [{ values: [{ value: member.id }] }] },
      ])
    })

    it("finds the promotion that was made before the process died", async () => {
      const { claim } = await paid()
      await shop.sweep()
      const [{ id }] = await shop.promotions(claim.code)
      await getContainer()
        .resolve("__pg_connection__")("loyalty_claim")
        .where({ id: claim.id })
        .update({ status: "claimed", promotion_id: null })
      await shop.sweep()
      expect((await shop.read(claim.id)).promotion_id).toBe(id)
      expect(await shop.promotions(claim.code)).toHaveLength(1)
    })

    it("leaves a claim alone that somebody is at", async () => {
      await paid()
      expect(await shop.paying.sweep("loyalty-settle-claims")).toMatchObject({
        sweep: { items: 0 },
      })
    })

    it("costs nothing when core makes no promotion", async () => {
      const member = await shop.paying.member(100)
      const reward_id = await shop.reward()
      jest
        .spyOn(getContainer().resolve(Modules.PROMOTION), "createPromotions")
        .mockRejectedValueOnce(new Error("Core is ill"))
      expect((await shop.askFor(reward_id, member)).status).toBe(500)
      expect(await shop.points(member)).toBe(100)
      await expectSound()
    })
  })

  it("comes back as points when a merchant deletes its promotion", async () => {
    const { member, claim } = await shop.claimed()
    const [{ id }] = await shop.promotions(claim.code)
    await getContainer().resolve(Modules.PROMOTION).deletePromotions([id])
    await shop.sweep()
    expect((await shop.read(claim.id)).status).toBe("returned")
    expect(await shop.points(member)).toBe(500)
  })
})
