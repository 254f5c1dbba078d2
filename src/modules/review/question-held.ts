import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SaidTable } from "./question-rows"

const TABLES: SaidTable[] = ["review_answer", "review_question"]

export interface OverdueSaid {
  table: SaidTable
  id: string
}

/** Held questions and answers whose time is over, in the order of their ids. */
export async function listOverdueSaid(
  knex: Knex,
  { now, after, limit }: { now: Date; after: string | null; limit: number }
): Promise<OverdueSaid[]> {
  const pages = TABLES.map((table) =>
    waiting(knex, table)
      .where("publish_by", "<=", now)
      .where("id", ">", after ?? "")
      .orderBy("id")
      .limit(limit)
      .select("id", knex.raw("? as ??", [table, "table"]))
  )
  return knex.unionAll(pages, true).orderBy("id").limit(limit)
}

export async function nextOverdueSaidAt(knex: Knex): Promise<Date | null> {
  const moments = await Promise.all(
    TABLES.map((table) => waiting(knex, table).min("publish_by as at").first())
  )
  const times = moments.flatMap((row) => row?.at ?? [])
  return times.sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}

function waiting(knex: Knex, table: SaidTable) {
  return knex(table)
    .whereNotNull("publish_by")
    .whereNull("deleted_at")
    .where({ status: "held" })
}
