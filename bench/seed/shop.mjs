import { writeFileSync } from "node:fs"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import { seedProducts } from "./products.mjs"
import { seedWarehouse } from "./warehouse.mjs"

const PRODUCTS = 500

/**
 * `medusa exec` fills the shop that is measured, with core's own workflows
 * only, and writes into `BENCH_SHOP_FILE` what a storefront knows.
 *
 * @param {{ container: import("@medusajs/framework/types").MedusaContainer }} args
 */
export default async function seedShop({ container }) {
  const salesChannelId = await seedChannel(container)
  const regions = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Euro zone",
          currency_code: "eur",
          countries: ["de", "fr", "se"],
          payment_providers: ["pp_system_default"],
        },
      ],
    },
  })
  const warehouse = await seedWarehouse(container, salesChannelId)
  await seedProducts(container, {
    ...warehouse,
    sales_channel_id: salesChannelId,
    count: PRODUCTS,
  })
  writeFileSync(
    process.env.BENCH_SHOP_FILE ?? "",
    JSON.stringify({
      publishable_key: await seedKey(container, salesChannelId),
      region_id: regions.result[0]?.id,
      product_count: PRODUCTS,
    })
  )
}

/** @param {import("@medusajs/framework/types").MedusaContainer} container */
async function seedChannel(container) {
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Bench" }] },
  })
  return String(result[0]?.id)
}

/**
 * @param {import("@medusajs/framework/types").MedusaContainer} container
 * @param {string} salesChannelId
 */
async function seedKey(container, salesChannelId) {
  const { result } = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [{ title: "Bench", type: "publishable", created_by: "" }],
    },
  })
  const [key] = result
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: String(key?.id), add: [salesChannelId] },
  })
  return key?.token
}
