import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import {
  announcementStatus,
  type AnnouncementStatus,
} from "./domain/announcement-status"
import type MessageAnnouncement from "./models/message-announcement"

export type AnnouncementRow = Omit<
  InferTypeOf<typeof MessageAnnouncement>,
  "created_at" | "updated_at" | "deleted_at"
>

/** Notes how far the readers of an announcement are planned. */
export async function noteProgress(
  knex: Knex,
  id: string,
  { planned_until, is_last }: { planned_until: string | null; is_last: boolean }
) {
  const row = await lockAnnouncement(knex, id)
  if (row.status !== "planning") {
    return
  }
  await knex("message_announcement")
    .where({ id })
    .update({
      ...(planned_until && { planned_until }),
      ...(is_last && { status: "planned" }),
    })
}

export async function changeAnnouncement(
  knex: Knex,
  id: string,
  to: AnnouncementStatus
) {
  const row = await lockAnnouncement(knex, id)
  announcementStatus.assert(row.status, to, id)
  await knex("message_announcement").where({ id }).update({ status: to })
}

async function lockAnnouncement(
  knex: Knex,
  id: string
): Promise<AnnouncementRow> {
  const row: AnnouncementRow | undefined = await knex("message_announcement")
    .where({ id })
    .forUpdate()
    .first()
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no announcement ${id}`
    )
  }
  return row
}

/** Announcements whose time has come and that are not yet planned. */
export function listDueAnnouncements(
  knex: Knex,
  { now, after, limit }: { now: Date; after: string | null; limit: number }
): Promise<AnnouncementRow[]> {
  return knex("message_announcement")
    .where({ status: "planning" })
    .whereNull("deleted_at")
    .where("send_after", "<=", now)
    .where("id", ">", after ?? "")
    .orderBy("id")
    .limit(limit)
}

/** How far the messages of some announcements have come, by status. */
export async function countByStatus(
  knex: Knex,
  announcementIds: string[]
): Promise<Record<string, Record<string, number>>> {
  const rows: { announcement_id: string; status: string; count: string }[] =
    await knex("message")
      .whereIn("announcement_id", announcementIds)
      .whereNull("deleted_at")
      .groupBy("announcement_id", "status")
      .select("announcement_id", "status")
      .count("* as count")
  const counts: Record<string, Record<string, number>> = {}
  for (const { announcement_id, status, count } of rows) {
    counts[announcement_id] ??= {}
    counts[announcement_id][status] = Number(count)
  }
  return counts
}

/** Which of these readers have agreed to be told of a topic, on any channel. */
export async function withConsent(
  knex: Knex,
  { topic, recipient_keys }: { topic: string; recipient_keys: string[] }
): Promise<string[]> {
  return knex("message_preference")
    .distinct("recipient_key")
    .where({ topic, is_enabled: true })
    .whereNotNull("consent_id")
    .whereIn("recipient_key", recipient_keys)
    .pluck("recipient_key")
}
