import { demoReviews } from "../../reviews"
import type { SeedContext } from "../context"
import { daysBefore } from "../past"
import { openDesk, type Desk } from "./desk"
import { mendPhotos } from "./photos"
import { seedQuestions } from "./questions"
import { seedRequests } from "./requests"
import { seedVotes } from "./votes"
import {
  prepareReview,
  reviewIdOf,
  writeReview,
  type PreparedReview,
} from "./write-review"

/** A few large transactions: one for all would show no progress. */
const BATCH_SIZE = 60

/**
 * Writes what is missing, the oldest first. Each batch is written with all that
 * became of its reviews, or not at all, so a run may be stopped anywhere.
 *
 * It asks the feature's service and not its workflows, because those tell the
 * authors, and nobody wants mail about the past.
 */
export async function seedReviews(context: SeedContext) {
  const desk = await openDesk(context)
  await seedRequests(context, desk.orders, desk.settings)
  await mendPhotos(context)
  const missing = await findMissing(desk)
  for (let from = 0; from < missing.length; from += BATCH_SIZE) {
    const batch = missing.slice(from, from + BATCH_SIZE)
    await writeBatch(context, desk, batch)
    context.tell(`reviews, ${from + batch.length} of ${missing.length}`)
  }
  await seedQuestions(context, desk)
  await sealYesterday(context, desk)
}

async function findMissing({ reviews }: Desk) {
  const known = await reviews.listReviews(
    { id: demoReviews.map(reviewIdOf) },
    { select: ["id"], take: demoReviews.length, withDeleted: true }
  )
  const ids = new Set(known.map(({ id }) => id))
  return demoReviews.filter((review) => !ids.has(reviewIdOf(review)))
}

async function writeBatch(
  context: SeedContext,
  desk: Desk,
  batch: typeof demoReviews
) {
  // At once: cleaning a photo mostly waits for a processor.
  const prepared: PreparedReview[] = await Promise.all(
    batch.map((review) => prepareReview(context, desk, review))
  )
  await desk.reviews.together(async (shared) => {
    for (const review of prepared) {
      await writeReview(context, desk, review, shared)
    }
    await seedVotes(context, desk, prepared, shared)
  })
}

/** So that the first proof can be had today; every later night seals itself. */
async function sealYesterday({ now }: SeedContext, { reviews }: Desk) {
  const [sealed] = await reviews.listSealedDays(1)
  if (!sealed) {
    const day = daysBefore(now, 1).toISOString().slice(0, 10)
    await reviews.sealDay({ day, now })
  }
}
