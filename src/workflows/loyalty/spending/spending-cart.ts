import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
} from "@medusajs/framework/utils"
import type { ProgramDefinition } from "../../../modules/loyalty/domain/program"
import type { RedeemingCart } from "../../../modules/loyalty/domain/redemption"
import { exactAmount } from "../exact-amount"

/** Under which points stand among the credit lines of carts and orders. */
export const LOYALTY_REFERENCE = "loyalty"

export interface CreditLine {
  id: string
  reference: string | null
  /** Of points: the reservation. */
  reference_id: string | null
  raw_amount: BigNumberInput
}

/** What is asked of `query.graph`; its own types know no raw amounts. */
export interface SpendingCart {
  id: string
  customer_id: string | null
  sales_channel_id: string | null
  currency_code: string
  completed_at: string | Date | null
  raw_item_total: BigNumberInput
  raw_shipping_total: BigNumberInput
  credit_lines?: CreditLine[]
}

const FIELDS = [
  "id",
  "customer_id",
  "sales_channel_id",
  "currency_code",
  "completed_at",
  "item_total",
  "raw_item_total",
  "shipping_total",
  "raw_shipping_total",
  "credit_lines.*",
]

export async function findSpendingCart(
  container: MedusaContainer,
  id: string
): Promise<SpendingCart | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: FIELDS, filters: { id } })
  return data[0] as unknown as SpendingCart | undefined
}

/**
 * A cart whose customer may change what it is paid with.
 *
 * @throws {MedusaError} `not_found` when there is none, or it is another's;
 * `loyalty_cart_completed`
 */
export async function readOwnCart(
  container: MedusaContainer,
  { cart_id, customer_id }: { cart_id: string; customer_id: string }
): Promise<SpendingCart> {
  const cart = await findSpendingCart(container, cart_id)
  if (cart?.customer_id !== customer_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `You have no cart ${cart_id}`
    )
  }
  if (cart.completed_at) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Cart ${cart_id} is an order already: how it was paid stays`,
      "loyalty_cart_completed"
    )
  }
  return cart
}

/** A cart as the rules see it. */
export const redeemingCart = (
  cart: SpendingCart,
  definition: ProgramDefinition
): RedeemingCart => ({
  definition,
  currency_code: cart.currency_code,
  items_total: exactAmount(cart.raw_item_total),
  shipping_total: exactAmount(cart.raw_shipping_total),
  credit_used: exactAmount(
    MathBN.sum(
      0,
      ...linesOf(cart)
        .filter(({ reference }) => reference !== LOYALTY_REFERENCE)
        .map(({ raw_amount }) => raw_amount)
    )
  ),
})

/** Those of its credit lines that points stand behind. */
export const pointLinesOf = (cart: Pick<SpendingCart, "credit_lines">) =>
  linesOf(cart).filter(({ reference }) => reference === LOYALTY_REFERENCE)

const linesOf = ({ credit_lines }: Pick<SpendingCart, "credit_lines">) =>
  credit_lines ?? []
