import type { MedusaContainer } from "@medusajs/framework/types"
import { defineSweep, type SweepContext } from "../../lib/sweep"
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
 * And none from before the shop has given points for them: whoever wrote one
 * was promised nothing. Undefined where nothing is to be rewarded.
 */
async function findRewarded(container: MedusaContainer) {
  const since = await loyaltyIn(container).findRewardedSince("review_published")
  return (
    since && {
      ...{ status: "published" as const, is_incentivized: true },
      customer_id: { $ne: null },
      published_at: { $gte: since.by_clock },
    }
  )
}

export const rewardReviews = defineSweep({
  name: "loyalty-reward-reviews",
  title: "Gives members their points for published reviews that say so",
  schedule: "27 * * * *",
  find: findUnrewarded,
  run: ({ key, customer_id }, { container }) =>
    awardActionWorkflow(container).run({
      input: { action: "review_published", customer_id, subject_id: key },
    }),
  /** At once if the clock has published one on its way. */
  async nextDueAt(context) {
    const due = await findUnrewarded(context, { after: null, limit: 1 })
    return due.length ? context.now : null
  },
})

async function findUnrewarded({ container }: SweepContext, page: Page) {
  const rewarded = await findRewarded(container)
  // Real time: ids are stamped with it.
  const since = firstIdSince("rev", Date.now() - LOOK_BACK_DAYS * DAY_MS)
  return rewarded
    ? findOnPages(
        page,
        ({ after, limit }) =>
          reviewIn(container).listReviews(
            { ...rewarded, id: { $gt: after ?? since } },
            { select: ["id", "customer_id"], take: limit, order: { id: "ASC" } }
          ),
        (reviews) => withoutReward(container, reviews)
      )
    : []
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
  const rewarded = await findRewarded(container)
  const [review] = rewarded
    ? await reviewIn(container).listReviews(
        { ...rewarded, id },
        { select: ["customer_id"] }
      )
    : []
  if (review?.customer_id) {
    const { customer_id } = review
    await awardActionWorkflow(container).run({
      input: { action: "review_published", customer_id, subject_id: id },
    })
  }
}
