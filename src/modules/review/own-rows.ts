import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const SAID = ["rating", "title", "body", "attributes", "recommend"]
const WHEN = ["experience_date", "display_name", "occurred_at"]

/** What a person has left here, and which columns of it are theirs to see. */
const OWN = {
  reviews: {
    table: "review",
    owner: "customer_id",
    columns: [
      ...["id", "product_id", "order_id", "status", "reason", "locale"],
      ...["is_verified", "is_incentivized", "published_at", "edited_at"],
      ...SAID,
      ...WHEN,
    ],
  },
  votes: {
    table: "review_vote",
    owner: "voter_id",
    columns: ["id", "review_id", "value", "occurred_at"],
  },
  flags: {
    table: "review_flag",
    owner: "flagger_id",
    columns: ["id", "review_id", "reason", "text", "status", "occurred_at"],
  },
  questions: {
    table: "review_question",
    owner: "customer_id",
    columns: [
      ...["id", "product_id", "text", "display_name", "status"],
      ...["locale", "occurred_at"],
    ],
  },
  answers: {
    table: "review_answer",
    owner: "customer_id",
    columns: [
      ...["id", "question_id", "text", "display_name", "status"],
      "occurred_at",
    ],
  },
} as const

export type OwnKind = keyof typeof OWN | "review_texts"

interface OwnPage {
  customer_id: string
  after: string
  limit: number
}

export async function readOwn(
  knex: Knex,
  kind: OwnKind,
  page: OwnPage
): Promise<{ id: string }[]> {
  if (kind === "review_texts") {
    return readTexts(knex, page)
  }
  const { table, owner, columns } = OWN[kind]
  return knex(table)
    .where({ [owner]: page.customer_id })
    .where("id", ">", page.after)
    .whereNull("deleted_at")
    .orderBy("id")
    .limit(page.limit)
    .select([...columns])
}

/** Each version of what they wrote, also of what nobody ever saw. */
function readTexts(knex: Knex, { customer_id, after, limit }: OwnPage) {
  return knex("review_revision as text")
    .join("review", "review.id", "text.review_id")
    .where("review.customer_id", customer_id)
    .whereNull("review.deleted_at")
    .whereNull("text.deleted_at")
    .where("text.id", ">", after)
    .orderBy("text.id")
    .limit(limit)
    .select("text.id", "text.review_id", "text.number")
    .select([...SAID, ...WHEN].map((column) => `text.${column}`))
}
