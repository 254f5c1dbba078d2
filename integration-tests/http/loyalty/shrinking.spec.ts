import "../../support/own-data-dir"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { loyaltyIn } from "../../../src/workflows/loyalty"
import { openPayment } from "../../builders/cart"
import {
  PayingWithPoints,
  type Member,
  type MembersCart,
} from "../../builders/paying-with-points"
import { buildRegion } from "../../builders/region"
import { buildTaxes } from "../../builders/taxes"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let paying: PayingWithPoints
  beforeAll(async () => {
    paying = await PayingWithPoints.open(api, getContainer())
  })
  afterEach(async () => {
    jest.restoreAllMocks()
    expect(await paying.prove()).toMatchObject({ ok: true, violations: [] })
  })

  /** What the cart holds, what it says, and what is to be paid. */
  async function expectCart(
    member: Member,
    cart: MembersCart,
    { points, total }: { points: number; total: number }
  ) {
    const read = await paying.readCart(cart)
    expect(read.total).toBe(total)
    expect(read.payment_collection.amount).toBe(total)
    expect(
      read.credit_lines.map(({ amount }: { amount: number }) => amount)
    ).toEqual(points ? [points / 100] : [])
    expect(await paying.balance(member)).toEqual({
      points_available: 5_000 - points,
      points_reserved: points,
    })
  }

  async function buildPaid(points = 3_000) {
    const member = await paying.member(5_000)
    const cart = await paying.cart(member)
    await paying.payAll(cart, points)
    return { member, cart }
  }

  const change = ({ id, headers }: MembersCart, path: string, body: object) =>
    api.post(`/store/carts/${id}${path}`, body, { headers })

  it("gives points back when an item is removed", async () => {
    const { member, cart } = await buildPaid()
    const { items } = await paying.readCart(cart)
    await change(cart, `/line-items/${items[0].id}`, { quantity: 1 })
    await expectCart(member, cart, { points: 1_750, total: 17.5 })
    await openPayment(api, cart, cart.id)
    expect(await paying.checkOut(cart)).toMatchObject({ status: 200 })
  })

  it("gives all of them back when nothing is left", async () => {
    const member = await paying.member(5_000)
    const { headers, email } = member
    const { product, region } = paying.shop
    const { data } = await api.post(
      "/store/carts",
      {
        ...{ region_id: region.id, email },
        items: [{ variant_id: product.variant_id, quantity: 2 }],
      },
      { headers }
    )
    const { id, items } = data.cart
    const cart = { id, headers }
    await paying.payAll(cart, 2_500)
    await expectCart(member, cart, { points: 2_500, total: 25 })
    await api.delete(`/store/carts/${id}/line-items/${items[0].id}`, cart)
    await expectCart(member, cart, { points: 0, total: 0 })
  })

  it("takes no more when the cart grows again", async () => {
    const { member, cart } = await buildPaid()
    const { items } = await paying.readCart(cart)
    await change(cart, `/line-items/${items[0].id}`, { quantity: 1 })
    await change(cart, `/line-items/${items[0].id}`, { quantity: 4 })
    await expectCart(member, cart, { points: 1_750, total: 92.5 })
  })

  it("gives points back when a promotion is added", async () => {
    await buildPromotion()
    const { member, cart } = await buildPaid()
    const { data } = await change(cart, "/promotions", {
      promo_codes: ["HALF"],
    })
    expect(data.cart.total).toBe(17.5)
    expect(data.cart.payment_collection.amount).toBe(17.5)
    await expectCart(member, cart, { points: 1_750, total: 17.5 })
    await openPayment(api, cart, cart.id)
    expect(await paying.checkOut(cart)).toMatchObject({ status: 200 })
  })

  it("gives points back when taxes are computed that are lower", async () => {
    await buildTaxes(getContainer(), { is_tax_inclusive: false })
    const { member, cart } = await buildPaid(3_570)
    await expectCart(member, cart, { points: 3_570, total: 35.7 })
    const taxes = getContainer().resolve(Modules.TAX)
    const [{ id }] = await taxes.listTaxRates({ code: "vat" })
    await taxes.updateTaxRates(id, { rate: 0 })
    const { data } = await change(cart, "/taxes", {})
    expect(data.cart.total).toBe(30)
    await expectCart(member, cart, { points: 3_000, total: 30 })
  })

  it("answers a failure as core does, and keeps what the cart holds", async () => {
    await buildPromotion()
    const { member, cart } = await buildPaid(1_000)
    jest
      .spyOn(getContainer().resolve(Modules.PROMOTION), "computeActions")
      .mockRejectedValueOnce(
        new MedusaError(MedusaError.Types.NOT_ALLOWED, "Core is ill")
      )
    const { response } = await change(cart, "/promotions", {
      promo_codes: ["HALF"],
    }).catch((error) => error)
    expect({ status: response.status, ...response.data }).toEqual({
      ...{ status: 400, type: "not_allowed", code: "not_allowed" },
      message: "Core is ill",
    })
    await expectCart(member, cart, { points: 1_000, total: 50 })
  })

  it("answers as core does when the points could not follow", async () => {
    await buildPromotion()
    const { member, cart } = await buildPaid()
    jest
      .spyOn(loyaltyIn(getContainer()), "lowerReservation")
      .mockRejectedValueOnce(new Error("The book is ill"))
    const { status, data } = await change(cart, "/promotions", {
      promo_codes: ["HALF"],
    })
    expect([status, data.cart.total]).toEqual([200, 5])
    await change(cart, "/promotions", { promo_codes: ["HALF"] })
    await expectCart(member, cart, { points: 1_750, total: 17.5 })
  })

  it("answers a promotion on a cart without points as core does", async () => {
    await buildPromotion()
    const cart = await paying.cart(await paying.member(5_000))
    const { data } = await change(cart, "/promotions", {
      promo_codes: ["HALF"],
    })
    expect(data.cart.total).toBe(35)
    const refused = api.post(
      `/store/carts/${cart.id}/promotions`,
      { promo_codes: 5 },
      { headers: cart.headers }
    )
    await expect(refused).rejects.toMatchObject({ response: { status: 400 } })
  })

  it("is worth in the new currency what the programme says", async () => {
    await buildRegion(getContainer(), {
      ...{ name: "India", currency_code: "inr", countries: ["in"] },
    })
    const [region] = await getContainer()
      .resolve(Modules.REGION)
      .listRegions({ currency_code: "inr" })
    await priceInRupees()
    const { member, cart } = await buildPaid(200)
    await change(cart, "", { region_id: region.id })
    const read = await paying.readCart(cart)
    expect(read).toMatchObject({
      ...{ currency_code: "inr", credit_lines: [{ amount: 100 }] },
    })
    expect(await held(cart)).toMatchObject([
      { points: 200, currency_code: "inr" },
    ])
    expect(await paying.balance(member)).toMatchObject({ points_reserved: 200 })
  })

  it("gives back what another customer's cart would be paid with", async () => {
    const { member, cart } = await buildPaid()
    const other = await paying.member(100)
    const carts = getContainer().resolve(Modules.CART)
    await carts.updateCarts(cart.id, { customer_id: other.id })
    const theirs = { ...cart, headers: other.headers }
    await change(theirs, "", { metadata: {} })
    const { points_reserved } = await paying.balance(member)
    expect(points_reserved).toBe(0)
    expect((await paying.readCart(theirs)).credit_lines).toEqual([])
  })

  const held = (cart: MembersCart) =>
    loyaltyIn(getContainer()).listLoyaltyReservations({
      ...{ cart_id: cart.id, status: "held" },
    })

  async function priceInRupees() {
    const pricing = getContainer().resolve(Modules.PRICING)
    const sets = await pricing.listPriceSets({})
    await pricing.addPrices(
      sets.map(({ id }) => ({
        priceSetId: id,
        prices: [{ amount: 2_500, currency_code: "inr" }],
      }))
    )
  }

  /** Half off the items. */
  async function buildPromotion() {
    await createPromotionsWorkflow(getContainer()).run({
      input: {
        promotionsData: [
          {
            ...{ code: "HALF", type: "standard", status: "active" },
            application_method: {
              ...{ type: "percentage", target_type: "items", value: 50 },
              ...{ allocation: "across", currency_code: "eur" },
            },
          },
        ],
      },
    })
  }
})
