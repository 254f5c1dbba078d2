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
  const row = await lockRating(knex, review)
  let sums = sumsOf(row)
  sums = before ? withReview(sums, before, -1) : sums
  sums = after ? withReview(sums, after, 1) : sums
  await knex("review_rating").where({ id: row.id }).update(columnsOf(sums))
}

/**
 * The same for many that are new, with one row written per subject. Whoever
 * adds to the same subjects takes their rows in the same order.
 */
export async function addRatings(knex: Knex, reviews: Rated[]) {
  const added = new Map<string, Rated[]>()
  for (const review of reviews) {
    const subject = subjectOf(review)
    added.set(subject, [...(added.get(subject) ?? []), review])
  }
  for (const [, [first, ...others]] of [...added].sort(bySubject)) {
    const row = await lockRating(knex, first)
    const sums = [first, ...others].reduce(
      (sum, review) => withReview(sum, review, 1),
      sumsOf(row)
    )
    await knex("review_rating").where({ id: row.id }).update(columnsOf(sums))
  }
}

const bySubject = ([a]: [string, unknown], [b]: [string, unknown]) =>
  a < b ? -1 : 1

async function lockRating(knex: Knex, review: Rated): Promise<RatingRow> {
  const subject = subjectOf(review)
  await knex("review_rating")
    .insert({
      id: generateEntityId(undefined, "revsum"),
      subject,
      product_id: subject === SHOP ? null : subject,
      attributes: "{}",
      distribution: "{}",
    })
    .onConflict(knex.raw("(subject) where deleted_at is null"))
    .ignore()
  return knex("review_rating")
    .where({ subject })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
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
