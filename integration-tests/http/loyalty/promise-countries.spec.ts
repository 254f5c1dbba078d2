import "../../support/own-data-dir"
import {
  createPromotionsWorkflow,
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { MemberShop } from "../../builders/member-shop"
import { buildProduct } from "../../builders/product"
import { buildRegion } from "../../builders/region"
import { buildTaxes } from "../../builders/taxes"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let shop: MemberShop
  let region_id: string
  let book: { id: string; variant_id: string }
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
    await shop.useProgram()
    const { storefront } = shop.shop
    book = await buildProduct(getContainer(), storefront, { title: "Book" })
    region_id = await buildIslands()
  })

  /**
   * No tax in Ireland, a quarter of the price without it in Malta, none that
   * anybody knows of in Cyprus. Books are for themselves: taxed in Ireland most.
   */
  async function buildIslands() {
    await buildTaxes(getContainer(), { is_tax_inclusive: true })
    const rates = Object.entries({ ie: 0, mt: 25 })
    const { result } = await createTaxRegionsWorkflow(getContainer()).run({
      input: rates.map(([country_code, rate]) => ({
        ...{ country_code, provider_id: "tp_system" },
        default_tax_rate: { name: "VAT", code: country_code, rate },
      })),
    })
    await createTaxRatesWorkflow(getContainer()).run({
      input: result.map(({ id: tax_region_id, country_code }) => ({
        ...{ tax_region_id, name: "Books", code: `books-${country_code}` },
        rate: country_code === "ie" ? 60 : 5,
        rules: [{ reference: "product", reference_id: book.id }],
      })),
    })
    const countries = [...rates.map(([country_code]) => country_code), "cy"]
    const { id } = await buildRegion(getContainer(), {
      ...{ name: "Islands", countries },
    })
    return id
  }

  /** At 25 euros; a jacket, unless it says otherwise. */
  async function pointsIn(
    query: string,
    product_id = shop.shop.product.id
  ): Promise<number> {
    const { storefront } = shop.shop
    const { data } = await api.get(
      `/store/products/${product_id}/loyalty?region_id=${region_id}${query}`,
      { headers: storefront.headers }
    )
    return data.loyalty.points
  }

  it("shows what is kept in every country of a region", async () => {
    expect(await pointsIn("&country_code=ie")).toBe(25)
    expect(await pointsIn("&country_code=mt")).toBe(20)
    expect(await pointsIn("")).toBe(20)
    expect(await pointsIn("", book.id)).toBe(15)
  })

  const post = async (path: string, body: object) => {
    const { headers } = shop.shop.storefront
    return (await api.post(path, body, { headers })).data
  }
  /** A jacket and a book at 25 euros each, and nobody knows where to. */
  async function fillCart() {
    const variants = [shop.shop.product.variant_id, book.variant_id]
    const items = variants.map((variant_id) => ({ variant_id, quantity: 1 }))
    const { cart } = await post("/store/carts", { region_id, items })
    return cart.id as string
  }
  async function told(cart_id: string) {
    const { headers } = shop.shop.storefront
    const { data } = await api.get(`/store/carts/${cart_id}/loyalty`, {
      headers,
    })
    return data.loyalty.points as number
  }
  const sendTo = (cart_id: string, country_code: string) =>
    post(`/store/carts/${cart_id}`, { shipping_address: { country_code } })

  it.each([
    { promo_codes: [], points: 35 },
    { promo_codes: ["TENTH"], points: 30 },
  ])("promises a cart what every country keeps: %j", async (cart) => {
    await buildPromotion()
    const id = await fillCart()
    const { promo_codes } = cart
    await post(`/store/carts/${id}/promotions`, { promo_codes })
    expect(await told(id)).toBe(cart.points)
    for (const country_code of ["ie", "mt", "cy"]) {
      await sendTo(id, country_code)
      expect(await told(id)).toBeGreaterThanOrEqual(cart.points)
    }
  })

  it("reckons with the cart's own country once that is known", async () => {
    const id = await fillCart()
    const points: Record<string, number> = {}
    for (const country_code of ["ie", "mt", "cy"]) {
      await sendTo(id, country_code)
      points[country_code] = await told(id)
    }
    expect(points).toEqual({ ie: 40, mt: 43, cy: 50 })
  })

  /** A tenth off, as a promotion without tax. */
  async function buildPromotion() {
    await createPromotionsWorkflow(getContainer()).run({
      input: {
        promotionsData: [
          {
            ...{ code: "TENTH", type: "standard", status: "active" },
            application_method: {
              ...{ type: "percentage", target_type: "items", value: 10 },
              ...{ allocation: "across", currency_code: "eur" },
            },
          },
        ],
      },
    })
  }

  it("knows no country that is not in the region", async () => {
    const asked = pointsIn("&country_code=us")
    expect(await refusalOf(asked)).toMatchObject({
      ...{ status: 400, code: "invalid_data" },
      message: `Country us is not in region ${region_id}. Name one of cy, ie, mt.`,
    })
  })
})
