import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import { lockRows } from "../../lib/row-lock"
import { lockOwnAccount, ownAndMerged, type AccountRow } from "./account-rows"
import { referralFindings, type ReferralFinding } from "./domain/referral"
import { findReferrer } from "./referral-codes"
import { noteChange, REFERRALS, type ReferralRow } from "./referral-rows"
import type { SqlContext } from "./types"

/** From so many members on a network is a server's or a town's. */
const SHARED_FROM = 10
const EARLIER_MAX = 50

export interface Acceptance {
  /** The friend's account. */
  account_id: string
  code: string
  terms: Pick<
    ReferralRow,
    "program_id" | "referrer_points" | "friend_points" | "order_minimum_amounts"
  >
  /** The keyed hash of where the friend asks from, if that is known. */
  network_key?: string
  expires_at: Date
  now: Date
}

/**
 * The friend of a code's owner, once ever; the same code again is no news.
 *
 * @throws {MedusaError} `loyalty_referral_unknown_code`,
 * `loyalty_referral_own_code`, `loyalty_referral_known`,
 * `loyalty_referral_mutual`
 */
export async function acceptReferral(
  context: SqlContext,
  { account_id, code, terms, network_key, expires_at, now }: Acceptance
): Promise<{ id: string; is_new: boolean }> {
  const knex = transactionOf(context)
  const referrer = await readReferrer(knex, code)
  // Both at once: of two who invite each other one comes second.
  await lockRows<AccountRow>(context, "loyalty_account", [
    ...[account_id, referrer.id],
  ])
  const friend = await lockOwnAccount(context, account_id)
  const known = await assertMayJoin(knex, friend, referrer)
  if (known) {
    return { id: known.id, is_new: false }
  }
  const findings = network_key
    ? await networkFindings(knex, { friend, referrer, network_key })
    : []
  const id = generateEntityId(undefined, "loyref")
  const { order_minimum_amounts: minimum, ...promised } = terms
  await knex(REFERRALS).insert({
    ...{ id, referrer_account_id: referrer.id, friend_account_id: friend.id },
    ...{ ...promised, network_key, joined_at: now, expires_at },
    order_minimum_amounts: minimum && JSON.stringify(minimum),
    findings: JSON.stringify(findings),
  })
  const change = { from_status: null, to_status: "signed_up" } as const
  await noteChange(knex, { referral_id: id, ...change, findings, now })
  return { id, is_new: true }
}

/** @throws {MedusaError} `loyalty_referral_unknown_code` */
export async function readReferrer(knex: Knex, code: string) {
  const referrer = await findReferrer(knex, code)
  if (!referrer) {
    throw refusal(
      "No invitation has this code. Ask your friend to send it again.",
      "loyalty_referral_unknown_code"
    )
  }
  return referrer
}

/** @returns the referral, if this friend has accepted the same one before */
async function assertMayJoin(knex: Knex, friend: AccountRow, by: AccountRow) {
  if (friend.id === by.id) {
    throw refusal(
      "This is your own code. Give it to a friend.",
      "loyalty_referral_own_code"
    )
  }
  const [friends, referrers] = [friend, by].map(({ id }) =>
    ownAndMerged(knex, id)
  )
  const rows = () => knex(REFERRALS).whereNull("deleted_at")
  const known = await rows().whereIn("friend_account_id", friends).orderBy("id")
  const ids: string[] = await referrers.clone().pluck("id")
  const same = known.find((each) => ids.includes(each.referrer_account_id))
  if (known.length && !same) {
    throw refusal(
      "You have accepted an invitation before. Each customer can accept one.",
      "loyalty_referral_known"
    )
  }
  const back = await rows()
    .whereIn("friend_account_id", referrers)
    .whereIn("referrer_account_id", friends)
    .first("id")
  if (back && !same) {
    throw refusal(
      "You have invited this person yourself. Two cannot invite each other.",
      "loyalty_referral_mutual"
    )
  }
  return same as ReferralRow | undefined
}

interface Meeting {
  friend: AccountRow
  referrer: AccountRow & { network_key: string | null }
  network_key: string
}

/** Compared at once, so that what is compared can be forgotten soon. */
async function networkFindings(
  knex: Knex,
  { friend, referrer, network_key }: Meeting
): Promise<ReferralFinding[]> {
  if (await isShared(knex, { friend, referrer, network_key })) {
    return []
  }
  const earlier: { id: string; network_key: string | null }[] = await knex(
    REFERRALS
  )
    .whereIn("referrer_account_id", ownAndMerged(knex, referrer.id))
    .whereNotNull("network_key")
    .whereNull("deleted_at")
    .orderBy("id", "desc")
    .limit(EARLIER_MAX)
    .select("friend_account_id as id", "network_key")
  return referralFindings({
    friend: personAt({ ...friend, network_key }),
    referrer: personAt(referrer),
    earlier_friends: earlier.map(personAt),
  })
}

/** A storefront's own server, a university: it says nothing of two people. */
async function isShared(
  knex: Knex,
  { friend, referrer, network_key }: Meeting
) {
  const { rows } = await knex.raw(
    `select count(distinct account_id)::int as accounts from (
       (select account_id from loyalty_referral_code
        where network_key = :network_key and deleted_at is null
        limit :enough)
       union all
       (select friend_account_id from loyalty_referral
        where network_key = :network_key and deleted_at is null
          and referrer_account_id <> :referrer limit :enough)
     ) seen where account_id not in (:referrer, :friend)`,
    {
      ...{ network_key, referrer: referrer.id, friend: friend.id },
      enough: SHARED_FROM * 2,
    }
  )
  return rows[0].accounts >= SHARED_FROM
}

/** Of whom nothing is known but that, which is as good as an address here. */
const personAt = ({
  id,
  network_key,
}: {
  id: string
  network_key: string | null
}) => ({
  ...{ customer_id: id, email: "", phones: [], addresses: [] },
  ...{ ips: network_key ? [network_key] : [], card_fingerprints: [] },
})

const refusal = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
