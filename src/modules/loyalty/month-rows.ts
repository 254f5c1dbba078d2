import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import type { MonthFigures } from "./domain/liability"
import type LoyaltyMonth from "./models/loyalty-month"

export type MonthRow = Omit<
  InferTypeOf<typeof LoyaltyMonth>,
  "figures" | "checked" | "created_at" | "updated_at" | "deleted_at"
> & { figures: MonthFigures; checked: Record<string, number> }

const TABLE = "loyalty_month"

export const closedMonths = (knex: Knex) =>
  knex<MonthRow>(TABLE).whereNull("deleted_at").orderBy("month")

/** The closed month itself, or the last one that was closed before it. */
export async function lastClosed(
  knex: Knex,
  month = "9999-12"
): Promise<MonthRow | undefined> {
  return knex<MonthRow>(TABLE)
    .where("month", "<=", month)
    .whereNull("deleted_at")
    .orderBy("month", "desc")
    .first()
}

/**
 * The shop's zone: that of the programme for all channels, or of the one that
 * came first. Without any there are no points, and no zone matters.
 */
export async function bookZone(knex: Knex): Promise<string> {
  const row = await knex("loyalty_program")
    .where({ status: "active" })
    .whereNull("deleted_at")
    .orderBy([{ column: "sales_channel_id", nulls: "first" }, { column: "id" }])
    .first({ time_zone: knex.raw("definition->>'time_zone'") })
  return row?.time_zone ?? "UTC"
}

/** When the book began. */
export async function firstEntryAt(knex: Knex): Promise<Date | null> {
  const row = await knex("loyalty_points_entry")
    .min("occurred_at as at")
    .first()
  return row?.at ?? null
}
