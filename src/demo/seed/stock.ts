import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { createHash } from "crypto"
import { garments, spareParts } from "../catalogue"
import { allSkus, type StockLevel } from "../catalogue/skus"
import { warehouses } from "../markets"
import { queryOf, type SeedContext } from "./context"
import { findWarehouses } from "./warehouses"

export async function seedStock(context: SeedContext) {
  const skus = allSkus(garments, spareParts)
  const locations = await findWarehouses(context)
  const { data: items } = await queryOf(context).graph({
    entity: "inventory_item",
    fields: ["id", "sku", "location_levels.location_id"],
    filters: { sku: [...skus.keys()] },
  })
  const missing = items.flatMap((item) =>
    locations
      .filter(
        ({ id }) =>
          !item.location_levels?.some((level) => level?.location_id === id)
      )
      .map((location) => ({
        inventory_item_id: item.id,
        location_id: location.id,
        stocked_quantity: quantityOf(
          item.sku as string,
          skus.get(item.sku as string)?.stock ?? "plenty",
          location.name
        ),
      }))
  )
  if (missing.length) {
    await createInventoryLevelsWorkflow(context.container).run({
      input: { inventory_levels: missing },
    })
  }
}

/** Looks counted rather than made up, and is the same in every demo. */
function quantityOf(sku: string, level: StockLevel, warehouse: string) {
  const share =
    warehouses.find(({ name }) => name === warehouse)?.stock_share ?? 1
  const noise = createHash("sha256").update(`${sku} ${warehouse}`).digest()[0]
  switch (level) {
    case "sold_out":
      return 0
    case "low":
      return 1 + (noise % 3)
    case "plenty":
      return Math.round((12 + (noise % 37)) * share)
  }
}
