import { randomInt } from "crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { RequestProblem } from "../../lib/errors"
import { ownAndMerged, type AccountRow } from "./account-rows"
import { drawReferralCode, readReferralCode } from "./domain/referral"

const TABLE = "loyalty_referral_code"
const DRAWS_MAX = 5
/** How often a network that has not changed is noted anew. */
const SEEN_AGAIN_MS = 86_400_000

/** The own one before those that came with merged accounts. */
export async function findReferralCode(
  knex: Knex,
  account_id: string
): Promise<string | null> {
  const row = await knex(TABLE)
    .whereIn("account_id", ownAndMerged(knex, account_id))
    .whereNull("deleted_at")
    .orderByRaw("account_id = ? desc, id", [account_id])
    .first("code")
  return row?.code ?? null
}

/** Makes it when there is none: of many who ask at once, all get the same. */
export async function openReferralCode(
  knex: Knex,
  account_id: string
): Promise<string> {
  for (let draws = 0; draws < DRAWS_MAX; draws++) {
    const known = await findReferralCode(knex, account_id)
    if (known) {
      return known
    }
    // Taken by the same member meanwhile, or by chance by another one.
    await knex(TABLE)
      .insert({
        ...{ id: generateEntityId(undefined, "loyrfc"), account_id },
        code: drawReferralCode((below) => randomInt(below)),
      })
      .onConflict()
      .ignore()
  }
  const code = await findReferralCode(knex, account_id)
  if (!code) {
    throw new RequestProblem("conflict", "No code could be made: try again")
  }
  return code
}

/** Whose code this is now; undefined for one that is nobody's. */
export async function findReferrer(
  knex: Knex,
  text: string
): Promise<(AccountRow & { network_key: string | null }) | undefined> {
  const code = readReferralCode(text)
  if (!code) {
    return undefined
  }
  return knex({ code: TABLE })
    .join("loyalty_account as own", "own.id", "code.account_id")
    .join("loyalty_account as account", (on) => {
      void on.on("account.id", knex.raw("coalesce(own.merged_into_id, own.id)"))
    })
    .where("code.code", code)
    .whereNull("code.deleted_at")
    .whereNotNull("account.customer_id")
    .first("account.*", "code.network_key")
}

/** Where a member asked from: not each time, as they ask often. */
export async function noteNetwork(
  knex: Knex,
  { code, network_key, now }: { code: string; network_key: string; now: Date }
): Promise<void> {
  await knex(TABLE)
    .where({ code })
    .where((isNews) => {
      void isNews
        .whereRaw("network_key is distinct from ?", [network_key])
        .orWhere("network_seen_at", "<", before(now, SEEN_AGAIN_MS))
    })
    .update({ network_key, network_seen_at: now })
}

/** @returns how many there were */
export async function forgetNetworks(
  knex: Knex,
  { before, limit }: { before: Date; limit: number }
): Promise<number> {
  const ids = knex(TABLE)
    .whereNotNull("network_key")
    .where("network_seen_at", "<", before)
    .whereNull("deleted_at")
    .orderBy(["network_seen_at", "id"])
    .limit(limit)
    .select("id")
  return knex(TABLE)
    .whereIn("id", ids)
    .update({ network_key: null, network_seen_at: null })
}

const before = (now: Date, milliseconds: number) =>
  new Date(now.getTime() - milliseconds)
