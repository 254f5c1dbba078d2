import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../../lib/clock"
import { findCustomer } from "../../../lib/find-customer"
import { loyaltyIn } from "../../../workflows/loyalty"

/** @throws {MedusaError} `not_found` for a customer who is not there */
export async function readAdminAccount(
  container: MedusaContainer,
  customer_id: string
) {
  const now = clock.now()
  const [account] = await Promise.all([
    loyaltyIn(container).readAccount({ customer_id, now }),
    findCustomer(container, customer_id),
  ])
  return { customer_id, ...account }
}
