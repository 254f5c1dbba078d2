import { withClient } from "../support/databases"

interface HeldSaid {
  name: string
  text: string
  rule: string
}

/**
 * One question and one answer that wait for a person, written straight into the
 * database of a running demo shop, beside its own questions.
 *
 * @returns the title of the product that both are about
 */
export async function addHeldQuestions(
  database: string,
  held: { question: HeldSaid; answer: HeldSaid }
) {
  return withClient(async (client) => {
    const { rows } = await client.query<
      Record<"id" | "title" | "asked", string>
    >(
      `select product.id, product.title, question.id as asked
       from review_question question
       join product on product.id = question.product_id
       order by question.occurred_at desc limit 1`
    )
    const [{ id, title, asked }] = rows
    await client.query(
      `insert into review_question (id, product_id, author_type, display_name, locale, text, findings, status, reason, publish_by, occurred_at)
       values ('revq_held', $1, 'guest', $2, 'en', $3, $4, 'held', 'held-by-screening', now() + interval '3 days', now() - interval '1 hour')`,
      [id, ...saidOf(held.question)]
    )
    await client.query(
      `insert into review_answer (id, question_id, author_type, display_name, is_verified, text, findings, status, reason, publish_by, occurred_at)
       values ('reva_held', $1, 'customer', $2, true, $3, $4, 'held', 'held-by-screening', null, now())`,
      [asked, ...saidOf(held.answer)]
    )
    return title
  }, database)
}

const saidOf = ({ name, text, rule }: HeldSaid) => [
  ...[name, text, JSON.stringify([{ rule }])],
]
