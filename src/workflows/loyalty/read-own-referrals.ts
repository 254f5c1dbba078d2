import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { findCustomer } from "../../lib/find-customer"
import {
  shownReferralCode,
  type ReferralStatus,
} from "../../modules/loyalty/domain/referral"
import type { ReferralRow } from "../../modules/loyalty/referral-rows"
import { readFirstNames } from "./first-names"
import { loyaltyIn } from "./loyalty-service"
import { readReferralTerms, REFERRAL_DAYS } from "./referral-terms"

interface OwnQuery {
  customer_id: string
  /** From where they ask, see `networkKeyOf`. */
  network_key?: string
  after?: string
  limit: number
}

/** What a member invites with, whom they have invited, and by whom they were. */
export async function readOwnReferrals(
  container: MedusaContainer,
  { network_key, ...query }: OwnQuery
) {
  const { customer_id } = query
  const loyalty = loyaltyIn(container)
  const terms = await readReferralTerms(container)
  const code = terms
    ? await openCode(container, { customer_id, network_key })
    : null
  const { referrals, next } = await loyalty.readReferrals(query)
  const counts = await loyalty.countReferrals(customer_id)
  return {
    referral_program: {
      ...{ code, counts: { ...NONE, ...counts } },
      terms: terms
        ? {
            referrer_points: terms.referrer_points,
            friend_points: terms.friend_points,
            order_minimum_amounts: terms.order_minimum_amounts,
            order_within_days: REFERRAL_DAYS,
            days_after_delivery: terms.pending_days,
          }
        : null,
      invitation: await readInvitation(container, customer_id),
    },
    referrals: await withNames(container, referrals),
    next,
  }
}

const NONE: Record<ReferralStatus, number> = {
  ...{ signed_up: 0, qualified: 0, held: 0 },
  ...{ rewarded: 0, expired: 0, rejected: 0 },
}

/**
 * Made when a member first asks for it, and not for a session that has outlived
 * them.
 */
async function openCode(
  container: MedusaContainer,
  { customer_id, network_key }: Pick<OwnQuery, "customer_id" | "network_key">
) {
  const loyalty = loyaltyIn(container)
  await findCustomer(container, customer_id)
  const { id } = await loyalty.openAccount(customer_id)
  const code = await loyalty.openReferralCode(id)
  if (network_key) {
    await loyalty.noteNetwork({ code, network_key, now: clock.now() })
  }
  return shownReferralCode(code)
}

/** The own one; null for who has accepted none. */
async function readInvitation(container: MedusaContainer, customer_id: string) {
  const invitation = await loyaltyIn(container).findInvitation(customer_id)
  return invitation && asPromised(invitation)
}

/** What the friend of an invitation is promised. */
export async function readAccepted(container: MedusaContainer, id: string) {
  return asPromised(await loyaltyIn(container).readReferral(id))
}

const asPromised = ({ id, status, friend_points, ...terms }: ReferralRow) => ({
  ...{ id, status, points: friend_points },
  order_minimum_amounts: terms.order_minimum_amounts,
  ...{ joined_at: terms.joined_at, expires_at: terms.expires_at },
})

type Feed = Awaited<
  ReturnType<ReturnType<typeof loyaltyIn>["readReferrals"]>
>["referrals"]

async function withNames(container: MedusaContainer, referrals: Feed) {
  const ids = referrals.flatMap((each) => each.friend_customer_id ?? [])
  const names = await readFirstNames(container, ids)
  return referrals.map(({ friend_customer_id, referrer_points, ...each }) => ({
    ...{ ...each, points: referrer_points },
    first_name: names.get(friend_customer_id ?? "") ?? null,
  }))
}
