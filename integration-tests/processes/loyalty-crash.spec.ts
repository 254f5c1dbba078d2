import "../support/own-data-dir"
import { scriptedPaymentEnv } from "../support/scripted-payment/use"
import type { AxiosInstance } from "axios"
import { runSweep } from "../../src/lib/sweep"
import { loyaltyIn, settlingSweep } from "../../src/workflows/loyalty"
import { openPayment } from "../builders/cart"
import { countOrders, readOrder } from "../builders/order"
import {
  PayingWithPoints,
  type Member,
  type MembersCart,
} from "../builders/paying-with-points"
import { sweepCompletions } from "../builders/repairs"
import { withClient } from "../support/databases"
import { depth } from "../support/depth"
import { readBookings } from "../support/scripted-payment/journal"
import {
  SCRIPTED_PAYMENT,
  scripted,
  type Act,
} from "../support/scripted-payment/script"
import { withShop } from "../support/shop"
import { dieAt } from "./support/dying"
import { endAll } from "./support/processes"

const BALANCE = 5_000

type Visit = (api: AxiosInstance, cart: MembersCart) => Promise<unknown>

const send =
  (method: string, path: string, data: object = {}): Visit =>
  (api, { id, headers }) =>
    api.request({ method, url: `/store/carts/${id}${path}`, data, headers })

const reserve = send("post", "/loyalty", { points: 1_000 })
const release = send("delete", "/loyalty")
const complete = send("post", "/complete")

/** Each await of whatever moves points, the most telling first. */
const DEATHS: { at: string; visit: Visit; act?: Act; when: string }[] = [
  { at: "loyalty.spent", visit: complete, when: "spent, but not paid" },
  { at: "loyalty.reserved", visit: reserve, when: "set aside, no credit" },
  {
    ...{ at: "loyalty.unspending", visit: complete, act: "decline" },
    when: "refused by the bank, still spent",
  },
  { at: "loyalty.spending", visit: complete, when: "an order, not spent" },
  { at: "checkout.validate", visit: complete, when: "before the first look" },
  { at: "loyalty.renewed", visit: complete, when: "after the first look" },
  {
    at: "checkout.before-payment-authorization",
    ...{ visit: complete, when: "an order, and no more" },
  },
  { at: "checkout.order-created", visit: complete, when: "paid, untold" },
  {
    ...{ at: "loyalty.unspent", visit: complete, act: "decline" },
    when: "refused by the bank, held again",
  },
  { at: "loyalty.reserving", visit: reserve, when: "before anything" },
  { at: "loyalty.crediting", visit: reserve, when: "before the credit" },
  { at: "loyalty.credited", visit: reserve, when: "credit, old payment" },
  { at: "loyalty.released", visit: release, when: "released, credit left" },
  { at: "loyalty.crediting", visit: release, when: "released, as before" },
  { at: "loyalty.credited", visit: release, when: "released, old payment" },
]

