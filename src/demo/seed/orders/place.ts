import type {
  CreateOrderCreditLineDTO,
  CreateOrderLineItemDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createOrderPaymentCollectionWorkflow,
  createOrderWorkflow,
  createPaymentSessionsWorkflow,
  createReservationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { garments, spareParts } from "../../catalogue"
import { allSkus } from "../../catalogue/skus"
import { worthOf } from "../../loyalty"
import type { Market } from "../../markets"
import type { Line, OrderPlan } from "../../order-plans"
import { queryOf, type SeedContext } from "../context"
import { addressOf } from "../customers"
import { PAYMENT_PROVIDER } from "../regions"
import { EXPRESS_SHIPPING, STANDARD_SHIPPING } from "../shipping"
import type { OrderMarks, StockBefore } from "./find"
import { buyerOf, marketOf, type Places } from "./places"

/** An order on its way through its stages, with what they need of it. */
export type Order = {
  id: string
  market: Market
  marks: OrderMarks
  lines: { id: string; sku: string; quantity: number }[]
  payment_id: string
  parcels: { id: string; items: { id: string; quantity: number }[] }[]
  return?: { id: string; items: { id: string; quantity: number }[] }
}

/**
 * Creates the order, reserves its stock and authorises its payment, as core
 * leaves an order that a shopper has just placed.
 */
export async function placeOrder(
  context: SeedContext,
  plan: OrderPlan,
  places: Places
): Promise<Order> {
  const market = marketOf(plan)
  const marks: OrderMarks = {
    demo_key: plan.key,
    demo_made_at: new Date().toISOString(),
    demo_stock: await stockOf(context, plan, places),
  }
  const { id, lines } = await createOrder(context, plan, places, marks)
  await reserve(context, lines, market, places)
  const payment_id = await authorise(context, id)
  return { id, market, marks, lines, payment_id, parcels: [] }
}

async function stockOf(
  { container }: SeedContext,
  plan: OrderPlan,
  places: Places
): Promise<StockBefore[]> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({
      location_id: places.warehouses.get(marketOf(plan).warehouse),
      inventory_item_id: plan.lines.map(([sku]) => inventoryIdOf(sku, places)),
    })
  return levels.map(({ inventory_item_id, location_id, stocked_quantity }) => ({
    inventory_item_id,
    location_id,
    stocked_quantity: Number(stocked_quantity),
  }))
}

const inventoryIdOf = (sku: string, { variants }: Places) =>
  variants.get(sku)?.inventory_items?.[0]?.inventory_item_id as string

async function createOrder(
  context: SeedContext,
  plan: OrderPlan,
  places: Places,
  marks: OrderMarks
) {
  const buyer = buyerOf(plan)
  const market = marketOf(plan)
  const address = addressOf(buyer)
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
      credit_lines: creditLines(plan),
      metadata: marks,
    },
  })
  const lines = (result.items ?? []).map((item) => ({
    id: item.id,
    sku: item.variant_sku ?? "",
    quantity: Number(item.quantity),
  }))
  return { id: result.id, lines }
}

/** What points pay; which points those are is told once they are spent. */
const creditLines = ({ key, points }: OrderPlan) =>
  (points
    ? [{ amount: worthOf(points), reference: "loyalty", reference_id: key }]
    : []) as CreateOrderCreditLineDTO[]

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

async function reserve(
  { container }: SeedContext,
  lines: Order["lines"],
  market: Market,
  places: Places
) {
  const locationId = places.warehouses.get(market.warehouse) as string
  await createReservationsWorkflow(container).run({
    input: {
      reservations: lines.map(({ id, sku, quantity }) => ({
        line_item_id: id,
        inventory_item_id: inventoryIdOf(sku, places),
        location_id: locationId,
        quantity,
      })),
    },
  })
}

async function authorise(context: SeedContext, orderId: string) {
  const { container } = context
  const { total } = await readMoney(context, orderId)
  const {
    result: [collection],
  } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id: orderId, amount: Number(total) },
  })
  const { result: session } = await createPaymentSessionsWorkflow(
    container
  ).run({
    input: {
      payment_collection_id: collection.id,
      provider_id: PAYMENT_PROVIDER,
    },
  })
  const payment = await container
    .resolve(Modules.PAYMENT)
    .authorizePaymentSession(session.id, {})
  return payment?.id as string
}

/** Line items of the order that a plan names by SKU. */
export const itemsOf = (order: Order, lines: readonly Line[]) =>
  lines.map(([sku, quantity]) => ({
    id: order.lines.find((line) => line.sku === sku)?.id as string,
    quantity,
  }))

/** The money of an order, which core adds up when it is asked. */
export async function readMoney(context: SeedContext, id: string) {
  const { data } = await queryOf(context).graph({
    entity: "order",
    fields: ["id", "total", "summary.*"],
    filters: { id },
  })
  return data[0]
}
