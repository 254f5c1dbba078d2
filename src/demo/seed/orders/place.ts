import type { CreateOrderLineItemDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createOrderPaymentCollectionWorkflow,
  createOrderWorkflow,
  createPaymentSessionsWorkflow,
  createReservationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { garments, spareParts } from "../../catalogue"
import { allSkus } from "../../catalogue/skus"
import { markets, type Market } from "../../markets"
import { orderPlans, type Line, type OrderPlan } from "../../order-plans"
import { customers, guest, type Person } from "../../people"
import { findChannels } from "../channels"
import { queryOf, type SeedContext } from "../context"
import { addressOf, findCustomers } from "../customers"
import { findRegionIds, PAYMENT_PROVIDER } from "../regions"
import {
  EXPRESS_SHIPPING,
  findWarehouses,
  STANDARD_SHIPPING,
} from "../warehouses"
import { backdateOrder } from "./backdate"
import { readMoney, readOrder, type FoundOrder, type OrderMarks } from "./find"

/** Ids that placing an order needs, looked up once. */
export type Places = Awaited<ReturnType<typeof openPlaces>>

export async function openPlaces(context: SeedContext) {
  const query = queryOf(context)
  const skus = (orderPlans as readonly OrderPlan[]).flatMap(({ lines }) =>
    lines.map(([sku]) => sku)
  )
  const [variants, options, warehouses] = await Promise.all([
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
    findWarehouses(context),
  ])
  return {
    regions: await findRegionIds(context),
    channels: await findChannels(context),
    customers: await findCustomers(context),
    variants: new Map(variants.data.map((variant) => [variant.sku, variant])),
    shipping_options: options.data,
    warehouses: new Map(warehouses.map(({ name, id }) => [name, id])),
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

/**
 * Creates the order, reserves its stock and authorises its payment, as core
 * leaves an order that a shopper has just placed.
 */
export async function placeOrder(
  context: SeedContext,
  plan: OrderPlan,
  places: Places,
  known?: FoundOrder
) {
  const started = known && (await keepOrDelete(context, known))
  const order = started ?? (await createOrder(context, plan, places))
  if (!order.has_reservations) {
    await reserve(context, plan, places, order)
  }
  if (!order.has_payment) {
    await authorise(context, order)
  }
  await backdateOrder(context, order, plan.days_ago)
}

type PlacedOrder = {
  id: string
  marks: OrderMarks
  items: { id: string; sku: string; quantity: number }[]
  has_reservations: boolean
  has_payment: boolean
  payment_collection_id?: string
}

/**
 * An order that an interrupted run began is kept if anything depends on it
 * already. Else the run was stopped inside core's workflow, and nobody can say
 * how much of the order is there.
 */
async function keepOrDelete(
  context: SeedContext,
  { id, marks }: FoundOrder
): Promise<PlacedOrder | undefined> {
  const order = await readOrder(context, id)
  const items = itemsOf(order.items)
  const collection = order.payment_collections?.[0]
  const isReserved = await hasReservations(context, items)
  if (!collection && !isReserved) {
    await context.container.resolve(Modules.ORDER).deleteOrders([id])
    return
  }
  return {
    id,
    marks,
    items,
    has_reservations: isReserved,
    has_payment: !!collection?.payments?.length,
    payment_collection_id: collection?.id,
  }
}

const itemsOf = (
  items?:
    | ({ id: string; variant_sku?: string | null; quantity: unknown } | null)[]
    | null
) =>
  (items ?? [])
    .filter((item) => item !== null)
    .map(({ id, variant_sku, quantity }) => ({
      id,
      sku: variant_sku ?? "",
      quantity: Number(quantity),
    }))

async function createOrder(
  context: SeedContext,
  plan: OrderPlan,
  places: Places
): Promise<PlacedOrder> {
  const buyer = buyerOf(plan)
  const market = marketOf(plan)
  const address = addressOf(buyer)
  const marks: OrderMarks = {
    demo_key: plan.key,
    demo_made_at: new Date().toISOString(),
  }
  const { result } = await createOrderWorkflow(context.container).run({
    input: {
      status: "pending",
      region_id: places.regions[market.currency_code],
      currency_code: market.currency_code,
      sales_channel_id: places.channels[plan.channel ?? "clothing"],
      customer_id: places.customers.get(buyer.email)?.id,
      email: buyer.email,
      shipping_address: address,
      billing_address: address,
      items: plan.lines.map((line) => itemInput(line, places)),
      shipping_methods: [shippingMethod(plan, market, places)],
      promo_codes: plan.promo_code ? [plan.promo_code] : [],
      metadata: marks,
    },
  })
  return {
    id: result.id,
    marks,
    items: itemsOf(result.items),
    has_reservations: false,
    has_payment: false,
  }
}

/** The type asks for a price, but core looks it up only where there is none. */
const itemInput = ([sku, quantity]: Line, { variants }: Places) =>
  ({
    variant_id: variants.get(sku)?.id,
    title: variants.get(sku)?.product?.title,
    quantity,
  }) as CreateOrderLineItemDTO

function shippingMethod(plan: OrderPlan, market: Market, places: Places) {
  const name = plan.express ? EXPRESS_SHIPPING : STANDARD_SHIPPING
  const option = places.shipping_options.find(
    (known) => known.name === name && known.service_zone?.name === market.name
  )
  const { standard, free_from, express } = market.shipping
  const isFree = goodsWorth(plan.lines, market) >= free_from
  return {
    name,
    shipping_option_id: option?.id,
    amount: plan.express ? express : isFree ? 0 : standard,
    is_tax_inclusive: market.is_tax_inclusive,
    data: {},
  }
}

const skus = allSkus(garments, spareParts)

const goodsWorth = (lines: readonly Line[], { currency_code }: Market) =>
  lines.reduce(
    (sum, [sku, quantity]) =>
      sum + (skus.get(sku)?.prices[currency_code] ?? 0) * quantity,
    0
  )

async function hasReservations(
  { container }: SeedContext,
  items: PlacedOrder["items"]
) {
  const inventory = container.resolve(Modules.INVENTORY)
  const [, count] = await inventory.listAndCountReservationItems(
    { line_item_id: items.map(({ id }) => id) },
    // Packing an order deletes them, so those count too.
    { take: 1, withDeleted: true }
  )
  return count > 0
}

async function reserve(
  { container }: SeedContext,
  plan: OrderPlan,
  places: Places,
  { items }: PlacedOrder
) {
  const locationId = places.warehouses.get(marketOf(plan).warehouse) as string
  await createReservationsWorkflow(container).run({
    input: {
      reservations: items.map(({ id, sku, quantity }) => ({
        line_item_id: id,
        inventory_item_id: places.variants.get(sku)?.inventory_items?.[0]
          ?.inventory_item_id as string,
        location_id: locationId,
        quantity,
      })),
    },
  })
}

async function authorise(context: SeedContext, order: PlacedOrder) {
  const { container } = context
  const { result: session } = await createPaymentSessionsWorkflow(
    container
  ).run({
    input: {
      payment_collection_id:
        order.payment_collection_id ??
        (await createPaymentCollection(context, order.id)),
      provider_id: PAYMENT_PROVIDER,
    },
  })
  await container
    .resolve(Modules.PAYMENT)
    .authorizePaymentSession(session.id, {})
}

async function createPaymentCollection(context: SeedContext, orderId: string) {
  const { total } = await readMoney(context, orderId)
  const { result } = await createOrderPaymentCollectionWorkflow(
    context.container
  ).run({ input: { order_id: orderId, amount: Number(total) } })
  return result[0].id
}
