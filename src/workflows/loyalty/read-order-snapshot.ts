import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type {
  OrderSnapshot,
  SnapshotLine,
} from "../../modules/loyalty/domain/earning"
import { readCategories } from "./read-categories"

const FIELDS = [
  "id",
  "status",
  "is_draft_order",
  "currency_code",
  "created_at",
  "customer_id",
  "sales_channel_id",
  "customer.has_account",
  "customer.groups.id",
  "credit_lines.*",
  // Core computes totals of parts where one of the order is asked for, and
  // from all of each part.
  "total",
  "items.*",
  "items.total",
  "items.tax_total",
  "items.detail.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "transactions.*",
  "summary.*",
]

/** Under which core notes money that was paid back, once an order is placed. */
const PAID_BACK = "payment_collection"
/** Prices with tax are divided; what the last digits say is an accident. */
const EXACT_DIGITS = 10

interface Taxed {
  raw_total: BigNumberInput
  raw_tax_total: BigNumberInput
}

interface CoreLine extends Taxed {
  id: string
  product_id: string | null
  is_giftcard: boolean
  requires_shipping: boolean
  detail: { quantity: number; delivered_quantity: number }
}

/** What is asked of `query.graph`; its own types know no raw amounts. */
export interface CoreOrder {
  id: string
  status: string
  is_draft_order: boolean
  currency_code: string
  created_at: string | Date
  customer_id: string | null
  sales_channel_id: string | null
  customer?: { has_account: boolean; groups?: { id: string }[] } | null
  credit_lines?: { raw_amount: BigNumberInput; reference: string | null }[]
  items: CoreLine[]
  shipping_methods?: Taxed[]
  transactions?: { created_at: string | Date }[]
  summary?: { pending_difference: BigNumberInput }
  fulfillments?: { delivered_at: string | null; canceled_at: string | null }[]
}

export async function readCoreOrder(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id } })
  return data[0] as unknown as CoreOrder | undefined
}

/** An order of core as the rules see it. */
export async function readOrderSnapshot(
  container: MedusaContainer,
  order: CoreOrder
): Promise<OrderSnapshot> {
  const product_ids = order.items.flatMap(({ product_id }) => product_id ?? [])
  const categories = await readCategories(container, product_ids)
  const shipping = sumOf(order.shipping_methods ?? [])
  return {
    currency_code: order.currency_code,
    at: new Date(order.created_at),
    customer: {
      id: order.customer_id ?? "",
      group_ids: (order.customer?.groups ?? []).map(({ id }) => id),
      tier: null,
    },
    lines: order.items.map((line) => lineOf(line, categories)),
    shipping: amountOf(shipping),
    credit_total: creditOf(order),
    total_before_credit: totalBeforeCredit(order),
  }
}

/** Of what core charges now: less what came back, with credit paid or not. */
export const totalBeforeCredit = ({
  items,
  shipping_methods = [],
}: Pick<CoreOrder, "items" | "shipping_methods">) =>
  sumOf([...items, ...shipping_methods]).raw_total

const lineOf = (
  line: CoreLine,
  categories: Map<string, string[]>
): SnapshotLine => ({
  ...{ id: line.id, product_id: line.product_id },
  category_ids: categories.get(line.product_id ?? "") ?? [],
  quantity: Number(line.detail.quantity),
  is_giftcard: line.is_giftcard,
  ...amountOf(line),
})

const amountOf = ({ raw_total, raw_tax_total }: Taxed) => ({
  subtotal: MathBN.convert(
    MathBN.sub(raw_total, raw_tax_total),
    EXACT_DIGITS
  ).toFixed(),
  tax_total: MathBN.convert(raw_tax_total, EXACT_DIGITS).toFixed(),
})

const sumOf = (parts: Taxed[]): Taxed => ({
  raw_total: MathBN.sum(0, ...parts.map(({ raw_total }) => raw_total)),
  raw_tax_total: MathBN.sum(
    0,
    ...parts.map(({ raw_tax_total }) => raw_tax_total)
  ),
})

/** What was paid with credit when it was placed. */
const creditOf = ({ credit_lines = [] }: CoreOrder) =>
  MathBN.sum(
    0,
    ...credit_lines
      .filter(({ reference }) => reference !== PAID_BACK)
      .map(({ raw_amount }) => raw_amount)
      .filter((amount) => MathBN.gt(amount, 0))
  )
