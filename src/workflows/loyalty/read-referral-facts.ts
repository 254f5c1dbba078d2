import type { MedusaContainer } from "@medusajs/framework/types"
import {
  isEnough,
  ORDERED_BEFORE,
  referralFindings,
  type FriendOrder,
  type ReferralFinding,
} from "../../modules/loyalty/domain/referral"
import { keptTotal } from "../../modules/loyalty/domain/settling"
import type { OpenReferral } from "../../modules/loyalty/referral-rows"
import { hadAddressOrdered } from "./core-tables/has-ordered"
import { readReferralPeople } from "./core-tables/referral-people"
import { loyaltyIn } from "./loyalty-service"
import { readOrderNow } from "./read-order-now"

/** A new customer's first orders; who places more has qualified or never will. */
const ORDERS_MAX = 10
const EARLIER_MAX = 50

/** The friend's orders as they are now, the first placed first. */
export async function readFriendOrders(
  container: MedusaContainer,
  { friend_id, created_at }: OpenReferral
): Promise<FriendOrder[]> {
  const loyalty = loyaltyIn(container)
  const taken = await loyalty.listFriendOrders({
    ...{ account_id: friend_id, since: created_at, limit: ORDERS_MAX },
  })
  const orders: FriendOrder[] = []
  for (const { order_id, ended_at } of taken) {
    const spent = await loyalty.listSpent(order_id)
    const { now, core } = await readOrderNow(container, order_id, spent)
    orders.push({
      ...{ order_id, currency_code: core?.currency_code ?? "" },
      ...{ is_canceled: now.is_canceled, is_over: ended_at !== null },
      kept_total: keptTotal(now),
    })
  }
  return orders
}

/**
 * What speaks for one person on both sides, or against a new customer; asked
 * only if it matters.
 */
export async function readReferralFindings(
  container: MedusaContainer,
  referral: OpenReferral,
  orders: FriendOrder[]
): Promise<ReferralFinding[]> {
  const { id, referrer_id, order_minimum_amounts } = referral
  const { referrer_customer_id, friend_customer_id } = referral
  const isWorthIt = orders.some((one) => isEnough(one, order_minimum_amounts))
  if (!isWorthIt || !friend_customer_id) {
    return []
  }
  const earlier = await loyaltyIn(container).listEarlierFriends({
    ...{ id, referrer_id, limit: EARLIER_MAX },
  })
  const people = await readReferralPeople(container, [
    ...[friend_customer_id, referrer_customer_id ?? "", ...earlier],
  ])
  const friend = people.get(friend_customer_id)
  const referrer = people.get(referrer_customer_id ?? "")
  const earlier_friends = earlier.flatMap((one) => people.get(one) ?? [])
  if (!friend) {
    return []
  }
  const found = referralFindings({
    ...{ friend, earlier_friends },
    // Who is erased resembles nobody.
    referrer: referrer ?? { ...NOBODY },
  })
  const { created_at: before } = referral
  const isKnown = await hadAddressOrdered(container, {
    ...{ customer_id: friend_customer_id, before },
  })
  return isKnown ? [...found, ORDERED_BEFORE] : found
}

const NOBODY = {
  ...{ customer_id: "", email: "", phones: [], addresses: [] },
  ...{ ips: [], card_fingerprints: [] },
}
