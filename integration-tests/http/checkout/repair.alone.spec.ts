import "../../support/scripted-payment/use"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { buildReadyCart, openPayment } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { CutShort } from "../../builders/cut-short"
import { readOrder } from "../../builders/order"
import { recordPlacedOrders } from "../../builders/placed-orders"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { readStock } from "../../builders/stock"
import { sweepCompletions } from "../../builders/repairs"
import { readBookings } from "../../support/scripted-payment/journal"
import {
  SCRIPTED_PAYMENT,
  scripted,
  type Act,
} from "../../support/scripted-payment/script"
import { withShop } from "../../support/shop"

/** One jacket at 25 and the parcel at 10. */
const TOTAL = 35
const ATTEMPTS_MAX = 8

withShop(({ api, getContainer, dbConfig }) => {
  const cutShort = new CutShort(dbConfig.dbName)
  let shop: BuiltShop
  let placed: string[]

  beforeAll(async () => {
    shop = await buildShop(getContainer(), {
      payment_providers: [SCRIPTED_PAYMENT],
    })
    placed = recordPlacedOrders(getContainer())
  })

  const buildCart = (...acts: Act[]) =>
    buildReadyCart(api, shop.storefront, {
      region_id: shop.region.id,
      items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
      payment_provider_id: SCRIPTED_PAYMENT,
      payment_data: scripted(...acts),
    })

  /** A cart with its order, of which nobody has been told yet. */
  async function buildOrder(...acts: Act[]) {
    const cart = await buildCart(...acts)
    const { order_id = "" } = await checkOut(api, cart)
    placed.length = 0
    return { cart, order_id }
  }

  const sweep = (older_than_seconds = 0) =>
    sweepCompletions(getContainer(), { older_than_seconds })
  const read = (orderId: string) => readOrder(getContainer(), orderId)
  const reserved = async () =>
    (await readStock(getContainer(), shop.product.inventory_item_id)).reserved

  describe("an order that died before its payment", () => {
    it("is cancelled when the shopper would have to do more", async () => {
      const { cart, order_id } = await buildOrder("authorize", "require_more")
      await cutShort.beforePayment(cart.id)
      await setActs(cart.id, "require_more")

      expect(await sweep()).toMatchObject([
        { outcome: "canceled", reason: "payment_refused" },
      ])
      expect(await read(order_id)).toMatchObject({ status: "canceled" })
      expect(await reserved()).toBe(0)
      expect(placed).toEqual([])
      expect(readBookings().at(-1)).toMatchObject({ did: "withdraw" })
    })

    it("gives its cart back to the shopper", async () => {
      const { cart, order_id } = await buildOrder("authorize")
      await cutShort.beforePayment(cart.id)
      await setActs(cart.id, "decline")
      await sweep()

      await openPayment(
        api,
        cart,
        cart.id,
        SCRIPTED_PAYMENT,
        scripted("capture")
      )
      const second = await checkOut(api, cart)
      expect(second).toMatchObject({ type: "order" })
      expect(await read(second.order_id ?? "")).toMatchObject({
        captured: TOTAL,
        transacted: TOTAL,
      })
      expect(await read(order_id)).toMatchObject({
        status: "canceled",
        live_payments: 0,
      })
      expect(await reserved()).toBe(1)
    })

    it("is told of when its money will only come later", async () => {
      const { cart, order_id } = await buildOrder("defer")
      await cutShort.beforePayment(cart.id)
      expect(await sweep()).toMatchObject([{ outcome: "completed" }])
      expect(await read(order_id)).toMatchObject({ status: "pending" })
      expect(placed).toEqual([order_id])
    })

    it("is cancelled when the shopper was told that it failed", async () => {
      const { cart, order_id } = await buildOrder("authorize")
      await cutShort.beforePayment(cart.id, "failed")
      expect(await sweep()).toMatchObject([
        { outcome: "canceled", reason: "completion_given_up" },
      ])
      expect(await read(order_id)).toMatchObject({ status: "canceled" })
    })

    it("is left to a merchant who has sent it already", async () => {
      const { cart, order_id } = await buildOrder("authorize")
      await cutShort.beforePayment(cart.id)
      await fulfil(order_id)
      expect(await sweep()).toMatchObject([
        { outcome: "nothing", reason: "taken_on_by_merchant" },
      ])
      expect(await sweep()).toEqual([])
    })
  })

  describe("a payment provider that does not answer", () => {
    it("is asked again after a pause, and then believed", async () => {
      const { cart, order_id } = await buildOrder("authorize")
      await cutShort.beforePayment(cart.id)
      await setActs(cart.id, "be_unreachable")

      expect(await sweep()).toMatchObject([{ outcome: "failed", attempt: 1 }])
      expect(await sweep()).toEqual([])
      expect(await read(order_id)).toMatchObject({ status: "pending" })

      await letPauseEnd()
      expect(await sweep()).toMatchObject([{ outcome: "failed", attempt: 2 }])
      await letPauseEnd()
      await setActs(cart.id, "authorize")
      expect(await sweep()).toMatchObject([
        { outcome: "completed", attempt: 3 },
      ])
      expect(await read(order_id)).toMatchObject({ live_payments: 1 })
      expect(placed).toEqual([order_id])
      expect(await sweep()).toEqual([])
    })

    it("is not waited for without end", async () => {
      const { cart, order_id } = await buildOrder("authorize")
      await cutShort.beforePayment(cart.id)
      await setActs(cart.id, "be_unreachable")
      const attempts = []
      for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt++) {
        attempts.push(...(await sweep()))
        await letPauseEnd()
      }
      expect(attempts.map(({ outcome }) => outcome)).toEqual([
        ...Array(ATTEMPTS_MAX - 1).fill("failed"),
        "canceled",
      ])
      expect(attempts.at(-1)?.reason).toBe("payment_unreachable")
      expect(await read(order_id)).toMatchObject({ status: "canceled" })
      expect(await reserved()).toBe(0)
      expect(await sweep()).toEqual([])
    })
  })

  describe("an order that died before it was told of", () => {
    it("learns of money that was captured", async () => {
      const { cart, order_id } = await buildOrder("capture")
      await cutShort.beforeTelling(cart.id)
      await cutShort.run(`delete from order_transaction`)
      expect(await read(order_id)).toMatchObject({ transacted: 0 })

      expect(await sweep()).toMatchObject([{ outcome: "announced" }])
      expect(await read(order_id)).toMatchObject({
        captured: TOTAL,
        transacted: TOTAL,
      })
      expect(placed).toEqual([order_id])
    })

    it("is told of once, though several sweeps run at once", async () => {
      const { cart, order_id } = await buildOrder("authorize")
      await cutShort.beforeTelling(cart.id)
      const repairs = await Promise.all([sweep(), sweep(), sweep()])
      expect(repairs.flat()).toHaveLength(1)
      expect(placed).toEqual([order_id])
    })

    it("is told of once, though two completions of its cart died", async () => {
      const { cart, order_id } = await buildOrder("authorize")
      await cutShort.beforeTelling(cart.id)
      await cutShort.beforeOrder(cart.id)
      expect(await sweep()).toMatchObject([
        { outcome: "announced" },
        { outcome: "nothing", reason: "sound" },
      ])
      expect(placed).toEqual([order_id])
    })

    it("is not told of again when a later completion told of it", async () => {
      const { cart } = await buildOrder("authorize")
      await cutShort.beforeOrder(cart.id)
      expect(await sweep()).toMatchObject([
        { outcome: "nothing", reason: "sound" },
      ])
      expect(placed).toEqual([])
    })
  })

  it("places the order of a shopper whose completion died after paying", async () => {
    const cart = await buildCart("capture")
    const [session] = (
      await openPayment(
        api,
        cart,
        cart.id,
        SCRIPTED_PAYMENT,
        scripted("capture")
      )
    ).payment_sessions
    await getContainer()
      .resolve(Modules.PAYMENT)
      .authorizePaymentSession(session.id, {})
    await cutShort.beforeOrder(cart.id)
    placed.length = 0

    const [repair] = await sweep()
    expect(repair.outcome).toBe("resumed")
    expect(await read(repair.order_id ?? "")).toMatchObject({
      captured: TOTAL,
      transacted: TOTAL,
    })
    expect(placed).toEqual([repair.order_id])
    expect(await sweep()).toEqual([])
  })

  describe("an order without money of which everybody was told", () => {
    it("is cancelled when its payment never was its own", async () => {
      const { order_id } = await buildOrder("authorize")
      await cutShort.run(
        `update payment set canceled_at = now() - interval '1 hour'`
      )
      expect(await sweep()).toMatchObject([
        { finder: "unpaid", outcome: "canceled", reason: "payment_canceled" },
      ])
      expect(await read(order_id)).toMatchObject({ status: "canceled" })
      expect(await sweep()).toEqual([])
    })

    it("is left alone when a person cancelled its payment", async () => {
      const { order_id } = await buildOrder("authorize")
      const payments = getContainer().resolve(Modules.PAYMENT)
      const [payment] = await payments.listPayments()
      await payments.cancelPayment(payment.id)
      expect(await sweep()).toEqual([])
      expect(await read(order_id)).toMatchObject({ status: "pending" })
    })

    it("is left alone while its money is on the way", async () => {
      const { order_id } = await buildOrder("defer")
      expect(await sweep()).toEqual([])
      expect(await read(order_id)).toMatchObject({ status: "pending" })
    })
  })

  it("never touches a completion that may still be running", async () => {
    const { cart, order_id } = await buildOrder("authorize")
    await cutShort.beforePayment(cart.id)
    expect(await sweep(300)).toEqual([])
    expect(await read(order_id)).toMatchObject({ live_payments: 0 })
  })

  /** Changes what the provider will answer for a cart from now on. */
  const setActs = (cartId: string, ...acts: Act[]) =>
    cutShort.run(
      `update payment_session set data = data || $2
       where payment_collection_id in (select payment_collection_id
         from cart_payment_collection where cart_id = $1)`,
      [cartId, { acts }]
    )

  const letPauseEnd = () =>
    cutShort.run(
      `alter table completion_repair disable trigger user;
       update completion_repair set created_at = created_at - interval '1 day';
       alter table completion_repair enable trigger user`
    )

  async function fulfil(orderId: string) {
    const order = await getContainer()
      .resolve(Modules.ORDER)
      .retrieveOrder(orderId, { relations: ["items"] })
    await createOrderFulfillmentWorkflow(getContainer()).run({
      input: {
        order_id: orderId,
        items: (order.items ?? []).map(({ id }) => ({ id, quantity: 1 })),
      },
    })
  }
})
