import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refetchCart } from "@medusajs/medusa/api/store/carts/helpers"
import { defaultStoreCartFields } from "@medusajs/medusa/api/store/carts/query-config"
import { findOpenSession, isPayable } from "../../../../../workflows/checkout"

interface Reservation {
  points: number
  amount: string
  expires_at: string
}

const NOTHING = { points: 0, amount: "0", expires_at: null }

/** Core writes them as a query does: `*items`. */
const FIELDS = defaultStoreCartFields.map((field) =>
  field.startsWith("*") ? `${field.slice(1)}.*` : field
)

/** The cart as core answers it, and what points pay of it. */
export async function readPaidCart(
  container: MedusaContainer,
  cart_id: string,
  reservation?: Reservation
) {
  const cart = await refetchCart(cart_id, container, FIELDS)
  const { total, currency_code } = cart
  const { points, amount, expires_at } = reservation ?? NOTHING
  const sessions = cart.payment_collection?.payment_sessions
  return {
    cart,
    loyalty: {
      points_reserved: points,
      amount: MathBN.convert(amount).toNumber(),
      currency_code,
      expires_at: expires_at && new Date(expires_at),
      payment_session_required:
        isPayable({ amount: total, currency_code }) &&
        !findOpenSession(sessions),
    },
  }
}
