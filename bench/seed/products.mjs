import {
  createInventoryLevelsWorkflow,
  createProductCategoriesWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"

const BATCH = 50
const SIZES = ["S", "M", "L"]
const CATEGORIES = ["Coats", "Knitwear", "Trousers"]
/** So much that no run sells out, which would change what a call does. */
const STOCK = 1_000_000

/**
 * @typedef {object} Shelf where the products are sold and kept
 * @property {string} sales_channel_id
 * @property {string} shipping_profile_id
 * @property {string} stock_location_id
 */

/**
 * @param {import("@medusajs/framework/types").MedusaContainer} container
 * @param {Shelf & { count: number }} options
 */
export async function seedProducts(container, { count, ...shelf }) {
  const categories = await createProductCategoriesWorkflow(container).run({
    input: {
      product_categories: CATEGORIES.map((name) => ({ name, is_active: true })),
    },
  })
  const categoryIds = categories.result.map(({ id }) => id)
  for (let first = 0; first < count; first += BATCH) {
    const numbers = Array.from(
      { length: Math.min(BATCH, count - first) },
      (_, index) => first + index
    )
    await createProductsWorkflow(container).run({
      input: {
        products: numbers.map((number) =>
          productInput(number, shelf, categoryIds)
        ),
      },
    })
  }
  await fillShelves(container, shelf.stock_location_id)
}

/**
 * @param {number} number
 * @param {Shelf} shelf
 * @param {string[]} categoryIds
 * @returns {import("@medusajs/framework/types").CreateProductWorkflowInputDTO}
 */
function productInput(number, shelf, categoryIds) {
  const code = String(number).padStart(4, "0")
  return {
    title: `Product ${code}`,
    handle: `product-${code}`,
    description: `Product ${code} in three sizes, as a shop would describe it in a line or two.`,
    status: "published",
    shipping_profile_id: shelf.shipping_profile_id,
    sales_channels: [{ id: shelf.sales_channel_id }],
    category_ids: [String(categoryIds[number % categoryIds.length])],
    options: [{ title: "Size", values: SIZES }],
    variants: SIZES.map((size, index) => ({
      title: size,
      sku: `P${code}-${size}`,
      options: { Size: size },
      manage_inventory: true,
      prices: [{ currency_code: "eur", amount: 10 + (number % 50) + index }],
    })),
  }
}

/**
 * @param {import("@medusajs/framework/types").MedusaContainer} container
 * @param {string} locationId
 */
async function fillShelves(container, locationId) {
  const { data } = await container.resolve("query").graph({
    entity: "inventory_item",
    fields: ["id"],
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: data.map(({ id }) => ({
        inventory_item_id: id,
        location_id: locationId,
        stocked_quantity: STOCK,
      })),
    },
  })
}
