import { Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingOptionTypesWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { markets, warehouses, type Market } from "../markets"
import { findChannels } from "./channels"
import { queryOf, type SeedContext } from "./context"
import { findRegionIds } from "./regions"

const FULFILLMENT_PROVIDER = "manual_manual"

export async function seedWarehouses(context: SeedContext) {
  await createShippingProfile(context)
  await createLocations(context)
  await openLocations(context)
  await createFulfillmentSets(context)
  await createZones(context)
  await createShippingOptions(context)
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
  const locations = await findWarehouses(context)
  for (const { id, name } of locations.filter(
    (location) => !location.fulfillment_sets?.length
  )) {
    await createLocationFulfillmentSetWorkflow(context.container).run({
      input: {
        location_id: id,
        fulfillment_set_data: {
          name: `Shipping from ${name}`,
          type: "shipping",
        },
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

async function createShippingOptions(context: SeedContext) {
  const locations = await findWarehouses(context)
  const zones = locations.flatMap(
    (location) =>
      location.fulfillment_sets?.flatMap((set) => set?.service_zones ?? []) ??
      []
  )
  const { data: known } = await queryOf(context).graph({
    entity: "shipping_option",
    fields: ["name", "service_zone_id"],
    filters: { service_zone_id: zones.map((zone) => zone?.id as string) },
  })
  const profileId = (await findShippingProfileId(context)) as string
  const regionIds = await findRegionIds(context)
  const types = await seedOptionTypes(context)
  const missing = markets.flatMap((market) => {
    const zoneId = zones.find((zone) => zone?.name === market.name)
      ?.id as string
    return optionInputs(market, {
      service_zone_id: zoneId,
      shipping_profile_id: profileId,
      region_id: regionIds[market.currency_code],
      types,
    }).filter(
      ({ name }) =>
        !known.some(
          (option) => option.name === name && option.service_zone_id === zoneId
        )
    )
  })
  if (missing.length) {
    await createShippingOptionsWorkflow(context.container).run({
      input: missing,
    })
  }
}

const optionTypes = [
  {
    code: "standard",
    label: "Standard",
    description: "Three to five working days.",
  },
  {
    code: "express",
    label: "Express",
    description: "One or two working days.",
  },
  {
    code: "return",
    label: "Return",
    description: "A label to print or to show on the phone.",
  },
]

async function seedOptionTypes(context: SeedContext) {
  const { data: known } = await queryOf(context).graph({
    entity: "shipping_option_type",
    fields: ["id", "code"],
  })
  const missing = optionTypes.filter(
    ({ code }) => !known.some((type) => type.code === code)
  )
  if (missing.length) {
    const { result } = await createShippingOptionTypesWorkflow(
      context.container
    ).run({ input: { shipping_option_types: missing } })
    return new Map([...known, ...result].map(({ code, id }) => [code, id]))
  }
  return new Map(known.map(({ code, id }) => [code, id]))
}

export const STANDARD_SHIPPING = "Standard"
export const EXPRESS_SHIPPING = "Express"
export const RETURN_SHIPPING = "Return parcel"

function optionInputs(
  { currency_code, shipping }: Market,
  place: {
    service_zone_id: string
    shipping_profile_id: string
    region_id: string
    types: Map<string, string>
  }
) {
  const { region_id, types, ...belonging } = place
  const flat = (amount: number) => [
    { currency_code, amount },
    { region_id, amount },
  ]
  const shared = {
    ...belonging,
    price_type: "flat" as const,
    provider_id: FULFILLMENT_PROVIDER,
  }
  const fromGoodsWorth = [
    {
      attribute: "item_total",
      operator: "gte" as const,
      value: shipping.free_from,
    },
  ]
  const isBought = [
    { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
    { attribute: "is_return", operator: "eq" as const, value: "false" },
  ]
  const isReturn = [
    { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
    { attribute: "is_return", operator: "eq" as const, value: "true" },
  ]
  return [
    {
      ...shared,
      name: STANDARD_SHIPPING,
      type_id: types.get("standard"),
      rules: isBought,
      prices: [
        ...flat(shipping.standard),
        { region_id, amount: 0, rules: fromGoodsWorth },
      ],
    },
    {
      ...shared,
      name: EXPRESS_SHIPPING,
      type_id: types.get("express"),
      rules: isBought,
      prices: flat(shipping.express),
    },
    {
      ...shared,
      name: RETURN_SHIPPING,
      type_id: types.get("return"),
      rules: isReturn,
      prices: flat(shipping.return),
    },
  ]
}
