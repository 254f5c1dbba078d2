import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pointsBook } from "./book"
import { birthdayDue } from "./domain/account/birthday-due"
import { addDays, birthdaysOn, localDay, nextBirthday } from "./domain/dates"

const KIND = "award"
/** From the first zone that has the day to the last that still has a week-old. */
const DAYS_AROUND = [1, 0, -1, -2, -3, -4, -5, -6, -7, -8]

/** Which of these have been rewarded before, with however many points. */
export async function findAwarded(
  knex: Knex,
  { source, source_ids }: { source: string; source_ids: string[] }
): Promise<Set<string>> {
  const found: string[] = await knex(pointsBook.tables.entry)
    .where({ source, kind: KIND })
    .whereIn("source_id", source_ids)
    .pluck("source_id")
  return new Set(found)
}

export interface CelebrantDue {
  id: string
  customer_id: string
  merged_ids: string[]
  /** Undefined for who is not due. */
  year: number | undefined
}

interface Celebrant extends Omit<CelebrantDue, "year"> {
  birthday: string
  birthday_set_at: Date
  time_zone: string | null
}

/** Who was merged into them. */
const MERGED_IDS = `array(
  select merged.id from loyalty_account merged
  where merged.merged_into_id = loyalty_account.id
    and merged.deleted_at is null) as merged_ids`

/**
 * Members who are due a birthday present, and of which year; with who they were
 * as well, since the year's may have been given then.
 */
export async function listCelebrants(
  knex: Knex,
  {
    now,
    time_zone,
    after,
    limit,
  }: { now: Date; time_zone: string; after: string | null; limit: number }
): Promise<CelebrantDue[]> {
  const today = localDay(now, "UTC")
  const birthdays = DAYS_AROUND.flatMap((days) =>
    birthdaysOn(addDays(today, days))
  )
  const rows: Celebrant[] = await knex("loyalty_account")
    .whereIn("birthday", birthdays)
    .whereNotNull("customer_id")
    .whereNull("merged_into_id")
    .whereNull("deleted_at")
    .where("id", ">", after ?? "")
    .orderBy("id")
    .limit(limit)
    .select("id", "customer_id", "birthday", "birthday_set_at", "time_zone")
    .select(knex.raw(MERGED_IDS))
  return rows.map((row) => ({
    ...{ id: row.id, customer_id: row.customer_id, merged_ids: row.merged_ids },
    year: birthdayDue({ ...row, time_zone: row.time_zone ?? time_zone, now }),
  }))
}

/** When a birthday of a member begins next; null where nobody has told one. */
export async function nextBirthdayAt(
  knex: Knex,
  { now, time_zone }: { now: Date; time_zone: string }
): Promise<Date | null> {
  const told: Pick<Celebrant, "birthday" | "time_zone">[] = await knex(
    "loyalty_account"
  )
    .whereNotNull("birthday")
    .whereNotNull("customer_id")
    .whereNull("merged_into_id")
    .whereNull("deleted_at")
    .distinct("birthday", "time_zone")
  const moments = told.map((each) =>
    nextBirthday({
      ...{ birthday: each.birthday, now },
      time_zone: each.time_zone ?? time_zone,
    })
  )
  return moments.sort((a, b) => a.getTime() - b.getTime()).at(0) ?? null
}
