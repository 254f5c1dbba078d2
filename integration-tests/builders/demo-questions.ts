import { demoQuestions } from "../../src/demo/reviews/questions"
import { withClient } from "../support/databases"

interface HeldSaid {
  name: string
  text: string
  rule: string
}

interface Query {
  query: (sql: string, values: unknown[]) => Promise<{ rows: unknown[] }>
}

/**
 * The demo's questions, written straight into the database of a running shop,
 * with one question and one answer that wait for a person.
 *
 * @returns the title of the product that the held ones are about
 */
export async function addDemoQuestions(
  database: string,
  held: { question: HeldSaid; answer: HeldSaid }
) {
  return withClient(async (client) => {
    for (const [index, question] of demoQuestions.entries()) {
      await addPublished(client, `revq_spec_${index}`, question)
    }
    const { rows } = await client.query(
      `select product.title, product.id from review_question question
       join product on product.id = question.product_id
       where question.id = 'revq_spec_0'`
    )
    const [product] = rows as { title: string; id: string }[]
    await client.query(
      `insert into review_question (id, product_id, author_type, display_name, locale, text, findings, status, reason, publish_by, occurred_at)
       values ('revq_held', $1, 'guest', $2, 'en', $3, $4, 'held', 'held-by-screening', now() + interval '3 days', now() - interval '1 hour')`,
      [product.id, ...saidOf(held.question)]
    )
    await client.query(
      `insert into review_answer (id, question_id, author_type, display_name, is_verified, text, findings, status, reason, publish_by, occurred_at)
       values ('reva_held', 'revq_spec_0', 'customer', $1, true, $2, $3, 'held', 'held-by-screening', null, now())`,
      saidOf(held.answer)
    )
    return product.title
  }, database)
}

const saidOf = ({ name, text, rule }: HeldSaid) => [
  ...[name, text, JSON.stringify([{ rule }])],
]

async function addPublished(
  client: Query,
  id: string,
  question: (typeof demoQuestions)[number]
) {
  const { product, locale, by, days_ago, body, answers } = question
  await client.query(
    `insert into review_question (id, product_id, author_type, display_name, locale, text, findings, status, answer_count, published_at, occurred_at)
     select $1, id, 'customer', $2, $3, $4, '[]', 'published', $5, at, at
     from product, lateral (select now() - make_interval(days => $6) as at) moment
     where handle = $7`,
    [id, by, locale, body, answers.length, days_ago, product]
  )
  for (const [index, answer] of answers.entries()) {
    await client.query(
      `insert into review_answer (id, question_id, author_type, display_name, is_verified, text, findings, status, published_at, occurred_at)
       select $1, $2, $3, $4, $5, $6, '[]', 'published', at, at
       from (select now() - make_interval(days => $7) as at) moment`,
      [
        ...[`reva_spec_${id}_${index}`, id],
        ...(answer.from === "shop"
          ? ["shop", null, false]
          : ["customer", answer.by ?? null, true]),
        ...[answer.body, days_ago - answer.days_after],
      ]
    )
  }
}
