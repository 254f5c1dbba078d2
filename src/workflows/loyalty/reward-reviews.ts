import type { MedusaContainer } from "@medusajs/framework/types"
import { defineSweep } from "../../lib/sweep"
import { firstIdSince } from "../../lib/ulid-time"
import { reviewIn } from "../review"
import { awardActionWorkflow } from "./award-action"
import { findOnPages, type Page } from "./find-on-pages"
import { loyaltyIn } from "./loyalty-service"

const LOOK_BACK_DAYS = 60
const DAY_MS = 86_400_000

/**
 * Only reviews that say they were rewarded: points for a review that does not
 * would deceive its readers, and are forbidden (16 CFR 465, UCPD annex I 23c).
 */
const REWARDED = {
  status: "published" as const,
  is_incentivized: true,
  customer_id: { $ne: null },
}

export const rewardReviews = defineSweep({
  name: "loyalty-reward-reviews",
  title: "Gives members their points for published reviews that say so",
  schedule: "27 * * * *",
  find: ({ container }, page) =>
    findOnPages(
      page,
      (next) => listRecent(container, next),
      (reviews) => withoutReward(container, reviews)
    ),
  run: ({ key, customer_id }, { container }) =>
    awardActionWorkflow(container).run({
      input: { action: "review_published", customer_id, subject_id: key },
    }),
})

function listRecent(container: MedusaContainer, { after, limit }: Page) {
  // Real time: ids are stamped with it.
  const since = firstIdSince("rev", Date.now() - LOOK_BACK_DAYS * DAY_MS)
  return reviewIn(container).listReviews(
    { ...REWARDED, id: { $gt: after ?? since } },
    { select: ["id", "customer_id"], take: limit, order: { id: "ASC" } }
  )
}

async function withoutReward(
  container: MedusaContainer,
  reviews: { id: string; customer_id: string | null }[]
) {
  const given = await loyaltyIn(container).findAwarded({
    source: "review_published",
    source_ids: reviews.map(({ id }) => id),
  })
  return reviews.flatMap(({ id, customer_id }) =>
    customer_id && !given.has(id)
      ? [{ key: id, position: id, customer_id }]
      : []
  )
}

/** The same for one, as soon as somebody tells of it. */
export async function rewardReview(container: MedusaContainer, id: string) {
  const [review] = await reviewIn(container).listReviews(
    { ...REWARDED, id },
    { select: ["customer_id"] }
  )
  if (review?.customer_id) {
    const { customer_id } = review
    await awardActionWorkflow(container).run({
      input: { action: "review_published", customer_id, subject_id: id },
    })
  }
}
