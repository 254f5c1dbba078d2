import {
  createShippingOptionsWorkflow,
  createShippingOptionTypesWorkflow,
  deleteShippingOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { markets, type Market } from "../markets"
import { queryOf, type SeedContext } from "./context"
import { findRegionIds } from "./regions"
import {
  findShippingProfileId,
  findWarehouses,
  FULFILLMENT_PROVIDER,
} from "./warehouses"

export const STANDARD_SHIPPING = "Standard"
export const EXPRESS_SHIPPING = "Express"
export const RETURN_SHIPPING = "Return parcel"

export async function seedShipping(context: SeedContext) {
  const locations = await findWarehouses(context)
  const zones = locations.flatMap(
    (location) =>
      location.fulfillment_sets?.flatMap((set) => set?.service_zones ?? []) ??
      []
  )
  const known = await findFinished(
    context,
    zones.map((zone) => zone?.id)
  )
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

/** Core prices an option after it made it; one without is made again. */
async function findFinished(context: SeedContext, zoneIds: string[]) {
  const { data } = await queryOf(context).graph({
    entity: "shipping_option",
    fields: ["id", "name", "service_zone_id", "price_set_link.price_set_id"],
    filters: { service_zone_id: zoneIds },
  })
  const unpriced = data.filter(({ price_set_link }) => !price_set_link)
  if (unpriced.length) {
    await deleteShippingOptionsWorkflow(context.container).run({
      input: { ids: unpriced.map(({ id }) => id) },
    })
  }
  return data.filter(({ price_set_link }) => price_set_link)
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