withShop(
  ({ api, getContainer, dbConfig }) => {
    let paying: PayingWithPoints
    beforeAll(async () => {
      paying = await PayingWithPoints.open(api, getContainer(), {
        payment_providers: [SCRIPTED_PAYMENT],
      })
    })
    afterAll(endAll)

    const openSession = (cart: MembersCart, act: Act = "authorize") =>
      openPayment(api, cart, cart.id, SCRIPTED_PAYMENT, scripted(act))

    async function fillCart(member: Member, act?: Act) {
      const cart = await paying.cart(member, { payment_provider_id: null })
      await openSession(cart)
      await paying.pay(cart, 500)
      await openSession(cart, act)
      return cart
    }

    const dieIn = (
      visit: (api: AxiosInstance) => Promise<unknown>,
      at: string
    ) => {
      const env = { ...scriptedPaymentEnv, DATABASE_URL: dbConfig.clientUrl }
      return dieAt(at, env, visit)
    }

    const sweep = () =>
      runSweep(getContainer(), settlingSweep({ older_than_seconds: 0 }))

    /** As a minute after the restart, and as five minutes after it. */
    async function restart() {
      await sweep()
      await sweepCompletions(getContainer(), { older_than_seconds: 0 })
      await sweep()
      expect(await sweep()).toMatchObject({ items: 0 })
      expect(await paying.prove()).toMatchObject({ ok: true, violations: [] })
    }

    /** Whatever is left, the shopper can buy, and pays each part once. */
    async function expectSoldOnce(member: Member, cart: MembersCart) {
      const { completed_at } = await paying.readCart(cart)
      if (!completed_at) {
        expect((await paying.pay(cart, 500)).status).toBe(200)
        await openSession(cart)
      }
      const { status, order_id = "" } = await paying.checkOut(cart)
      expect(status).toBe(200)
      const { status: orderStatus, live_payments } = await readOrder(
        getContainer(),
        order_id
      )
      expect({ orderStatus, live_payments }).toEqual({
        ...{ orderStatus: "pending", live_payments: 1 },
      })
      const reservations = await loyaltyIn(
        getContainer()
      ).listLoyaltyReservations({ cart_id: cart.id, status: "committed" })
      expect(reservations).toHaveLength(1)
      const [{ points }] = reservations
      expect(reservations).toMatchObject([{ order_id, amount: points / 100 }])
      expect(await paying.balance(member)).toEqual({
        ...{ points_available: BALANCE - points, points_reserved: 0 },
      })
      await restart()
    }

    /** Else the shop of this file waits for what the dead one undid. */
    const forgetRuns = () =>
      withClient(
        (db) =>
          db.query(
            "update workflow_execution set state = 'failed' where state not in ('done', 'reverted', 'failed')"
          ),
        dbConfig.dbName
      )

    const charges = () => readBookings().filter(({ did }) => did === "charge")

    it.each(DEATHS.slice(0, depth({ sample: 3, full: DEATHS.length })))(
      "loses and doubles nothing when killed at $at ($when)",
      async ({ at, visit, act }) => {
        const chargesBefore = charges().length
        const member = await paying.member(BALANCE)
        const cart = await fillCart(member, act)
        await dieIn((client) => visit(client, cart), at)
        await restart()
        await expectSoldOnce(member, cart)
        expect(charges().length - chargesBefore).toBe(1)
        await forgetRuns()
      }
    )

    const lower: Visit = async (client, cart) => {
      const { items } = await paying.readCart(cart)
      await send("delete", `/line-items/${items[0].id}`)(client, cart)
    }

    it("follows its cart when killed while that shrinks", async () => {
      const member = await paying.member(BALANCE)
      const cart = await fillCart(member)
      await paying.pay(cart, 3_000)
      await dieIn((client) => lower(client, cart), "loyalty.lowered")
      await restart()
      const { total, credit_lines } = await paying.readCart(cart)
      const { points_reserved } = await paying.balance(member)
      expect(credit_lines).toMatchObject([{ amount: points_reserved / 100 }])
      expect(total).toBeGreaterThanOrEqual(0)
      expect(await countOrders(getContainer())).toBe(0)
    })

    it("gives back what has expired when killed in the middle of it", async () => {
      const member = await paying.member(BALANCE)
      const cart = await fillCart(member)
      await paying.pay(cart, 3_000)
      await withClient(
        (db) => db.query("update loyalty_reservation set expires_at = now()"),
        dbConfig.dbName
      )
      const path = "/admin/sweeps/loyalty-release-reservations/run"
      const headers = paying.merchant
      const run = (client: AxiosInstance) => client.post(path, {}, { headers })
      await dieIn(run, "loyalty.settled")
      await restart()
      expect(await paying.readCart(cart)).toMatchObject({
        ...{ total: 60, credit_lines: [], payment_collection: { amount: 60 } },
      })
      expect(await paying.balance(member)).toEqual({
        ...{ points_available: BALANCE, points_reserved: 0 },
      })
    })
  },
  { env: scriptedPaymentEnv }
)
