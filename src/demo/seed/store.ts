import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import { markets } from "../markets"
import { findChannels } from "./channels"
import { queryOf, type SeedContext } from "./context"
import { findRegionIds } from "./regions"
import { findWarehouses } from "./warehouses"

/** What core names the store that it makes at the first start. */
const CORE_NAME = "Medusa Store"

export async function seedStore(context: SeedContext) {
  const store = await findStore(context)
  if (store.name !== CORE_NAME) {
    return
  }
  const { container } = context
  const [warehouse] = await findWarehouses(context)
  const { eur } = await findRegionIds(context)
  const { clothing } = await findChannels(context)
  const update = { default_location_id: warehouse.id, default_region_id: eur }
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        ...update,
        default_sales_channel_id: clothing,
        supported_currencies: markets.map((market) => ({
          currency_code: market.currency_code,
          is_default: market.currency_code === "eur",
          is_tax_inclusive: market.is_tax_inclusive,
        })),
      },
    },
  })
  // The name comes last: as long as it is core's, the rest is not done.
  await updateStoresWorkflow(container).run({
    input: { selector: { id: store.id }, update: { name: "Muted Age" } },
  })
}

async function findStore(context: SeedContext) {
  const { data } = await queryOf(context).graph({
    entity: "store",
    fields: ["id", "name"],
  })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "There is no store: start Medusa once before seeding."
    )
  }
  return data[0]
}
