import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import { findOpenSession, isPayable } from "../../../../../workflows/checkout"
import { readSpendable } from "../../../../../workflows/loyalty"

interface Reservation {
  points: number
  amount: string
  expires_at: string | Date
}

interface PayableCart {
  total: BigNumberInput
  currency_code: string
  payment_collection?: { payment_sessions?: { status: string }[] | null } | null
}

const NOTHING = { points: 0, amount: "0", expires_at: null }

/** Core writes them as a query does: `*items`. */
const FIELDS = defaultStoreCartFields.map((field) =>
  field.startsWith("*") ? `${field.slice(1)}.*` : field
)

const PAYABLE_FIELDS = [
  "currency_code",
  "total",
  "payment_collection.payment_sessions.status",
]

/** The cart as core answers it, and what points pay of it. */
export async function readPaidCart(
  container: MedusaContainer,
  cart_id: string,
  reservation?: Reservation
) {
  const cart = await refetchCart(cart_id, container, FIELDS)
  return { cart, loyalty: asPaid(cart, reservation) }
}

/** What points pay of their own cart, and what they may; null for others. */
export async function readSpending(
  container: MedusaContainer,
  whose: { cart_id: string; customer_id: string }
) {
  const spendable = await readSpendable(container, whose)
  if (!spendable) {
    return null
  }
  const { held, amount_max, ...limits } = spendable
  const cart = await refetchCart(whose.cart_id, container, PAYABLE_FIELDS)
  return {
    ...asPaid(cart, held),
    ...{ ...limits, amount_max: MathBN.convert(amount_max).toNumber() },
  }
}

function asPaid(
  { total, currency_code, payment_collection }: PayableCart,
  reservation?: Reservation
) {
  const { points, amount, expires_at } = reservation ?? NOTHING
  const sessions = payment_collection?.payment_sessions
  return {
    points_reserved: points,
    amount: MathBN.convert(amount).toNumber(),
    currency_code,
    expires_at: expires_at && new Date(expires_at),
    payment_session_required:
      isPayable({ amount: total, currency_code }) && !findOpenSession(sessions),
  }
}
