import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderSnapshot } from "../../modules/loyalty/domain/earning"
import { termsFor, type Terms } from "../../modules/loyalty/domain/promise"
import type { PromiseRow } from "../../modules/loyalty/promise-rows"
import { loyaltyIn } from "./loyalty-service"
import { readPromise } from "./promise-token"
import type { CoreOrder } from "./read-order-snapshot"
import type { SoldLine } from "./sale-snapshot"

type Buyer = OrderSnapshot["customer"]

/** Under which a line of a cart carries what its product's page has promised. */
const PROMISE_KEY = "loyalty_promise"

/** Of all that its buyer was told, what still held when the order was placed. */
export async function promisedTerms(
  container: MedusaContainer,
  order: CoreOrder,
  { customer, at }: OrderSnapshot
): Promise<Terms[]> {
  const row = await findPromiseOfOrder(container, order.id)
  return [
    ...(row ? [termsIn(row, customer, at)] : []),
    ...termsOfLines(order.items, customer, at),
  ].filter((terms) => terms !== undefined)
}

/** What the pages of products have promised, while that holds. */
export const termsOfLines = (items: SoldLine[], buyer: Buyer, at: Date) =>
  items
    .map((line) => termsOfLine(line, buyer, at))
    .filter((terms) => terms !== undefined)

/** What a cart was told, while that holds. */
export function termsIn(
  { cart_id, token, group_ids }: PromiseRow,
  buyer: Buyer,
  at: Date
): Terms | undefined {
  const told = readPromise(token, {
    ...{ about: "cart", subject_id: cart_id },
    ...{ customer_id: buyer.id, at },
  })
  return told && termsFor(told, buyer, group_ids)
}

function termsOfLine(
  { product_id, metadata }: SoldLine,
  buyer: Buyer,
  at: Date
) {
  const token = metadata?.[PROMISE_KEY]
  if (typeof token !== "string" || !product_id) {
    return undefined
  }
  const told = readPromise(token, {
    ...{ about: "product", subject_id: product_id },
    ...{ customer_id: buyer.id, at },
  })
  return told && termsFor(told, buyer, null)
}

async function findPromiseOfOrder(
  container: MedusaContainer,
  order_id: string
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_cart",
      fields: ["cart_id"],
      filters: { order_id },
    })
  const [link] = data as { cart_id: string }[]
  return link && loyaltyIn(container).findPromise(link.cart_id)
}
