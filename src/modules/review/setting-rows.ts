import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  readReviewSettings,
  type ReviewSettings,
} from "./domain/review-settings"

export interface NewSettings {
  /** Empty: of all channels that have none of their own. */
  sales_channel_id: string
  settings: ReviewSettings
}

/** How a sales channel handles reviews: its own way, or that of all. */
export async function readSettings(
  knex: Knex,
  sales_channel_id: string | null
): Promise<ReviewSettings> {
  const row = await knex("review_setting")
    .whereIn("sales_channel_id", ["", sales_channel_id ?? ""])
    .whereNull("deleted_at")
    // What is for all of them has no name, and comes last.
    .orderBy("sales_channel_id", "desc")
    .first("settings")
  return readReviewSettings(row?.settings ?? {})
}

/** Replaces how a channel handles reviews, as a whole. */
export async function writeSettings(
  knex: Knex,
  { sales_channel_id, settings }: NewSettings,
  now: Date
) {
  const written = { settings: JSON.stringify(settings), occurred_at: now }
  await knex("review_setting")
    .insert({
      id: generateEntityId(undefined, "revset"),
      sales_channel_id,
      ...written,
    })
    .onConflict(knex.raw("(sales_channel_id) where deleted_at is null"))
    .merge(written)
}
