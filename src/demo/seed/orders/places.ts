import { markets, type Market } from "../../markets"
import { orderPlans, type OrderPlan } from "../../order-plans"
import { customers, guest, type Person } from "../../people"
import { findChannels } from "../channels"
import { queryOf, type SeedContext } from "../context"
import { findCustomers } from "../customers"
import { findRegionIds } from "../regions"
import { findWarehouses } from "../warehouses"

/** Ids that orders need, looked up once. */
export type Places = Awaited<ReturnType<typeof openPlaces>>

export async function openPlaces(context: SeedContext) {
  const query = queryOf(context)
  const skus = (orderPlans as readonly OrderPlan[]).flatMap(({ lines }) =>
    lines.map(([sku]) => sku)
  )
  const [variants, options, returns, refunds, warehouses] = await Promise.all([
    query.graph({
      entity: "variant",
      fields: [
        "id",
        "sku",
        "product.title",
        "inventory_items.inventory_item_id",
      ],
      filters: { sku: [...new Set(skus)] },
    }),
    query.graph({
      entity: "shipping_option",
      fields: ["id", "name", "service_zone.name"],
    }),
    query.graph({ entity: "return_reason", fields: ["id", "value"] }),
    query.graph({ entity: "refund_reason", fields: ["id", "code"] }),
    findWarehouses(context),
  ])
  return {
    regions: await findRegionIds(context),
    channels: await findChannels(context),
    customers: await findCustomers(context),
    variants: new Map(variants.data.map((variant) => [variant.sku, variant])),
    shipping_options: options.data,
    warehouses: new Map(warehouses.map(({ name, id }) => [name, id])),
    return_reasons: new Map(returns.data.map(({ value, id }) => [value, id])),
    refund_reasons: new Map(refunds.data.map(({ code, id }) => [code, id])),
  }
}

export const buyerOf = ({ buyer }: OrderPlan) =>
  (buyer === "guest"
    ? guest
    : customers.find(({ email }) => email === buyer)) as Omit<
    Person,
    "password" | "groups" | "joined_days_ago"
  >

export const marketOf = (plan: OrderPlan) =>
  markets.find(
    ({ currency_code }) => currency_code === buyerOf(plan).currency_code
  ) as Market
