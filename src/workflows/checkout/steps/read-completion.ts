import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { findOpenSession } from "../../../modules/checkout/domain/amounts"
import {
  missingCaptures,
  paymentOf,
  type PaymentCollection,
  type Transaction,
} from "../../../modules/checkout/domain/order-money"
import type { FoundCompletion } from "../../../modules/checkout/domain/repair-decision"
import { timeOfId } from "../../../lib/ulid-time"
import { readRuns, type Finding } from "../core-tables"
import { findOrderOfCart } from "../cart-order-links"

export interface Completion extends FoundCompletion {
  missing_captures: Transaction[]
}

/** Reads anew what became of a cart: a finder's answer ages. */
export const readCompletionStep = createStep(
  "read-completion",
  async (finding: Omit<Finding, "position">, { container }) => {
    const orderId =
      finding.order_id ?? (await findOrderOfCart(container, finding.cart_id))
    const runs = await readRuns(container, finding, orderId)
    const order = orderId ? await readOrder(container, orderId) : undefined
    const collections =
      order?.payment_collections ??
      (await readCollections(container, finding.cart_id))
    const session = findOpenSession(
      collections.flatMap((each) => each.payment_sessions ?? [])
    )
    return new StepResponse<Completion>({
      ...runs,
      finder: finding.finder,
      payment: paymentOf(collections),
      session: session && { ...session, amount: session.raw_amount },
      order: order && {
        id: order.id,
        status: order.status,
        total: order.raw_total,
        currency_code: order.currency_code,
        // Against an id, which the machine stamped; nobody moves that clock.
        age_ms: Date.now() - timeOfId(order.id),
        is_fulfilled: isFulfilled(order),
        is_reserved: await isReserved(container, order),
      },
      missing_captures: order ? missingCaptures(order) : [],
    })
  }
)

/** What is asked of `query.graph` below; its own types know no raw amounts. */
interface Order {
  id: string
  status: string
  raw_total: BigNumberInput
  currency_code: string
  items: { id: string; variant?: { manage_inventory: boolean } | null }[]
  fulfillments?: { canceled_at: string | null }[]
  transactions?: { reference: string; reference_id: string }[]
  payment_collections?: PaymentCollection[]
}

const COLLECTION_FIELDS = [
  "payment_sessions.*",
  "payments.id",
  "payments.currency_code",
  "payments.canceled_at",
  "payments.captures.*",
]

async function readOrder(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "currency_code",
      "total",
      "raw_total",
      "items.id",
      "items.variant.manage_inventory",
      "fulfillments.canceled_at",
      "transactions.reference",
      "transactions.reference_id",
      ...COLLECTION_FIELDS.map((field) => `payment_collections.${field}`),
    ],
    filters: { id },
  })
  return data[0] as unknown as Order | undefined
}

async function readCollections(
  container: MedusaContainer,
  cartId: string
): Promise<PaymentCollection[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: COLLECTION_FIELDS.map((field) => `payment_collection.${field}`),
    filters: { id: cartId },
  })
  const [cart] = data as unknown as {
    payment_collection?: PaymentCollection | null
  }[]
  return cart?.payment_collection ? [cart.payment_collection] : []
}

function isFulfilled({ fulfillments = [] }: Order) {
  return fulfillments.some(({ canceled_at }) => !canceled_at)
}

/** Core writes all reservations of an order at once, so one speaks for all. */
async function isReserved(container: MedusaContainer, { items }: Order) {
  const kept = items.filter(({ variant }) => variant?.manage_inventory)
  if (!kept.length) {
    return true
  }
  const inventory = container.resolve(Modules.INVENTORY)
  const [reservation] = await inventory.listReservationItems(
    { line_item_id: kept.map(({ id }) => id) },
    { take: 1 }
  )
  return !!reservation
}
