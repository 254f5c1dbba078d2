import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import {
  averageOf,
  withReview,
  type RatedReview,
  type RatingSums,
} from "./domain/rating-sums"
import type ReviewRating from "./models/review-rating"

type RatingRow = InferTypeOf<typeof ReviewRating>

export const SHOP = "shop"

interface Rated extends RatedReview {
  product_id: string | null
  subject_type: string
}

const subjectOf = (review: Pick<Rated, "product_id" | "subject_type">) =>
  review.subject_type === "product" ? (review.product_id ?? SHOP) : SHOP

/**
 * Writes into one row what became visible, changed or went. Whoever comes at
 * the same time waits for that row, so no sum is lost.
 */
export async function moveRating(
  knex: Knex,
  before: Rated | null,
  after: Rated | null
) {
  const review = after ?? before
  if (!review) {
    return
  }
  const [row] = await lockRatings(knex, [subjectOf(review)])
  let sums = sumsOf(row)
  sums = before ? withReview(sums, before, -1) : sums
  sums = after ? withReview(sums, after, 1) : sums
  await knex("review_rating").where({ id: row.id }).update(columnsOf(sums))
}

/**
 * The same for many that are new. Whoever adds to the same subjects takes their
 * rows in the same order.
 */
export async function addRatings(knex: Knex, reviews: Rated[]) {
  if (!reviews.length) {
    return
  }
  const added = new Map<string, Rated[]>()
  for (const review of reviews) {
    const of = added.get(subjectOf(review)) ?? []
    of.push(review)
    added.set(subjectOf(review), of)
  }
  const rows = await lockRatings(knex, [...added.keys()].sort())
  const sums = rows.map((row) => {
    const of = added.get(row.subject) ?? []
    const { id, subject, product_id } = row
    const sum = of.reduce((all, one) => withReview(all, one, 1), sumsOf(row))
    return { id, subject, product_id, ...columnsOf(sum) }
  })
  await knex("review_rating").insert(sums).onConflict("id").merge()
}

async function lockRatings(
  knex: Knex,
  subjects: string[]
): Promise<RatingRow[]> {
  await knex("review_rating")
    .insert(
      subjects.map((subject) => ({
        id: generateEntityId(undefined, "revsum"),
        subject,
        product_id: subject === SHOP ? null : subject,
        ...{ attributes: "{}", distribution: "{}" },
      }))
    )
    .onConflict(knex.raw("(subject) where deleted_at is null"))
    .ignore()
  return knex("review_rating")
    .whereIn("subject", subjects)
    .whereNull("deleted_at")
    .orderBy("subject")
    .forUpdate()
}

export function sumsOf(row: RatingRow): RatingSums {
  return {
    count: row.count,
    stars: {
      1: row.stars_1,
      2: row.stars_2,
      3: row.stars_3,
      4: row.stars_4,
      5: row.stars_5,
    },
    verified_count: row.verified_count,
    media_count: row.media_count,
    invited_count: row.invited_count,
    imported_count: row.imported_count,
    incentivized_count: row.incentivized_count,
    recommended_count: row.recommended_count,
    recommend_count: row.recommend_count,
    attributes: row.attributes as RatingSums["attributes"],
  }
}

function columnsOf(sums: RatingSums) {
  const { stars, attributes, ...counts } = sums
  return {
    ...counts,
    ...{ stars_1: stars[1], stars_2: stars[2], stars_3: stars[3] },
    ...{ stars_4: stars[4], stars_5: stars[5] },
    attributes: JSON.stringify(attributes),
    average: averageOf(sums),
    distribution: JSON.stringify(stars),
    updated_at: clock.now(),
  }
}
