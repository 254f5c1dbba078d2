import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { revertChoices, writeChoices, type WrittenChoice } from "./choosing"
import { CLASS_RULES } from "./domain/message-class"
import type { Choice, Choosing } from "./domain/preference"
import { assertProfile, type Profile } from "./domain/profile"
import { liftUnsubscribed, type SuppressionRow } from "./suppressing"

export interface Wanted {
  choices: Choice[]
  profile?: Profile
  /** Of an address that is written to again once its owner wants offers. */
  address_digest?: string | null
}

/** What was written, as `unprefer` needs it. */
export interface Preferred {
  written: WrittenChoice[]
  profile_before: Profile | null
  lifted: SuppressionRow[]
}

/** Writes down how somebody wants to be told things: all of it or nothing. */
export async function prefer(
  knex: Knex,
  recipientKey: string,
  { choices, profile = {}, address_digest }: Wanted,
  choosing: Choosing,
  now: Date
): Promise<Preferred> {
  assertProfile(profile)
  const written = await writeChoices(knex, recipientKey, choices, choosing, now)
  const wantsOffers = written.some(
    ({ message_class, is_enabled }) =>
      is_enabled && CLASS_RULES[message_class].needs_consent
  )
  return {
    written,
    profile_before: await changeProfile(knex, recipientKey, profile),
    lifted:
      wantsOffers && address_digest
        ? await liftUnsubscribed(knex, address_digest)
        : [],
  }
}

/** Takes back what `prefer` wrote, for a workflow that failed later. */
export async function unprefer(
  knex: Knex,
  recipientKey: string,
  { written, profile_before, lifted }: Preferred,
  actor: Choosing["actor"],
  now: Date
) {
  await revertChoices(knex, recipientKey, written, actor, now)
  await changeProfile(knex, recipientKey, profile_before ?? {})
  if (lifted.length) {
    await knex("message_suppression")
      .insert(lifted)
      .onConflict(knex.raw("(address_digest, reason) where deleted_at is null"))
      .ignore()
  }
}

/** @returns what was there of the fields that change; null for no change */
async function changeProfile(
  knex: Knex,
  recipient_key: string,
  profile: Profile
): Promise<Profile | null> {
  const fields = (["locale", "time_zone"] as const).filter(
    (field) => profile[field] !== undefined
  )
  if (!fields.length) {
    return null
  }
  const before: Required<Profile> | undefined = await knex("message_profile")
    .where({ recipient_key })
    .whereNull("deleted_at")
    .first("locale", "time_zone")
  await knex("message_profile")
    .insert({
      id: generateEntityId(undefined, "msgpro"),
      recipient_key,
      ...Object.fromEntries(fields.map((field) => [field, profile[field]])),
    })
    .onConflict(knex.raw("(recipient_key) where deleted_at is null"))
    .merge(fields)
  return Object.fromEntries(
    fields.map((field) => [field, before?.[field] ?? null])
  )
}
