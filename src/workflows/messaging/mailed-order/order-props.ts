import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { MailedOrder, OrderProps } from "../../../emails/props"
import type { Canceled, TopicContext } from "../topic"
import { addressLines, type CoreAddress } from "./address-lines"
import { mailedAmounts, type CoreTotals } from "./amounts"
import { formatDate } from "./formats"
import { keptOf, mailedLine, type CoreLine } from "./lines"
import { guestLink, orderLink } from "./links"

export interface CoreOrder extends CoreTotals {
  id: string
  display_id: number
  custom_display_id: string | null
  status: string
  email: string | null
  created_at: Date | string
  canceled_at: Date | string | null
  items: CoreLine[]
  shipping_methods: { name: string }[]
  shipping_address: CoreAddress | null
  customer: { has_account: boolean } | null
}

const ORDER_FIELDS = [
  "id",
  "display_id",
  "custom_display_id",
  "status",
  "email",
  "created_at",
  "canceled_at",
  "currency_code",
  "item_subtotal",
  "discount_subtotal",
  "shipping_subtotal",
  "tax_total",
  "credit_line_total",
  "total",
  // Core computes the totals of a line from all of it.
  "items.*",
  "items.detail.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_address.*",
  "customer.has_account",
]

/** An address that was erased leads nowhere, by the rules of its domain. */
const ERASED = "@erased.invalid"

export async function readOrder<Order extends CoreOrder = CoreOrder>(
  container: MedusaContainer,
  id: unknown,
  fields: string[] = []
): Promise<Order | Canceled> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: [...ORDER_FIELDS, ...fields],
      filters: { id: String(id) },
    })
  const order = data[0] as unknown as Order | undefined
  if (!order) {
    return { canceled_because: "order-deleted" }
  }
  return isErased(order) ? { canceled_because: "order-erased" } : order
}

export function isErased({ email }: { email: string | null }) {
  return !email || email.endsWith(ERASED)
}

/** What every mail about an order says of it. */
export function orderProps(order: CoreOrder, { locale }: TopicContext) {
  return {
    props: { order: mailedOrder(order, locale) },
    secrets: guestSecret(order),
  }
}

function mailedOrder(order: CoreOrder, locale: string): MailedOrder {
  const { currency_code } = order
  return {
    display_id: order.custom_display_id ?? String(order.display_id),
    placed_on: formatDate(order.created_at, locale),
    href: orderLink(order.id),
    lines: order.items
      .map(keptOf)
      .filter(({ quantity }) => MathBN.gt(quantity, 0))
      .map((line) => mailedLine(line, { currency_code, locale })),
    amounts: mailedAmounts(order, locale),
    ship_to: order.shipping_methods.length
      ? addressLines(order.shipping_address, locale)
      : [],
    shipping_method: order.shipping_methods[0]?.name ?? null,
  }
}

function guestSecret({
  id,
  customer,
}: CoreOrder): Pick<OrderProps, "guest_href"> {
  return customer?.has_account ? {} : { guest_href: guestLink(id, "order") }
}
