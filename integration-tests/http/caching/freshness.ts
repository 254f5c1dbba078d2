import {
  createPromotionsWorkflow,
  updateInventoryLevelsWorkflow,
  updateProductVariantsWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { buildProduct } from "../../builders/product"
import { buildRegion } from "../../builders/region"
import { buildStorefront, type Storefront } from "../../builders/storefront"
import type { Shop } from "../../support/shop"

/**
 * Core caches what the Store API reads. A shopper may still never see what is
 * no longer so: the request after a change shows the change.
 */
export function freshness({ api, getContainer }: Shop) {
  let storefront: Storefront
  let regionId: string
  let product: Awaited<ReturnType<typeof buildProduct>>

  beforeAll(async () => {
    regionId = (await buildRegion(getContainer())).id
    storefront = await buildStorefront(getContainer())
    product = await buildProduct(getContainer(), storefront, {
      price: 25,
      stock: 5,
    })
  })

  /** Asks twice, so that the second answer can come from the cache. */
  async function listTwice() {
    const read = async () =>
      (
        await api.get("/store/products", {
          params: {
            region_id: regionId,
            fields:
              "title,*variants.calculated_price,+variants.inventory_quantity",
          },
          headers: storefront.headers,
        })
      ).data.products
    await read()
    return await read()
  }

  it("shows a changed price with the next request", async () => {
    const [before] = await listTwice()
    expect(before.variants[0].calculated_price.calculated_amount).toBe(25)
    await updateProductVariantsWorkflow(getContainer()).run({
      input: {
        selector: { id: product.variant_id },
        update: { prices: [{ currency_code: "eur", amount: 19 }] },
      },
    })
    const [after] = await listTwice()
    expect(after.variants[0].calculated_price.calculated_amount).toBe(19)
  })

  it("shows a changed stock level with the next request", async () => {
    const [before] = await listTwice()
    expect(before.variants[0].inventory_quantity).toBe(5)
    await updateInventoryLevelsWorkflow(getContainer()).run({
      input: {
        updates: [
          {
            inventory_item_id: product.inventory_item_id,
            location_id: storefront.stock_location_id,
            stocked_quantity: 2,
          },
        ],
      },
    })
    const [after] = await listTwice()
    expect(after.variants[0].inventory_quantity).toBe(2)
  })

  it("hides a product with the request after it is unpublished, and shows it again", async () => {
    expect(await listTwice()).toHaveLength(1)
    const publish = (status: "draft" | "published") =>
      updateProductsWorkflow(getContainer()).run({
        input: { selector: { id: product.id }, update: { status } },
      })
    await publish("draft")
    expect(await listTwice()).toHaveLength(0)
    await publish("published")
    expect(await listTwice()).toHaveLength(1)
  })

  it("shows a shopper without a country no tax that another's country brought", async () => {
    const read = async (country_code?: string) =>
      (
        await api.get("/store/products", {
          params: {
            region_id: regionId,
            country_code,
            fields: "title,*variants.calculated_price",
          },
          headers: storefront.headers,
        })
      ).data.products[0].variants[0].calculated_price
    const untaxed = await read()
    expect(untaxed.calculated_amount_with_tax).toBeUndefined()
    expect((await read("de")).calculated_amount_with_tax).toBe(25)
    expect(await read()).toEqual(untaxed)
  })

  it("applies a promotion that began a moment ago to the next cart", async () => {
    const createCart = async () =>
      (
        await api.post(
          "/store/carts",
          {
            region_id: regionId,
            items: [{ variant_id: product.variant_id, quantity: 1 }],
          },
          { headers: storefront.headers }
        )
      ).data.cart
    expect((await createCart()).discount_total).toBe(0)
    await createPromotionsWorkflow(getContainer()).run({
      input: {
        promotionsData: [
          {
            code: "NOW",
            type: "standard",
            status: "active",
            is_automatic: true,
            application_method: {
              type: "percentage",
              target_type: "items",
              allocation: "across",
              value: 20,
              currency_code: "eur",
            },
          },
        ],
      },
    })
    expect((await createCart()).discount_total).toBe(5)
  })
}
