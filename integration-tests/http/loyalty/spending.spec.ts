import "../../support/own-data-dir"
import { createCartCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { loyaltyIn } from "../../../src/workflows/loyalty"
import { openPayment } from "../../builders/cart"
import { PayingWithPoints } from "../../builders/paying-with-points"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let paying: PayingWithPoints
  beforeAll(async () => {
    paying = await PayingWithPoints.open(api, getContainer())
  })

  it("pays a part of the cart with points, and the rest with money", async () => {
    const member = await paying.member(5_000)
    const cart = await paying.cart(member)
    const { status, data } = await paying.pay(cart, 1_000)
    expect(status).toBe(200)
    expect(data.loyalty).toEqual({
      ...{ points_reserved: 1_000, amount: 10, currency_code: "eur" },
      expires_at: expect.any(String),
      payment_session_required: true,
    })
    expect(data.cart).toMatchObject({
      ...{ id: cart.id, total: 50, payment_collection: { amount: 50 } },
      credit_lines: [{ amount: 10, reference: "loyalty" }],
    })
    expect(await paying.balance(member)).toEqual({
      ...{ points_available: 4_000, points_reserved: 1_000 },
    })
    const { amount } = await openPayment(api, cart, cart.id)
    expect(amount).toBe(50)
    const again = await paying.pay(cart, 1_000)
    expect(again.data.loyalty.payment_session_required).toBe(false)
  })

  it("replaces what the cart holds, and the same again changes nothing", async () => {
    const member = await paying.member(3_000)
    const cart = await paying.cart(member)
    for (const points of [2_000, 3_000, 3_000, 500]) {
      const { data } = await paying.pay(cart, points)
      expect(data.loyalty).toMatchObject({
        ...{ points_reserved: points, amount: points / 100 },
      })
      expect(data.cart.credit_lines).toHaveLength(1)
      expect(data.cart.total).toBe(60 - points / 100)
      expect(await paying.balance(member)).toEqual({
        points_available: 3_000 - points,
        points_reserved: points,
      })
    }
    expect(await paying.prove()).toMatchObject({ ok: true, violations: [] })
  })

  it("keeps what it holds when more is refused", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    await paying.pay(cart, 500)
    expect(await paying.pay(cart, 1_001)).toMatchObject({
      ...{ status: 400, data: { code: "loyalty_insufficient_points" } },
    })
    expect(await paying.balance(member)).toEqual({
      ...{ points_available: 500, points_reserved: 500 },
    })
    expect(await paying.readCart(cart)).toMatchObject({ total: 55 })
  })

  it("takes the points off again", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    await paying.pay(cart, 500)
    const { status, data } = await paying.unpay(cart)
    expect(status).toBe(200)
    expect(data).toMatchObject({
      cart: { total: 60, credit_lines: [], payment_collection: { amount: 60 } },
      loyalty: {
        ...{ points_reserved: 0, amount: 0, currency_code: "eur" },
        ...{ expires_at: null, payment_session_required: true },
      },
    })
    expect(await paying.balance(member)).toEqual({
      ...{ points_available: 1_000, points_reserved: 0 },
    })
    expect((await paying.unpay(cart)).status).toBe(200)
  })

  it("wants a customer", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    const stranger = { ...cart, headers: paying.shop.storefront.headers }
    expect((await paying.pay(stranger, 500)).status).toBe(401)
    expect((await paying.unpay(stranger)).status).toBe(401)
  })

  it("says of another's cart what it says of none", async () => {
    const [member, other] = [await paying.member(1_000), await paying.member(1)]
    const cart = await paying.cart(member)
    for (const id of [cart.id, "cart_none"]) {
      const theirs = { id, headers: other.headers }
      for (const { status, data } of [
        await paying.pay(theirs, 500),
        await paying.unpay(theirs),
      ]) {
        expect({ status, message: data.message }).toEqual({
          ...{ status: 404, message: `You have no cart ${id}` },
        })
      }
    }
  })

  it.each([
    [99, "loyalty_below_minimum"],
    [0, "loyalty_below_minimum"],
    [1_001, "loyalty_insufficient_points"],
    ["0", "invalid_data"],
    ["500", "invalid_data"],
    [null, "invalid_data"],
    [undefined, "invalid_data"],
    [-500, "invalid_data"],
    [500.5, "invalid_data"],
  ])("refuses %p points (%s) and reserves none", async (points, code) => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    expect(await paying.pay(cart, points)).toMatchObject({
      ...{ status: 400, data: { code } },
    })
    expect(await paying.balance(member)).toEqual({
      ...{ points_available: 1_000, points_reserved: 0 },
    })
  })

  it("pays at most half of items and shipping", async () => {
    const member = await paying.member(5_000)
    const cart = await paying.cart(member)
    expect(await paying.pay(cart, 3_001)).toMatchObject({
      ...{ status: 400, data: { code: "loyalty_above_maximum" } },
    })
    expect((await paying.pay(cart, 3_000)).status).toBe(200)
  })

  it("pays nothing that other credit pays, and is no other credit itself", async () => {
    const member = await paying.member(5_000)
    const cart = await paying.cart(member)
    await createCartCreditLinesWorkflow(getContainer()).run({
      input: [
        {
          ...{ cart_id: cart.id, amount: 40, metadata: {} },
          ...{ reference: "store-credit", reference_id: "spec_1" },
        },
      ],
    })
    expect(await paying.pay(cart, 2_001)).toMatchObject({
      ...{ status: 400, data: { code: "loyalty_above_maximum" } },
    })
    for (const points of [2_000, 1_500, 2_000]) {
      const { status, data } = await paying.pay(cart, points)
      expect([status, data.cart?.total]).toEqual([200, 20 - points / 100])
    }
  })

  it("takes points in their steps", async () => {
    await paying.activate({ points_step: 50 })
    const member = await paying.member(5_000)
    const cart = await paying.cart(member)
    expect(await paying.pay(cart, 520)).toMatchObject({
      status: 400,
      data: {
        code: "loyalty_step",
        details: [{ path: "points", limits: { points_step: 50 } }],
      },
    })
    expect((await paying.pay(cart, 550)).status).toBe(200)
  })

  it("refuses where there is no programme", async () => {
    const [program] = await loyaltyIn(getContainer()).listLoyaltyPrograms({})
    await loyaltyIn(getContainer()).updateLoyaltyPrograms({
      ...{ id: program.id, status: "retired" },
    })
    const cart = await paying.cart(await paying.member(5_000))
    expect(await paying.pay(cart, 500)).toMatchObject({
      ...{ status: 400, data: { code: "loyalty_program_missing" } },
    })
  })

  it("changes nothing of a cart that is an order already", async () => {
    const cart = await paying.cart(await paying.member(5_000))
    await paying.checkOut(cart)
    for (const answer of [
      await paying.pay(cart, 500),
      await paying.unpay(cart),
    ]) {
      expect(answer).toMatchObject({
        ...{ status: 400, data: { code: "loyalty_cart_completed" } },
      })
    }
  })
})
