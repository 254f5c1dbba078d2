import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { digestOf } from "../messaging"
import { loyaltyIn } from "./loyalty-service"
import type { CoreOrder } from "./read-order-snapshot"

export interface Claimant {
  id: string
  email: string
  groups: { id: string }[]
}

/**
 * Whose claim it is; undefined once it is nobody's, or the address is another
 * than the one that was proved.
 */
export async function readClaimant(
  container: MedusaContainer,
  guest_claim_id: string
): Promise<Claimant | undefined> {
  const claim = await loyaltyIn(container).findGuestClaim(guest_claim_id)
  const account = claim?.confirmed_at
    ? await findAccount(container, claim.account_id)
    : undefined
  if (!claim || !account?.customer_id || account.merged_into_id) {
    return undefined
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "customer",
      fields: ["id", "email", "has_account", "groups.id"],
      filters: { id: account.customer_id },
    })
  const customer = data.at(0)
  return customer?.has_account &&
    customer.email &&
    digestOf(customer.email) === claim.address_digest
    ? {
        ...{ id: customer.id, email: customer.email },
        groups: (customer.groups ?? []).flatMap((group) => group ?? []),
      }
    : undefined
}

async function findAccount(container: MedusaContainer, id: string) {
  const [account] = await loyaltyIn(container).listLoyaltyAccounts({ id })
  return account
}

/** A guest's order as if its member had been logged in; else undefined. */
export function asClaimed(
  order: CoreOrder,
  { id, email, groups }: Claimant
): CoreOrder | undefined {
  const isGuests = order.customer && !order.customer.has_account
  return isGuests && order.email?.toLowerCase() === email.toLowerCase()
    ? { ...order, customer_id: id, customer: { has_account: true, groups } }
    : undefined
}
