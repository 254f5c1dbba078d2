import { loyaltyGuestClaimEmail } from "../../../emails/loyalty-guest-claim"
import type { LoyaltyGuestClaimProps } from "../../../emails/props-of-loyalty"
import { defineTopic, digestOf, storefrontLink } from "../../messaging"
import { GUEST_CLAIM_TOKEN_HOURS, signGuestClaim } from "../guest-claim-token"
import { readCustomerEmail } from "../read-customer-email"
import { loyaltyIn } from "../loyalty-service"

/**
 * The cause is the claim's id. It is for the mailbox alone, because only that
 * proves whose address it is.
 */
export const loyaltyGuestClaim = defineTopic<LoyaltyGuestClaimProps, "href">({
  name: "loyalty-guest-claim",
  class: "transactional",
  channels: ["email"],
  // Somebody waits for it in front of the screen.
  expires_after_seconds: 3600,
  template: loyaltyGuestClaimEmail,
  async load({ container, data, customer_id }) {
    const claim = await loyaltyIn(container).findGuestClaim(
      String(data.guest_claim_id)
    )
    if (!claim || claim.confirmed_at) {
      return { canceled_because: "claim-confirmed" }
    }
    const email = await readCustomerEmail(container, customer_id ?? "")
    if (!email || digestOf(email) !== claim.address_digest) {
      return { canceled_because: "address-changed" }
    }
    const token = signGuestClaim(claim.id)
    return {
      props: { valid_hours: GUEST_CLAIM_TOKEN_HOURS },
      secrets: { href: storefrontLink("/account/points/claim", { token }) },
    }
  },
})
