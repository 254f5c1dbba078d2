import { scriptedPaymentEnv } from "../support/scripted-payment/use"
import { buildReadyCart, openPayment } from "../builders/cart"
import { countOrders, readOrder } from "../builders/order"
import { recordPlacedOrders } from "../builders/placed-orders"
import { buildProduct } from "../builders/product"
import { buildRegion } from "../builders/region"
import { startServer } from "../builders/server"
import { readStock } from "../builders/stock"
import { buildStorefront } from "../builders/storefront"
import { sweepCompletions } from "../builders/repairs"
import { withClient } from "../support/databases"
import { readBookings } from "../support/scripted-payment/journal"
import {
  SCRIPTED_PAYMENT,
  scripted,
  type Act,
} from "../support/scripted-payment/script"
import { withShop } from "../support/shop"
import { endAll } from "./support/processes"
import { until } from "./support/wait"

const BEFORE_PAYMENT = "checkout.before-payment-authorization"
const ORDER_CREATED = "checkout.order-created"
/** Two jackets at 25 and the parcel at 10. */
const TOTAL = 60
const KILLED = 137

type Cart = Awaited<ReturnType<typeof buildReadyCart>>

withShop(({ api, getContainer, dbConfig }) => {
  let placed: string[]
  let shop: Awaited<ReturnType<typeof buildShop>>

  beforeAll(async () => {
    shop = await buildShop()
    placed = recordPlacedOrders(getContainer())
  })
  beforeEach(() => {
    placed.length = 0
  })
  afterAll(endAll)

  async function buildShop() {
    const container = getContainer()
    const storefront = await buildStorefront(container)
    const region = await buildRegion(container, {
      payment_providers: [SCRIPTED_PAYMENT],
    })
    const product = await buildProduct(container, storefront, { stock: 10 })
    return { storefront, region, product }
  }

  const buildCart = (...acts: Act[]) =>
    buildReadyCart(api, shop.storefront, {
      region_id: shop.region.id,
      items: [{ variant_id: shop.product.variant_id, quantity: 2 }],
      payment_provider_id: SCRIPTED_PAYMENT,
      payment_data: scripted(...acts),
    })

  const startHere = (env: Record<string, string> = {}) =>
    startServer({
      ...scriptedPaymentEnv,
      DATABASE_URL: dbConfig.clientUrl,
      ...env,
    })

  const complete = ({ id, headers }: Cart, client = api) =>
    client.post(`/store/carts/${id}/complete`, {}, { headers })

  /** Completes a cart in a process of its own, which dies in the middle. */
  async function killInCompletion(cart: Cart, crashAt?: string) {
    const server = await startHere(crashAt ? { CRASH_AT: crashAt } : {})
    await expect(complete(cart, server.api)).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)
  }

  const sweep = () =>
    sweepCompletions(getContainer(), { older_than_seconds: 0 })
  const reserved = async () =>
    (await readStock(getContainer(), shop.product.inventory_item_id)).reserved
  const charges = () => readBookings().filter(({ did }) => did === "charge")

  /** What must hold after any repair, however often it is tried again. */
  async function expectSettled(cart: Cart, orderId: string, told: string[]) {
    expect(await sweep()).toEqual([])
    const { data } = await complete(cart)
    expect(data).toMatchObject({ type: "order", order: { id: orderId } })
    expect(await sweep()).toEqual([])
    expect(await countOrders(getContainer())).toBe(1)
    expect(placed).toEqual(told)
  }

  it("leaves nothing behind when it dies before there is an order", async () => {
    const cart = await buildCart("authorize")
    await killInCompletion(cart, "checkout.validate")

    const { data } = await complete(cart)
    expect(await sweep()).toMatchObject([
      { finder: "interrupted", outcome: "nothing", reason: "sound" },
    ])
    expect(await reserved()).toBe(2)
    await expectSettled(cart, data.order.id, [data.order.id])
  })

  it.each([
    { act: "authorize", captured: 0 },
    { act: "capture", captured: TOTAL },
  ] as const)(
    "pays an order that died before its payment ($act)",
    async ({ act, captured }) => {
      const cart = await buildCart(act)
      const chargesBefore = charges().length
      await killInCompletion(cart, BEFORE_PAYMENT)

      // Core answers with an order that nobody paid, and always will.
      const { data } = await complete(cart)
      const orderId: string = data.order.id
      expect(await readOrder(getContainer(), orderId)).toMatchObject({
        status: "pending",
        live_payments: 0,
      })
      expect(placed).toEqual([])

      expect(await sweep()).toMatchObject([
        { finder: "interrupted", outcome: "completed", order_id: orderId },
      ])
      expect(await readOrder(getContainer(), orderId)).toEqual({
        status: "pending",
        live_payments: 1,
        captured,
        transacted: captured,
        pending_difference: TOTAL - captured,
      })
      expect(charges().length - chargesBefore).toBe(1)
      expect(await reserved()).toBe(2)
      await expectSettled(cart, orderId, [orderId])
    }
  )

  it("cancels an order that died before a payment that is declined", async () => {
    const cart = await buildCart("decline")
    await killInCompletion(cart, BEFORE_PAYMENT)

    const [repair] = await sweep()
    expect(repair).toMatchObject({
      outcome: "canceled",
      reason: "payment_refused",
    })
    const orderId = repair.order_id ?? ""
    expect(await readOrder(getContainer(), orderId)).toMatchObject({
      status: "canceled",
      live_payments: 0,
    })
    expect(await reserved()).toBe(0)
    expect(await sweep()).toEqual([])
    expect(placed).toEqual([])

    // The shopper pays in another way and gets an order of their own.
    const refused = await complete(cart).catch(({ response }) => response)
    expect(refused.status).toBe(400)
    await openPayment(api, cart, cart.id, SCRIPTED_PAYMENT)
    const { data } = await complete(cart)
    expect(data.order.id).not.toBe(orderId)
    expect(await readOrder(getContainer(), orderId)).toMatchObject({
      status: "canceled",
      live_payments: 0,
    })
    expect(await reserved()).toBe(2)
    expect(await sweep()).toEqual([])
    expect(placed).toEqual([data.order.id])
  })

  it("finds money that was taken in a request that nobody survived", async () => {
    const cart = await buildCart("take_and_crash")
    const chargesBefore = charges().length
    await killInCompletion(cart)
    expect(charges().length - chargesBefore).toBe(1)

    const [repair] = await sweep()
    expect(repair.outcome).toBe("completed")
    const orderId = repair.order_id ?? ""
    expect(await readOrder(getContainer(), orderId)).toMatchObject({
      live_payments: 1,
      captured: TOTAL,
      transacted: TOTAL,
    })
    expect(charges().length - chargesBefore).toBe(1)
    await expectSettled(cart, orderId, [orderId])
  })

  it.each([
    { act: "authorize", captured: 0 },
    { act: "capture", captured: TOTAL },
  ] as const)(
    "tells of a paid order that died before it was told of ($act)",
    async ({ act, captured }) => {
      const cart = await buildCart(act)
      const chargesBefore = charges().length
      await killInCompletion(cart, ORDER_CREATED)

      const [repair] = await sweep()
      expect(repair).toMatchObject({
        finder: "interrupted",
        outcome: "announced",
      })
      const orderId = repair.order_id ?? ""
      expect(await readOrder(getContainer(), orderId)).toMatchObject({
        status: "pending",
        live_payments: 1,
        captured,
        transacted: captured,
      })
      expect(charges().length - chargesBefore).toBe(1)
      await expectSettled(cart, orderId, [orderId])
    }
  )

  it("cancels an order that died before its cart knew of it", async () => {
    const cart = await buildCart("authorize")
    const server = await startHere()
    const completion = complete(cart, server.api).catch(() => undefined)
    await withClient(async (db) => {
      // Holds up the link between cart and order, but not the reservation.
      await db.query("begin")
      await db.query("lock table order_cart in share mode")
      await until(async () => (await reserved()) === 2, { within_ms: 20_000 })
      server.child.kill("SIGKILL")
      expect(await server.exited).toBe(KILLED)
      await db.query(
        `select pg_terminate_backend(pid) from pg_locks
         where not granted and relation = 'order_cart'::regclass`
      )
      await db.query("rollback")
    }, dbConfig.dbName)
    await completion
    expect(await countOrders(getContainer())).toBe(1)

    expect(await sweep()).toMatchObject([
      { finder: "stray", outcome: "canceled" },
      { finder: "interrupted", outcome: "nothing", reason: "no_order" },
    ])
    expect(await reserved()).toBe(0)

    const { data } = await complete(cart)
    expect(data.type).toBe("order")
    expect(await sweep()).toEqual([])
    expect(placed).toEqual([data.order.id])
    expect(await reserved()).toBe(2)
  })

  it("answers with the repaired order after a restart", async () => {
    const cart = await buildCart("authorize")
    await killInCompletion(cart, BEFORE_PAYMENT)
    const [repair] = await sweep()
    const server = await startHere()
    const { status, data } = await complete(cart, server.api)
    expect({ status, id: data.order.id }).toEqual({
      status: 200,
      id: repair.order_id,
    })
  })
})
