import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listMedia, type ShownMedium } from "./media-rows"
import { SHOP, sumsOf } from "./rating-rows"
import {
  averageOf,
  noRatings,
  withReview,
  type RatingSums,
} from "./domain/rating-sums"
import type { ReviewRow } from "./review-rows"

export const ORDERS = {
  newest: [["published_at", "desc"]],
  helpful: [
    ["up_count", "desc"],
    ["published_at", "desc"],
  ],
  highest: [
    ["rating", "desc"],
    ["published_at", "desc"],
  ],
  lowest: [
    ["rating", "asc"],
    ["published_at", "desc"],
  ],
} as const

export interface ReviewQuery {
  /** Null: reviews of the shop. */
  product_id: string | null
  rating?: number[]
  media?: boolean
  verified?: boolean
  attributes?: Record<string, string>
  q?: string
  order: keyof typeof ORDERS
  limit: number
  offset: number
}

export interface Reply {
  body: string
  created_at: Date
}

export type ShownReview = ReviewRow & {
  media: ShownMedium[]
  reply: Reply | null
}

/** What everybody reads: one page, and how many there are. */
export async function listVisible(
  knex: Knex,
  query: ReviewQuery
): Promise<{ reviews: ShownReview[]; count: number; sums: RatingSums }> {
  const [sums, rows] = await Promise.all([
    readSums(knex, query.product_id),
    readPage(knex, query),
  ])
  const count = await countVisible(knex, query, sums)
  const [media, replies] = await Promise.all([
    listMedia(
      knex,
      rows.filter(({ media_count }) => media_count > 0)
    ),
    listPublicReplies(knex, rows),
  ])
  return {
    reviews: rows.map((row) => ({
      ...row,
      media: media.get(row.id) ?? [],
      reply: replies.get(row.id) ?? null,
    })),
    count,
    sums,
  }
}

function readPage(knex: Knex, query: ReviewQuery): Promise<ReviewRow[]> {
  return visible(knex, query)
    .orderBy([
      ...ORDERS[query.order].map(([column, order]) => ({ column, order })),
      // The same end as the index has, or the database would sort again.
      { column: "id", order: "desc" },
    ])
    .limit(query.limit)
    .offset(query.offset)
    .select("*")
}

function visible(knex: Knex, query: ReviewQuery) {
  const { product_id, rating, media, verified, attributes, q } = query
  const rows = knex("review").whereRaw("is_visible").whereNull("deleted_at")
  void (product_id
    ? rows.where({ product_id })
    : rows.where({ subject_type: SHOP }))
  if (rating?.length) {
    void rows.whereIn("rating", rating)
  }
  if (media !== undefined) {
    void rows.where("media_count", media ? ">" : "=", 0)
  }
  if (verified !== undefined) {
    void rows.where({ is_verified: verified })
  }
  if (attributes && Object.keys(attributes).length) {
    void rows.whereRaw("attributes @> ?::jsonb", [JSON.stringify(attributes)])
  }
  if (q) {
    void rows
      .whereRaw(`${WORDS} @@ websearch_to_tsquery('simple', ?)`, [q])
      .whereRaw(`${WORDS} @@ ?::tsquery`, [lexemeOf(product_id ?? SHOP)])
  }
  return rows
}

/**
 * What `IDX_review_words` holds. The subject is a word like any other, or a
 * search in one product would open each review of the shop with that word.
 */
const WORDS =
  "(to_tsvector('simple', coalesce(title, '') || ' ' || coalesce(body, '')) || array_to_tsvector(array['of:' || coalesce(product_id, 'shop')]))"

/** As PostgreSQL reads a word that is not to be taken apart. */
const lexemeOf = (subject: string) =>
  `'of:${subject.replace(/['\\]/g, "$&$&")}'`

/** Without a filter the sums know it; counting 100,000 rows takes a while. */
async function countVisible(knex: Knex, query: ReviewQuery, sums: RatingSums) {
  const { rating, media, verified, attributes, q } = query
  if (media === undefined && verified === undefined && !attributes && !q) {
    return rating?.length
      ? [...new Set(rating)].reduce(
          (count, star) => count + (sums.stars[star as 5] ?? 0),
          0
        )
      : sums.count
  }
  const [{ count }] = await visible(knex, query).count()
  return Number(count)
}

export async function readSums(
  knex: Knex,
  productId: string | null
): Promise<RatingSums> {
  const subject = productId ?? SHOP
  const row = await knex("review_rating")
    .where({ subject })
    .whereNull("deleted_at")
    .first()
  return row ? sumsOf(row) : noRatings()
}

async function listPublicReplies(
  knex: Knex,
  reviews: { id: string }[]
): Promise<Map<string, Reply>> {
  if (!reviews.length) {
    return new Map()
  }
  const rows = await knex("review_reply")
    .whereIn(
      "review_id",
      reviews.map(({ id }) => id)
    )
    .where({ audience: "public" })
    .whereNull("deleted_at")
    .select("review_id", "body", "occurred_at")
  return new Map(
    rows.map(({ review_id, body, occurred_at }) => [
      review_id,
      { body, created_at: occurred_at },
    ])
  )
}

/** As the Store API shows the sums. */
export function summaryOf(sums: RatingSums) {
  const { count, stars, verified_count, attributes } = sums
  return {
    average: averageOf(sums),
    count,
    distribution: stars,
    verified_share: count ? verified_count / count : null,
    recommended_share: sums.recommend_count
      ? sums.recommended_count / sums.recommend_count
      : null,
    attributes,
  }
}

/** What the sums must be. Reads every visible review of a subject. */
export async function recountSums(
  knex: Knex,
  productId: string | null
): Promise<RatingSums> {
  const rows: ReviewRow[] = await knex("review")
    .whereRaw("is_visible")
    .whereNull("deleted_at")
    .where(productId ? { product_id: productId } : { subject_type: SHOP })
    .select(
      ...["rating", "is_verified", "media_count", "recommend", "attributes"],
      ...["collected", "is_incentivized"]
    )
  return rows.reduce((sums, row) => withReview(sums, row, 1), noRatings())
}
