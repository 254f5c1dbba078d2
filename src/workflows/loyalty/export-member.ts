import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { shownReferralCode } from "../../modules/loyalty/domain/referral"
import { loyaltyIn } from "./loyalty-service"

const BATCH = 100

/**
 * Everything of a customer that the feature holds, without what is another's:
 * who acted for the shop, what merchants noted, whom they invited.
 */
export function exportMember(container: MedusaContainer, customer_id: string) {
  const loyalty = loyaltyIn(container)
  const page = (after?: string) => ({ customer_id, after, limit: BATCH })
  return {
    accounts: account(container, customer_id),
    entries: everyRow(
      async (after) => {
        const { entries: rows, next } = await loyalty.readEntries(page(after))
        return { rows, next }
      },
      ({ adjustment: _, ...entry }) => entry
    ),
    tier_changes: everyRow(
      async (after) => {
        const { tier_changes: rows, next } = await loyalty.readTierChanges(
          page(after)
        )
        return { rows, next }
      },
      ({ actor_type: _, actor_id: __, ...change }) => change
    ),
    claims: everyRow(
      async (after) => {
        const { claims: rows, next } = await loyalty.readClaims(page(after))
        return { rows, next }
      },
      ({ returned_by_type: _, returned_by_id: __, ...claim }) => claim
    ),
    guest_claims: everyRow(
      async (after) => {
        const { guest_claims: rows, next } = await loyalty.readGuestClaims(
          page(after)
        )
        return { rows, next }
      },
      // The digest only stands for their address.
      ({ address_digest: _, ...claim }) => claim
    ),
    invitations: invitation(container, customer_id),
    referrals: everyRow(
      async (after) => {
        const { referrals: rows, next } = await loyalty.readReferrals(
          page(after)
        )
        return { rows, next }
      },
      ({ friend_customer_id: _, ...referral }) => referral
    ),
    referral_codes: referralCode(container, customer_id),
  }
}

/** Page after page, each row without what is not the customer's. */
async function* everyRow<Row, Own>(
  read: (after?: string) => Promise<{ rows: Row[]; next: string | null }>,
  own: (row: Row) => Own
) {
  let after: string | undefined
  do {
    const { rows, next } = await read(after)
    yield* rows.map(own)
    after = next ?? undefined
  } while (after)
}

async function* account(container: MedusaContainer, customer_id: string) {
  const { id, ...account } = await loyaltyIn(container).readAccount({
    ...{ customer_id, now: clock.now() },
  })
  if (id) {
    yield { id, ...account }
  }
}

/** What they accepted; who had invited them is not theirs to be told. */
async function* invitation(container: MedusaContainer, customer_id: string) {
  const invitation = await loyaltyIn(container).findInvitation(customer_id)
  if (invitation) {
    const { id, status, friend_points, joined_at, expires_at } = invitation
    yield { id, status, points: friend_points, joined_at, expires_at }
  }
}

async function* referralCode(container: MedusaContainer, customer_id: string) {
  const code = await loyaltyIn(container).findReferralCodeOf(customer_id)
  if (code) {
    yield { code: shownReferralCode(code) }
  }
}
