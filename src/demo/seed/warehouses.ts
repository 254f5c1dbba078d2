import { Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { markets, warehouses, type Market } from "../markets"
import { findChannels } from "./channels"
import { queryOf, type SeedContext } from "./context"

export const FULFILLMENT_PROVIDER = "manual_manual"

export async function seedWarehouses(context: SeedContext) {
  await createShippingProfile(context)
  await createLocations(context)
  await openLocations(context)
  await createFulfillmentSets(context)
  await createZones(context)
}

/** The warehouses with all that hangs on them, in the order of the list. */
export async function findWarehouses(context: SeedContext) {
  const names = warehouses.map(({ name }) => name as string)
  const { data } = await queryOf(context).graph({
    entity: "stock_location",
    fields: [
      "id",
      "name",
      "sales_channels.id",
      "fulfillment_providers.id",
      "fulfillment_sets.id",
      "fulfillment_sets.service_zones.id",
      "fulfillment_sets.service_zones.name",
    ],
    filters: { name: names },
  })
  return data.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
}

/** Everything is shipped the same way, so core's own profile will do. */
export async function findShippingProfileId(context: SeedContext) {
  const { data } = await queryOf(context).graph({
    entity: "shipping_profile",
    fields: ["id"],
    filters: { type: "default" },
  })
  return data[0]?.id as string | undefined
}

/** `db:migrate` makes it; a database migrated in another way may lack it. */
async function createShippingProfile(context: SeedContext) {
  if (!(await findShippingProfileId(context))) {
    await createShippingProfilesWorkflow(context.container).run({
      input: { data: [{ name: "Default Shipping Profile", type: "default" }] },
    })
  }
}

async function createLocations(context: SeedContext) {
  const known = await findWarehouses(context)
  const missing = warehouses.filter(
    ({ name }) => !known.some((location) => location.name === name)
  )
  if (missing.length) {
    await createStockLocationsWorkflow(context.container).run({
      input: {
        locations: missing.map(({ name, address }) => ({ name, address })),
      },
    })
  }
}

/** Both channels sell from both, and both ship by hand. */
async function openLocations(context: SeedContext) {
  const channelIds = Object.values(await findChannels(context))
  const link = context.container.resolve(ContainerRegistrationKeys.LINK)
  for (const location of await findWarehouses(context)) {
    const linkedIds = location.sales_channels?.map((channel) => channel?.id)
    const add = channelIds.filter((id) => !linkedIds?.includes(id))
    if (add.length) {
      await linkSalesChannelsToStockLocationWorkflow(context.container).run({
        input: { id: location.id, add },
      })
    }
    if (!location.fulfillment_providers?.length) {
      await link.create({
        [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
        [Modules.FULFILLMENT]: {
          fulfillment_provider_id: FULFILLMENT_PROVIDER,
        },
      })
    }
  }
}

async function createFulfillmentSets(context: SeedContext) {
  const { container } = context
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const locations = await findWarehouses(context)
  for (const { id, name } of locations.filter(
    (location) => !location.fulfillment_sets?.length
  )) {
    const setName = `Shipping from ${name}`
    // Core makes the set before it ties it to the warehouse.
    const [loose] = await fulfillment.listFulfillmentSets({ name: setName })
    if (loose) {
      await container.resolve(ContainerRegistrationKeys.LINK).create({
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
        [Modules.FULFILLMENT]: { fulfillment_set_id: loose.id },
      })
      continue
    }
    await createLocationFulfillmentSetWorkflow(container).run({
      input: {
        location_id: id,
        fulfillment_set_data: { name: setName, type: "shipping" },
      },
    })
  }
}

async function createZones(context: SeedContext) {
  const locations = await findWarehouses(context)
  const data = markets.flatMap((market) => {
    const set = locations.find(({ name }) => name === market.warehouse)
      ?.fulfillment_sets?.[0]
    const isKnown = set?.service_zones?.some(
      (zone) => zone?.name === market.name
    )
    return set && !isKnown ? [zoneInput(market, set.id)] : []
  })
  if (data.length) {
    await createServiceZonesWorkflow(context.container).run({ input: { data } })
  }
}

function zoneInput(market: Market, fulfillmentSetId: string) {
  return {
    name: market.name,
    fulfillment_set_id: fulfillmentSetId,
    geo_zones: market.countries.map(({ country_code }) => ({
      type: "country" as const,
      country_code,
    })),
  }
}
