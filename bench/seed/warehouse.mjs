import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

const PROVIDER = "manual_manual"
const COUNTRIES = ["de", "fr", "se"]

/**
 * One warehouse that ships everything for 10 EUR.
 *
 * @param {import("@medusajs/framework/types").MedusaContainer} container
 * @param {string} salesChannelId
 */
export async function seedWarehouse(container, salesChannelId) {
  const locations = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Warehouse" }] },
  })
  const locationId = String(locations.result[0]?.id)
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locationId, add: [salesChannelId] },
  })
  await container.resolve("link").create({
    stock_location: { stock_location_id: locationId },
    fulfillment: { fulfillment_provider_id: PROVIDER },
  })
  const profiles = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Parcels", type: "default" }] },
  })
  const profileId = String(profiles.result[0]?.id)
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Parcel",
        service_zone_id: await seedZone(container, locationId),
        shipping_profile_id: profileId,
        provider_id: PROVIDER,
        price_type: "flat",
        type: { label: "Parcel", description: "Flat", code: "parcel" },
        prices: [{ currency_code: "eur", amount: 10 }],
      },
    ],
  })
  return { stock_location_id: locationId, shipping_profile_id: profileId }
}

/**
 * @param {import("@medusajs/framework/types").MedusaContainer} container
 * @param {string} locationId
 */
async function seedZone(container, locationId) {
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: locationId,
      fulfillment_set_data: { name: "Shipping", type: "shipping" },
    },
  })
  const { data } = await container.resolve("query").graph({
    entity: "stock_location",
    fields: ["fulfillment_sets.id"],
    filters: { id: locationId },
  })
  const zones = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: "Europe",
          fulfillment_set_id: String(data[0]?.fulfillment_sets?.[0]?.id),
          geo_zones: COUNTRIES.map((country_code) => ({
            type: /** @type {const} */ ("country"),
            country_code,
          })),
        },
      ],
    },
  })
  return String(zones.result[0]?.id)
}
