import { createCartCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { buildReadyCart, openPayment } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { countOrders, readOrder } from "../../builders/order"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { readStock } from "../../builders/stock"
import { withShop } from "../../support/shop"

/** One jacket at 25 and the parcel at 10. */
const TOTAL = 35

withShop(({ api, getContainer }) => {
  let shop: BuiltShop
  beforeAll(async () => {
    shop = await buildShop(getContainer())
  })

  const buildCart = (overrides: { payment_provider_id?: null } = {}) =>
    buildReadyCart(api, shop.storefront, {
      region_id: shop.region.id,
      items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
      ...overrides,
    })

  /** Core adds credit without looking at the cart's payment. */
  const credit = (cart: { id: string }, amount: number) =>
    createCartCreditLinesWorkflow(getContainer()).run({
      input: [
        {
          cart_id: cart.id,
          amount,
          reference: "spec",
          reference_id: "spec_1",
          metadata: {},
        },
      ],
    })

  const touch = ({ id, headers }: { id: string; headers: object }) =>
    api.post(`/store/carts/${id}`, { email: "new@example.com" }, { headers })

  async function expectNothingSold() {
    expect(await countOrders(getContainer())).toBe(0)
    const { inventory_item_id } = shop.product
    expect(await readStock(getContainer(), inventory_item_id)).toMatchObject({
      reserved: 0,
    })
    const payments = await getContainer()
      .resolve(Modules.PAYMENT)
      .listPayments()
    expect(payments).toHaveLength(0)
  }

  it("never completes a cart whose total is below zero", async () => {
    const cart = await buildCart({ payment_provider_id: null })
    await credit(cart, TOTAL + 1)
    expect(await checkOut(api, cart)).toMatchObject({
      status: 400,
      code: "checkout_negative_total",
    })
    await expectNothingSold()
  })

  it("never charges another amount than the cart costs", async () => {
    const cart = await buildCart()
    await credit(cart, 5)
    expect(await checkOut(api, cart)).toMatchObject({
      status: 400,
      code: "checkout_payment_amount_mismatch",
    })
    await expectNothingSold()
  })

  it("completes the cart once the shopper did as the message says", async () => {
    const cart = await buildCart()
    await credit(cart, 5)
    const { message } = await checkOut(api, cart)
    expect(message).toMatch(/update the cart.*create the payment session again/)

    await touch(cart)
    const collection = await openPayment(api, shop.storefront, cart.id)
    expect(collection.amount).toBe(TOTAL - 5)
    const { order_id = "" } = await checkOut(api, cart)
    expect(await readOrder(getContainer(), order_id)).toMatchObject({
      live_payments: 1,
      pending_difference: TOTAL - 5,
    })
  })

  it("completes a cart that costs nothing without a payment", async () => {
    const cart = await buildCart({ payment_provider_id: null })
    await credit(cart, TOTAL)
    expect(await checkOut(api, cart)).toMatchObject({
      status: 200,
      type: "order",
    })
  })

  it("refuses a free cart that still has a payment to be made", async () => {
    const cart = await buildCart()
    await credit(cart, TOTAL)
    expect(await checkOut(api, cart)).toMatchObject({
      code: "checkout_payment_amount_mismatch",
    })
    await touch(cart)
    expect(await checkOut(api, cart)).toMatchObject({ type: "order" })
  })

  it("answers a repeated completion though the amounts differ since", async () => {
    const cart = await buildCart()
    const first = await checkOut(api, cart)
    await credit(cart, TOTAL + 1)
    expect(await checkOut(api, cart)).toEqual(first)
  })

  it("places no order on a payment that was cancelled", async () => {
    const cart = await buildCart()
    const collection = await openPayment(api, shop.storefront, cart.id)
    const [session] = collection.payment_sessions
    const payments = getContainer().resolve(Modules.PAYMENT)
    const payment = await payments.authorizePaymentSession(session.id, {})
    await payments.cancelPayment(payment?.id ?? "")

    expect(await checkOut(api, cart)).toMatchObject({
      status: 400,
      code: "checkout_payment_canceled",
    })
    await openPayment(api, shop.storefront, cart.id)
    const { order_id = "" } = await checkOut(api, cart)
    expect(await readOrder(getContainer(), order_id)).toMatchObject({
      live_payments: 1,
    })
  })
})
