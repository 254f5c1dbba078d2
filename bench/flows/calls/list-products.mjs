import assert from "node:assert/strict"

const PAGE = 20

/**
 * Each visit opens another page.
 *
 * @type {import("../../lib/flow.mjs").Call}
 */
export const listProducts = {
  name: "list 20 products",
  request: ({ shop, number }) => {
    const pages = Math.max(1, Math.floor(shop.product_count / PAGE))
    return {
      path: `/store/products?limit=${PAGE}&offset=${(number % pages) * PAGE}&region_id=${shop.region_id}`,
    }
  },
  read: ({ products }, visit) => {
    assert.equal(products.length, Math.min(PAGE, visit.shop.product_count))
    for (const product of products) {
      assert.ok(priceOf(product.variants[0]) > 0, `${product.id} has no price`)
    }
    visit.products = products
  },
}

/** @param {{ calculated_price: { calculated_amount: number } }} variant */
export function priceOf(variant) {
  return variant.calculated_price.calculated_amount
}
