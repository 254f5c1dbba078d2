import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type MessageSuppression from "./models/message-suppression"

export type SuppressionRow = Omit<
  InferTypeOf<typeof MessageSuppression>,
  "created_at" | "updated_at" | "deleted_at"
>

export interface NewSuppression extends Pick<
  SuppressionRow,
  "address_digest" | "address" | "reason"
> {
  source?: string | null
  note?: string | null
}

/** Holds an address back, once per reason; the first record stays. */
export async function suppressAddress(
  knex: Knex,
  { source = null, note = null, ...suppression }: NewSuppression,
  now: Date
): Promise<{ id: string; is_new: boolean }> {
  const { address_digest, reason } = suppression
  const [inserted] = await knex("message_suppression")
    .insert({
      id: generateEntityId(undefined, "msgsup"),
      ...suppression,
      source,
      note,
      suppressed_at: now,
    })
    .onConflict(knex.raw("(address_digest, reason) where deleted_at is null"))
    .ignore()
    .returning("id")
  if (inserted) {
    return { id: inserted.id, is_new: true }
  }
  const found = await knex("message_suppression")
    .where({ address_digest, reason })
    .whereNull("deleted_at")
    .first("id")
  return { id: found.id, is_new: false }
}

/** Whoever asks for offers anew has taken back that they wanted none. */
export function liftUnsubscribed(
  knex: Knex,
  addressDigest: string
): Promise<SuppressionRow[]> {
  return knex("message_suppression")
    .where({ address_digest: addressDigest, reason: "unsubscribed" })
    .delete()
    .returning([
      "id",
      "address_digest",
      "address",
      "reason",
      "source",
      "note",
      "suppressed_at",
    ])
}
