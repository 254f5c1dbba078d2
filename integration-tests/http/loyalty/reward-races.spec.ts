import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { clock } from "../../../src/lib/clock"
import type { MembersCart } from "../../builders/paying-with-points"
import { holdUpOrders } from "../../builders/held-orders"
import { buildProduct } from "../../builders/product"
import { RewardShop } from "../../builders/reward-shop"
import { withShop } from "../../support/shop"

const DAY_MS = 86_400_000

withShop(({ api, getContainer }) => {
  let shop: RewardShop
  beforeAll(async () => {
    shop = await RewardShop.open(api, getContainer())
  })
  afterEach(() => jest.restoreAllMocks())

  /** A checkout that has passed every check and is making its order. */
  async function onItsWay() {
    const { member, claim } = await shop.claimed()
    const cart = await shop.cartWith(member, claim.code)
    const orders = await holdUpOrders(getContainer())
    const bought = shop.paying.checkOut(cart)
    await orders.untilWaiting(1)
    return { member, claim, cart, orders, bought }
  }
  const countOrders = async ({ id: customer_id }: { id: string }) =>
    (await getContainer().resolve(Modules.ORDER).listOrders({ customer_id }))
      .length
  const expectSound = async () =>
    expect(await shop.paying.prove()).toMatchObject({ ok: true })

  it("is not taken back while its order is being made", async () => {
    const { member, claim, orders, bought } = await onItsWay()
    expect(await shop.takeBack(claim.id)).toMatchObject({
      ...{ status: 400, data: { code: "loyalty_claim_over" } },
    })
    await orders.letGo()
    const { order_id } = await bought
    await shop.sweep()
    expect(await shop.read(claim.id)).toMatchObject({
      ...{ status: "used", order_id: order_id ?? "none" },
    })
    expect(await shop.points(member)).toBe(400)
    await expectSound()
  })

  it("gives one order its discount when its time is over on the way", async () => {
    const scarf = await buildProduct(
      ...([getContainer(), shop.paying.shop.storefront] as const),
      { title: "Scarf" }
    )
    const { member, claim } = await shop.claimed()
    const carts = [
      await shop.cartWith(member, claim.code),
      // No stock of the other's, so neither waits for the other.
      await shop.cartWith(member, claim.code, {
        items: [{ variant_id: scarf.variant_id, quantity: 2 }],
      }),
    ]
    const orders = await holdUpOrders(getContainer())
    let answered = 0
    const buy = async (cart: MembersCart) => {
      const answer = await shop.paying.checkOut(cart)
      answered++
      return answer
    }
    const first = buy(carts[0])
    await orders.untilWaiting(1)
    const second = buy(carts[1])
    await orders.untilWaiting(2, () => answered > 0)
    const then = clock.now().getTime() + 40 * DAY_MS
    jest.spyOn(clock, "now").mockImplementation(() => new Date(then))
    await shop.paying.sweep("loyalty-settle-claims")
    await orders.letGo()
    const { order_id = "none" } = await first
    expect(await second).toMatchObject({
      ...{ status: 400, code: "loyalty_reward_ended" },
    })
    await shop.sweep()
    expect(await shop.read(claim.id)).toMatchObject({
      ...{ status: "used", order_id },
    })
  })

  it("is refused to a checkout so slow that it was taken for dead", async () => {
    const { member, claim, orders, bought } = await onItsWay()
    await shop.sweep()
    expect((await shop.takeBack(claim.id)).status).toBe(200)
    await orders.letGo()
    // By core, which counts the one use that taking it back has used up.
    expect(await bought).toMatchObject({ status: 400, code: "not_allowed" })
    await shop.sweep()
    expect(await countOrders(member)).toBe(0)
    expect((await shop.read(claim.id)).status).toBe("returned")
    expect(await shop.points(member)).toBe(500)
    await expectSound()
  })

  it("is open again when no money comes, and can be used then", async () => {
    const { member, claim } = await shop.claimed()
    const cart = await shop.cartWith(member, claim.code)
    jest
      .spyOn(getContainer().resolve(Modules.PAYMENT), "authorizePaymentSession")
      .mockRejectedValueOnce(new Error("The card is declined"))
    expect((await shop.paying.checkOut(cart)).order_id).toBeUndefined()
    expect(await shop.read(claim.id)).toMatchObject({
      ...{ status: "issued", order_id: null, ended_at: null },
    })
    expect(await shop.paying.checkOut(cart)).toMatchObject({ type: "order" })
    expect(await countOrders(member)).toBe(1)
  })
})
