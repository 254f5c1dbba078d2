import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { changeSaid, type Said, type SaidTable } from "./question-rows"

interface Speaker {
  customer_ids: string[]
  /** What a guest's token opens. */
  order_ids: string[]
}

/** Takes the words out of what somebody asked and answered. */
export async function eraseQuestions(knex: Knex, speaker: Speaker, now: Date) {
  await lockQuestions(knex, speaker)
  return {
    questions: await anonymise(knex, "review_question", speaker, now),
    answers: await anonymise(knex, "review_answer", speaker, now),
  }
}

/** Theirs and the answered ones, as everybody locks them: before any answer. */
async function lockQuestions(knex: Knex, speaker: Speaker) {
  await knex("review_question")
    .whereIn("id", saidBy(knex, "review_question", speaker).select("id"))
    .orWhereIn(
      "id",
      saidBy(knex, "review_answer", speaker).select("question_id")
    )
    .orderBy("id")
    .forUpdate()
    .select("id")
}

async function anonymise<Table extends SaidTable>(
  knex: Knex,
  table: Table,
  speaker: Speaker,
  now: Date
): Promise<number> {
  const rows: Said[Table][] = await saidBy(knex, table, speaker)
    .orderBy("id")
    .forUpdate()
    .select("*")
  for (const row of rows) {
    await changeSaid(
      knex,
      table,
      row,
      "anonymised",
      {
        ...{ text: "", display_name: null, findings: "[]" },
        ...{ author_id: null, customer_id: null, publish_by: null },
      },
      { by: { type: "system" }, now }
    )
  }
  return rows.length
}

/** Logged in, or with the token of an order. */
function saidBy(
  knex: Knex,
  table: SaidTable,
  { customer_ids, order_ids }: Speaker
) {
  return knex(table)
    .whereNull("deleted_at")
    .whereNot({ status: "anonymised" })
    .where((any) => {
      void any.whereIn("customer_id", customer_ids).orWhere((guest) => {
        void guest
          .where({ author_type: "guest" })
          .whereIn("author_id", order_ids)
      })
    })
}
