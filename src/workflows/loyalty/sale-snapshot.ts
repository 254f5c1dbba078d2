import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type {
  OrderSnapshot,
  SnapshotLine,
} from "../../modules/loyalty/domain/earning"
import { exactAmount } from "./exact-amount"
import { loyaltyIn } from "./loyalty-service"
import { readCategories } from "./read-categories"

/** Under which core notes money that was paid back, once an order is placed. */
const PAID_BACK = "payment_collection"

export interface Taxed {
  raw_total: BigNumberInput
  raw_tax_total: BigNumberInput
}

export interface SoldLine extends Taxed {
  id: string
  product_id: string | null
  variant_id?: string | null
  is_giftcard: boolean
  quantity: number
  metadata?: Record<string, unknown> | null
}

/**
 * What carts and orders have in common, as `query.graph` answers it; its own
 * types know no raw amounts.
 */
export interface Sale {
  currency_code: string
  sales_channel_id: string | null
  customer_id: string | null
  customer?: { has_account: boolean; groups?: { id: string }[] } | null
  credit_lines?: { raw_amount: BigNumberInput; reference: string | null }[]
  items: SoldLine[]
  shipping_methods?: Taxed[]
}

/**
 * What to ask for. Core computes the totals of parts where one of the whole is
 * asked for, and from all of each part.
 */
export const SALE_FIELDS = [
  "currency_code",
  "sales_channel_id",
  "customer_id",
  "customer.has_account",
  "customer.groups.id",
  "total",
  "credit_lines.*",
  "items.*",
  "items.total",
  "items.tax_total",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
]

/** A cart or an order as the rules see it, its buyer as they are today. */
export async function snapshotOf(
  container: MedusaContainer,
  sale: Sale,
  at: Date
): Promise<OrderSnapshot> {
  const tier = await loyaltyIn(container).findTier(sale.customer_id ?? "")
  const dated = { sale, at, tier: tier?.key ?? null }
  const [snapshot] = await snapshotsOf(container, [dated])
  return snapshot
}

/** The same, bought by somebody of whom nothing is known. */
export const asStranger = (snapshot: OrderSnapshot): OrderSnapshot => ({
  ...snapshot,
  customer: { id: "", group_ids: [], tier: null },
})

interface DatedSale {
  sale: Sale
  at: Date
  /** The key of the tier that its buyer was in then. */
  tier: string | null
}

/** In the order of the sales, and at once for all of them. */
export async function snapshotsOf(
  container: MedusaContainer,
  sales: DatedSale[]
): Promise<OrderSnapshot[]> {
  const lines = sales.flatMap(({ sale }) => sale.items)
  const product_ids = lines.flatMap(({ product_id }) => product_id ?? [])
  const categories = await readCategories(container, product_ids)
  return sales.map((dated) => asSnapshot(dated, categories))
}

function asSnapshot(
  { sale, at, tier }: DatedSale,
  categories: Map<string, string[]>
): OrderSnapshot {
  const shipping = sumOf(sale.shipping_methods ?? [])
  const group_ids = (sale.customer?.groups ?? []).map(({ id }) => id)
  return {
    ...{ currency_code: sale.currency_code, at },
    customer: { id: sale.customer_id ?? "", group_ids, tier },
    lines: sale.items.map((line) => lineOf(line, categories)),
    shipping: amountOf(shipping),
    credit_total: creditOf(sale),
    total_before_credit: totalBeforeCredit(sale),
  }
}

/** Of what core charges now: less what came back, with credit paid or not. */
export const totalBeforeCredit = ({
  items,
  shipping_methods = [],
}: Pick<Sale, "items" | "shipping_methods">) =>
  sumOf([...items, ...shipping_methods]).raw_total

const lineOf = (
  line: SoldLine,
  categories: Map<string, string[]>
): SnapshotLine => ({
  ...{ id: line.id, product_id: line.product_id },
  category_ids: categories.get(line.product_id ?? "") ?? [],
  quantity: Number(line.quantity),
  is_giftcard: line.is_giftcard,
  ...amountOf(line),
})

const amountOf = ({ raw_total, raw_tax_total }: Taxed) => ({
  subtotal: exactAmount(MathBN.sub(raw_total, raw_tax_total)),
  tax_total: exactAmount(raw_tax_total),
})

const sumOf = (parts: Taxed[]): Taxed => ({
  raw_total: MathBN.sum(0, ...parts.map(({ raw_total }) => raw_total)),
  raw_tax_total: MathBN.sum(
    0,
    ...parts.map(({ raw_tax_total }) => raw_tax_total)
  ),
})

/** What is paid with credit. */
const creditOf = ({ credit_lines = [] }: Sale) =>
  MathBN.sum(
    0,
    ...credit_lines
      .filter(({ reference }) => reference !== PAID_BACK)
      .map(({ raw_amount }) => raw_amount)
      .filter((amount) => MathBN.gt(amount, 0))
  )
