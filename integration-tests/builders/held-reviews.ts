import { withClient } from "../support/databases"

interface HeldReview {
  name: string
  body: string
  rule: string
  rating?: number
}

/**
 * Held reviews of the product that has fewest, the first waiting longest,
 * written straight into the database of a running shop.
 *
 * @returns the product
 */
export async function addHeldReviews(database: string, reviews: HeldReview[]) {
  return withClient(async (client) => {
    const { rows } = await client.query(
      `select id, title from product where deleted_at is null
       order by (select count(*) from review where product_id = product.id), id
       limit 1`
    )
    const [product] = rows as { id: string; title: string }[]
    for (const [index, review] of reviews.entries()) {
      const id = `rev_spec_${index}`
      const { name, body, rule, rating = 1 } = review
      await client.query(
        `insert into review (id, subject_type, product_id, author_type, display_name, locale, rating, body, attributes, collected, status, publish_by, reason, salt, occurred_at)
         values ($1, 'product', $2, 'imported', $3, 'en', $4, $5, '{}', 'web', 'held', now() + interval '3 days', 'held-by-screening', 'salt', now() - make_interval(hours => $6))`,
        [id, product.id, name, rating, body, reviews.length - index]
      )
      await client.query(
        `insert into review_revision (id, review_id, number, rating, body, attributes, findings, occurred_at)
         values ($1, $2, 1, $3, $4, '{}', $5, now())`,
        [`revtext_spec_${index}`, id, rating, body, JSON.stringify([{ rule }])]
      )
    }
    return product
  }, database)
}

/** A reader flags a published review, as a running shop would note it. */
export const addFlag = (database: string, id: string, text: string) =>
  withClient(async (client) => {
    await client.query(
      "update review set status = 'flagged', open_flag_count = 1 where id = $1",
      [id]
    )
    await client.query(
      `insert into review_flag (id, review_id, flagger_type, flagger_id, reason, text, occurred_at)
       values ('revflag_spec', $1, 'guest', 'order_spec', 'personal-data', $2, now())`,
      [id, text]
    )
  }, database)

/** The author of a rejected review asks for a second look. */
export const addAppeal = (database: string, id: string, text: string) =>
  withClient(async (client) => {
    await client.query("update review set status = 'appealed' where id = $1", [
      id,
    ])
    await client.query(
      `insert into review_appeal (id, review_id, event_number, text, occurred_at)
       select 'revappeal_' || $1, $1, max(number), $2, now()
       from review_event where review_id = $1`,
      [id, text]
    )
  }, database)
