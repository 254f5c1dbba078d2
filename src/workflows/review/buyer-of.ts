import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { signGuestToken } from "../../lib/guest-token"
import { isErased } from "../messaging"

export interface BoughtLine {
  id: string
  title: string
  product_title?: string | null
  variant_title?: string | null
  thumbnail?: string | null
}

/** An order as far as its buyer is written to. */
export interface BuyersOrder {
  id: string
  display_id: number
  custom_display_id: string | null
  email: string | null
  locale: string | null
  no_notification: boolean | null
  customer: { id: string; has_account: boolean } | null
  items: BoughtLine[]
}

const FIELDS = [
  "id",
  "display_id",
  "custom_display_id",
  "email",
  "locale",
  "no_notification",
  "customer.id",
  "customer.has_account",
  "items.id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.thumbnail",
]

/** Null where nobody may be written to: deleted, erased, or not wished. */
export async function readBuyersOrder(
  container: MedusaContainer,
  id: string
): Promise<BuyersOrder | null> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id } })
  const order = data[0] as unknown as BuyersOrder | undefined
  return order && !isErased(order) && order.no_notification !== true
    ? order
    : null
}

/** Guests have a customer as well, but no account that a feed belongs to. */
export function recipientOf({ customer, email, locale }: BuyersOrder) {
  return {
    customer_id: customer?.has_account ? customer.id : null,
    email,
    locale,
  }
}

/** Opens the reviews of an order for somebody without an account. */
export function guestSecretOf({
  id,
  customer,
}: Pick<BuyersOrder, "id" | "customer">): { guest_token?: string } {
  return customer?.has_account
    ? {}
    : { guest_token: signGuestToken({ purpose: "review", subject_id: id }) }
}
