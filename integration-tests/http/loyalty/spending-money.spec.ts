import "../../support/own-data-dir"
import { PayingWithPoints } from "../../builders/paying-with-points"
import { buildProduct } from "../../builders/product"
import { buildRegion } from "../../builders/region"
import { buildTaxes } from "../../builders/taxes"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let paying: PayingWithPoints
  beforeEach(async () => {
    paying = await PayingWithPoints.open(api, getContainer())
  })
  afterEach(async () => {
    expect(await paying.prove()).toMatchObject({ ok: true, violations: [] })
  })

  const AMOUNTS = { eur: "1.00", usd: "1.00", inr: "50.00" }

  it.each([
    { currency_code: "jpy", price: 3_001, worth: "100", amount: 333 },
    { currency_code: "kwd", price: 1.235, worth: "0.100", amount: 0.333 },
  ])(
    "counts in the coins of $currency_code",
    async ({ currency_code, price, worth, amount }) => {
      await paying.activate({ amounts: { ...AMOUNTS, [currency_code]: worth } })
      const { id } = await buildRegion(getContainer(), {
        ...{ name: "Far away", currency_code, countries: ["jp"] },
      })
      const { storefront } = paying.shop
      const product = await buildProduct(getContainer(), storefront, {
        ...{ title: "Scarf", price, currency_code },
      })
      const member = await paying.member(333)
      const { data } = await api.post(
        "/store/carts",
        {
          ...{ region_id: id, email: member.email },
          items: [{ variant_id: product.variant_id, quantity: 3 }],
        },
        { headers: member.headers }
      )
      const { total } = data.cart
      const cart = { id: data.cart.id, headers: member.headers }
      const paid = await paying.pay(cart, 333)
      expect(paid.data.loyalty).toMatchObject({ amount, currency_code })
      expect(paid.data.cart.total).toBeCloseTo(total - amount, 6)
    }
  )

  it.each([{ is_tax_inclusive: true }, { is_tax_inclusive: false }])(
    "leaves the tax as it is (prices with tax: $is_tax_inclusive)",
    async ({ is_tax_inclusive }) => {
      await buildTaxes(getContainer(), { is_tax_inclusive })
      const member = await paying.member(5_000)
      const cart = await paying.cart(member)
      const before = await paying.readCart(cart)
      const { data } = await paying.pay(cart, 1_500)
      expect(before.tax_total).toBeGreaterThan(0)
      for (const key of ["tax_total", "item_tax_total", "subtotal"]) {
        expect(data.cart[key]).toBe(before[key])
      }
      expect(data.cart.total).toBeCloseTo(before.total - 15, 6)
      await paying.openPayment(cart)
      expect(await paying.checkOut(cart)).toMatchObject({ type: "order" })
    }
  )

  // With prices that leave a little more than nothing, and a little less.
  it.each([149, 19.99, 24.9])(
    "pays all of a cart with the tax inside (%d), and needs no session",
    async (price) => {
      await paying.activate({ share_max_percent: 100 })
      await buildTaxes(getContainer(), { is_tax_inclusive: true })
      const { storefront } = paying.shop
      const { variant_id } = await buildProduct(getContainer(), storefront, {
        ...{ title: "Scarf", price },
      })
      const member = await paying.member(50_000)
      const cart = await paying.cart(member, {
        ...{ items: [{ variant_id, quantity: 1 }], payment_provider_id: null },
      })
      const points = Math.round((price + 10) * 100)
      const { data } = await paying.pay(cart, points)
      expect(data.cart.total).toBe(0)
      expect(data.loyalty).toMatchObject({
        ...{ points_reserved: points, payment_session_required: false },
      })
      expect(await paying.checkOut(cart)).toMatchObject({ type: "order" })
    }
  )

  it("gives fifty carts at once exactly what the balance allows", async () => {
    const member = await paying.member(1_250)
    const carts = await Promise.all(
      Array.from({ length: 50 }, () =>
        paying.cart(member, { payment_provider_id: null, quantity: 1 })
      )
    )
    const answers = await Promise.all(
      carts.map((cart) => paying.pay(cart, 100))
    )
    const refused = answers.filter(({ status }) => status !== 200)
    expect(answers.length - refused.length).toBe(12)
    expect(new Set(refused.map(({ data }) => data.code))).toEqual(
      new Set(["loyalty_insufficient_points"])
    )
    expect(await paying.balance(member)).toEqual({
      ...{ points_available: 50, points_reserved: 1_200 },
    })
  })
})
