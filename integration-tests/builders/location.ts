import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  Modules,
  ShippingOptionPriceType,
} from "@medusajs/framework/utils"

const FULFILLMENT_PROVIDER = "manual_manual"

/** A stock location of a sales channel that ships to Germany at a flat price. */
export async function buildLocation(
  container: MedusaContainer,
  {
    sales_channel_id,
    name = "Warehouse",
    shipping_price = 10,
  }: { sales_channel_id: string; name?: string; shipping_price?: number }
) {
  const id = await buildStockLocation(container, { sales_channel_id, name })
  const serviceZoneId = await buildServiceZone(container, id, name)
  const profiles = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: `${name} profile`, type: "default" }] },
  })
  const shippingProfileId = profiles.result[0].id
  const options = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Parcel",
        service_zone_id: serviceZoneId,
        shipping_profile_id: shippingProfileId,
        provider_id: FULFILLMENT_PROVIDER,
        price_type: ShippingOptionPriceType.FLAT,
        type: { label: "Parcel", description: "Flat", code: "parcel" },
        prices: [{ currency_code: "eur", amount: shipping_price }],
      },
    ],
  })
  return {
    id,
    shipping_profile_id: shippingProfileId,
    shipping_option_id: options.result[0].id,
  }
}

/** A stock location of a sales channel, from which nothing can be shipped. */
export async function buildStockLocation(
  container: MedusaContainer,
  {
    sales_channel_id,
    name = "Back room",
  }: { sales_channel_id: string; name?: string }
) {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name }] },
  })
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: result[0].id, add: [sales_channel_id] },
  })
  return result[0].id
}

async function buildServiceZone(
  container: MedusaContainer,
  locationId: string,
  name: string
) {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILLMENT_PROVIDER },
  })
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: locationId,
      fulfillment_set_data: { name: `${name} shipping`, type: "shipping" },
    },
  })
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "stock_location",
    fields: ["fulfillment_sets.id"],
    filters: { id: locationId },
  })
  const zones = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: `${name} zone`,
          fulfillment_set_id: data[0].fulfillment_sets?.[0]?.id ?? "",
          geo_zones: [{ type: "country", country_code: "de" }],
        },
      ],
    },
  })
  return zones.result[0].id
}
