import { loyaltyClaimEmail } from "../../../emails/loyalty-claim"
import type { LoyaltyClaimProps } from "../../../emails/props-of-loyalty"
import { defineTopic, digestOf, storefrontLink } from "../../messaging"
import { CLAIM_TOKEN_HOURS, signClaim } from "../claim-token"
import { readCustomerEmail } from "../read-customer-email"
import { loyaltyIn } from "../loyalty-service"

/**
 * The cause is the claim's id. It is for the mailbox alone, because only that
 * proves whose address it is.
 */
export const loyaltyClaim = defineTopic<LoyaltyClaimProps, "href">({
  name: "loyalty-claim",
  class: "transactional",
  channels: ["email"],
  // Somebody waits for it in front of the screen.
  expires_after_seconds: 3600,
  template: loyaltyClaimEmail,
  async load({ container, data, customer_id }) {
    const claim = await loyaltyIn(container).findClaim(String(data.claim_id))
    if (!claim || claim.confirmed_at) {
      return { canceled_because: "claim-confirmed" }
    }
    const email = await readCustomerEmail(container, customer_id ?? "")
    if (!email || digestOf(email) !== claim.address_digest) {
      return { canceled_because: "address-changed" }
    }
    const token = signClaim(claim.id)
    return {
      props: { valid_hours: CLAIM_TOKEN_HOURS },
      secrets: { href: storefrontLink("/account/points/claim", { token }) },
    }
  },
})
