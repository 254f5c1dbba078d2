import "../../support/own-data-dir"
import { scriptedPaymentEnv } from "../../support/scripted-payment/use"
import {
  createCartCreditLinesWorkflow,
  deleteCartCreditLinesWorkflow,
  refreshPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { LoyaltyEvents, loyaltyIn } from "../../../src/workflows/loyalty"
import { openPayment } from "../../builders/cart"
import { checkOutTogether } from "../../builders/checkout"
import { countOrders, readOrder } from "../../builders/order"
import {
  PayingWithPoints,
  type MembersCart,
} from "../../builders/paying-with-points"
import {
  SCRIPTED_PAYMENT,
  scripted,
} from "../../support/scripted-payment/script"
import { withShop } from "../../support/shop"
import { until } from "../../processes/support/wait"

withShop(
  ({ api, getContainer, utils }) => {
    let paying: PayingWithPoints
    beforeAll(async () => {
      paying = await PayingWithPoints.open(api, getContainer(), {
        payment_providers: ["pp_system_default", SCRIPTED_PAYMENT],
      })
    })
    afterEach(async () => {
      expect(await paying.prove()).toMatchObject({ ok: true, violations: [] })
    })

    const credit = (
      { id: cart_id }: MembersCart,
      amount: number,
      reference = "spec",
      reference_id = "spec_1"
    ) =>
      createCartCreditLinesWorkflow(getContainer()).run({
        input: [{ cart_id, amount, reference, reference_id, metadata: {} }],
      })

    const reservations = (cart: MembersCart) =>
      loyaltyIn(getContainer()).listLoyaltyReservations({ cart_id: cart.id })

    async function readCreditLines(order_id = "") {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "order",
          fields: ["total", "credit_lines.*"],
          filters: { id: order_id },
        })
      return JSON.parse(JSON.stringify(data[0]))
    }

    /** What subscribers are told, event by event. */
    function listen(...names: string[]) {
      const told: unknown[] = []
      for (const name of names) {
        getContainer()
          .resolve(Modules.EVENT_BUS)
          .subscribe(name, async ({ data }) => {
            told.push([name, data])
          })
      }
      return told
    }

    it("spends the points with the order, and tells of it", async () => {
      const { RESERVED, REDEEMED } = LoyaltyEvents
      const told = listen(RESERVED, REDEEMED)
      const member = await paying.member(2_000)
      const cart = await paying.cart(member)
      await paying.payAll(cart, 2_000)
      const { order_id = "", status } = await paying.checkOut(cart)
      expect(status).toBe(200)
      await utils.waitWorkflowExecutions()
      const spent = await reservations(cart)
      expect(spent).toMatchObject([
        { status: "committed", points: 2_000, order_id },
      ])
      const data = { id: member.account_id, reservation_id: spent[0].id }
      await until(() => told.length > 1)
      expect(told).toEqual([
        [RESERVED, { ...data, cart_id: cart.id }],
        [REDEEMED, { ...data, order_id }],
      ])
      expect(await paying.balance(member)).toEqual({
        ...{ points_available: 0, points_reserved: 0 },
      })
      expect(await readCreditLines(order_id)).toMatchObject({
        ...{ total: 40, credit_lines: [{ amount: 20, reference: "loyalty" }] },
      })
      expect(await readOrder(getContainer(), order_id)).toMatchObject({
        ...{ live_payments: 1, pending_difference: 40 },
      })
    })

    it("spends once however often it is completed at once", async () => {
      const member = await paying.member(2_000)
      const cart = await paying.cart(member)
      await paying.payAll(cart, 1_500)
      const { sold } = await checkOutTogether(api, [cart, cart, cart])
      expect(new Set(sold.map(({ order_id }) => order_id)).size).toBe(1)
      expect(await paying.checkOut(cart)).toMatchObject({ status: 200 })
      expect(await countOrders(getContainer())).toBe(1)
      expect(await paying.balance(member)).toEqual({
        ...{ points_available: 500, points_reserved: 0 },
      })
    })

    it("lets one of two carts spend the whole balance", async () => {
      const member = await paying.member(3_000)
      const carts = [await paying.cart(member), await paying.cart(member)]
      const answers = await Promise.all(
        carts.map((cart) => paying.pay(cart, 3_000))
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      const refused = answers.find(({ status }) => status === 400)
      expect(refused?.data.code).toBe("loyalty_insufficient_points")
      expect(await paying.balance(member)).toEqual({
        ...{ points_available: 0, points_reserved: 3_000 },
      })
    })

    it("holds the points again when the payment is refused", async () => {
      const member = await paying.member(2_000)
      const cart = await paying.cart(member, {
        ...{ payment_provider_id: null },
      })
      await paying.pay(cart, 1_000)
      const open = (...acts: Parameters<typeof scripted>) =>
        openPayment(api, cart, cart.id, SCRIPTED_PAYMENT, scripted(...acts))
      for (const _attempt of [1, 2]) {
        await open("decline")
        expect(await paying.checkOut(cart)).toMatchObject({ status: 400 })
        expect(await reservations(cart)).toMatchObject([
          { status: "held", points: 1_000, order_id: null },
        ])
        expect(await paying.balance(member)).toEqual({
          ...{ points_available: 1_000, points_reserved: 1_000 },
        })
      }
      await open("authorize")
      const { order_id } = await paying.checkOut(cart)
      expect(await reservations(cart)).toMatchObject([
        { status: "committed", order_id },
      ])
    })

    it("completes a cart that points and other credit pay for", async () => {
      const member = await paying.member(3_000)
      const cart = await paying.cart(member)
      await paying.pay(cart, 3_000)
      await credit(cart, 30)
      expect(await paying.checkOut(cart)).toMatchObject({ status: 400 })
      const { data } = await paying.pay(cart, 3_000)
      expect(data).toMatchObject({
        ...{ cart: { total: 0 }, loyalty: { payment_session_required: false } },
      })
      const { order_id } = await paying.checkOut(cart)
      expect(await readCreditLines(order_id)).toMatchObject({ total: 0 })
      expect(await paying.balance(member)).toEqual({
        ...{ points_available: 0, points_reserved: 0 },
      })
    })

    it("refuses points that nobody holds, and says what helps", async () => {
      const cart = await paying.cart(await paying.member(1_000))
      await credit(cart, 10, "loyalty")
      await openPaymentAnew(cart)
      const refused = await paying.checkOut(cart)
      expect(refused).toMatchObject({
        ...{ status: 400, code: "loyalty_points_not_held" },
      })
      expect(refused.message).toMatch(/say again how many.*or take them off/)
      expect(await countOrders(getContainer())).toBe(0)

      await paying.unpay(cart)
      await openPayment(api, cart, cart.id)
      expect(await paying.checkOut(cart)).toMatchObject({ type: "order" })
    })

    it("refuses a second credit beside what is held", async () => {
      const cart = await paying.cart(await paying.member(1_000))
      await paying.pay(cart, 500)
      await credit(cart, 10, "loyalty")
      await openPaymentAnew(cart)
      expect(await paying.checkOut(cart)).toMatchObject({
        code: "loyalty_points_not_held",
      })
    })

    it("refuses points that were released meanwhile", async () => {
      const cart = await paying.cart(await paying.member(1_000))
      await paying.payAll(cart, 500)
      const [{ id }] = await reservations(cart)
      await loyaltyIn(getContainer()).releaseReservation({
        ...{ id, now: new Date() },
      })
      expect(await paying.checkOut(cart)).toMatchObject({
        ...{ status: 400, code: "loyalty_points_not_held" },
      })
    })

    it("refuses credit of another amount than what is held", async () => {
      const cart = await paying.cart(await paying.member(1_000))
      await paying.payAll(cart, 500)
      const [{ id }] = await reservations(cart)
      await loyaltyIn(getContainer()).lowerReservation({
        ...{ id, points: 400, amount: "4.00", now: new Date() },
      })
      expect(await paying.checkOut(cart)).toMatchObject({
        code: "loyalty_points_not_held",
      })
    })

    it.each<[string, (cart: MembersCart, id: string) => Promise<unknown>]>([
      [
        "in another currency",
        (_, id) =>
          loyaltyIn(getContainer()).lowerReservation({
            ...{ id, points: 500, amount: "5.00", currency_code: "usd" },
            now: new Date(),
          }),
      ],
      [
        "by another customer than the cart's",
        async ({ id }) => {
          const { id: customer_id } = await paying.member(1_000)
          await getContainer()
            .resolve(Modules.CART)
            .updateCarts([{ id, customer_id }])
        },
      ],
    ])("refuses points that are held %s", async (_, change) => {
      const cart = await paying.cart(await paying.member(1_000))
      await paying.payAll(cart, 500)
      const [{ id }] = await reservations(cart)
      await change(cart, id)
      expect(await paying.checkOut(cart)).toMatchObject({
        ...{ status: 400, code: "loyalty_points_not_held" },
      })
      expect(await countOrders(getContainer())).toBe(0)
    })

    it("refuses points that another cart of the member holds", async () => {
      const member = await paying.member(1_000)
      const [first, second] = [
        await paying.cart(member),
        await paying.cart(member),
      ]
      await paying.payAll(first, 500)
      const [{ id }] = await reservations(first)
      await credit(second, 5, "loyalty", id)
      await openPaymentAnew(second)
      expect(await paying.checkOut(second)).toMatchObject({
        ...{ status: 400, code: "loyalty_points_not_held" },
      })
      expect(await paying.checkOut(first)).toMatchObject({ status: 200 })
    })

    it("refuses a payment from before the points", async () => {
      const cart = await paying.cart(await paying.member(1_000))
      await paying.pay(cart, 500)
      const { credit_lines } = await paying.readCart(cart)
      await openPayment(api, cart, cart.id)
      await deleteCartCreditLinesWorkflow(getContainer()).run({
        input: { id: [credit_lines[0].id] },
      })
      expect(await paying.checkOut(cart)).toMatchObject({
        code: "checkout_payment_amount_mismatch",
      })
    })

    it("refuses a cart below zero", async () => {
      const cart = await paying.cart(await paying.member(1_000))
      await paying.pay(cart, 1_000)
      await credit(cart, 51)
      const refused = await paying.checkOut(cart)
      expect(refused).toMatchObject({ code: "checkout_negative_total" })
      expect(refused.message).toMatch(/take credit off/)
    })

    /** Core refreshes the payment when anything of the cart changes. */
    /** A change of the cart itself would take off what nobody holds. */
    async function openPaymentAnew(cart: MembersCart) {
      await refreshPaymentCollectionForCartWorkflow(getContainer()).run({
        input: { cart_id: cart.id },
      })
      await openPayment(api, cart, cart.id)
    }
  },
  { env: scriptedPaymentEnv }
)
