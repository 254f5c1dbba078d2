import { reviewIn } from "../../../workflows/review"
import { admin } from "../../people"
import type { DemoReview } from "../../reviews"
import { garments, spareParts } from "../../catalogue"
import { findChannels } from "../channels"
import { queryOf, type SeedContext } from "../context"
import { findCustomers } from "../customers"
import { seedPurchases } from "./purchases"
import { seedSettings } from "./settings"

/** All that is looked up once for all reviews and questions. */
export type Desk = Awaited<ReturnType<typeof openDesk>>

export async function openDesk(context: SeedContext) {
  const [settings, orders, channels, products, merchant, people] = [
    await seedSettings(context),
    await seedPurchases(context),
    await findChannels(context),
    await findProducts(context),
    await findMerchant(context),
    await findCustomers(context),
  ]
  const partHandles = new Set<string>(spareParts.map(({ handle }) => handle))
  return {
    ...{ settings, orders, products, merchant, people },
    reviews: reviewIn(context.container),
    /** The storefront that sells a product; the clothes shop is the shop. */
    channelOf: (product: string | null) =>
      product && partHandles.has(product) ? channels.parts : channels.clothing,
    orderOf: ({ order }: DemoReview) => orders.find(({ key }) => key === order),
  }
}

async function findProducts(context: SeedContext) {
  const { data } = await queryOf(context).graph({
    entity: "product",
    fields: ["id", "handle", "variants.id", "variants.sku"],
    filters: {
      handle: [...garments, ...spareParts].map(({ handle }) => handle),
    },
  })
  return new Map(
    data.map(({ id, handle, variants }) => [
      handle,
      { id, variants: new Map(variants.map((one) => [one.sku, one.id])) },
    ])
  )
}

async function findMerchant(context: SeedContext) {
  const { data } = await queryOf(context).graph({
    entity: "user",
    fields: ["id"],
    filters: { email: admin.email },
  })
  return { type: "user", id: data[0]?.id }
}
