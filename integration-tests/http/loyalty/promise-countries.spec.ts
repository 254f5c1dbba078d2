import "../../support/own-data-dir"
import { createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { MemberShop } from "../../builders/member-shop"
import { buildRegion } from "../../builders/region"
import { buildTaxes } from "../../builders/taxes"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let shop: MemberShop
  let region_id: string
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
    await shop.useProgram()
    region_id = await buildIslands()
  })

  /** No tax in Ireland, a quarter of the price without it in Malta. */
  async function buildIslands() {
    await buildTaxes(getContainer(), { is_tax_inclusive: true })
    const rates = Object.entries({ ie: 0, mt: 25 })
    await createTaxRegionsWorkflow(getContainer()).run({
      input: rates.map(([country_code, rate]) => ({
        ...{ country_code, provider_id: "tp_system" },
        default_tax_rate: { name: "VAT", code: country_code, rate },
      })),
    })
    const countries = rates.map(([country_code]) => country_code)
    const { id } = await buildRegion(getContainer(), {
      ...{ name: "Islands", countries },
    })
    return id
  }

  /** Of a jacket at 25 euros. */
  async function pointsIn(query: string): Promise<number> {
    const { product, storefront } = shop.shop
    const { data } = await api.get(
      `/store/products/${product.id}/loyalty?region_id=${region_id}${query}`,
      { headers: storefront.headers }
    )
    return data.loyalty.points
  }

  it("shows what is kept in every country of a region", async () => {
    expect(await pointsIn("&country_code=ie")).toBe(25)
    expect(await pointsIn("&country_code=mt")).toBe(20)
    expect(await pointsIn("")).toBe(20)
  })

  it("knows no country that is not in the region", async () => {
    const asked = pointsIn("&country_code=us")
    expect(await refusalOf(asked)).toMatchObject({
      ...{ status: 400, code: "invalid_data" },
      message: `Country us is not in region ${region_id}. Name one of ie, mt.`,
    })
  })
})
