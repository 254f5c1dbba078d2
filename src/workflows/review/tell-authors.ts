import { defineSweep, type ItemSweep, type SweepItem } from "../../lib/sweep"
import { firstIdSince } from "../../lib/ulid-time"
import { reviewIn } from "./review-service"
import { tellAuthor } from "./tell-author"

/** Events normally tell within a second. */
const LAG_SECONDS = 60
const LOOK_BACK_DAYS = 30
const DAY_MS = 86_400_000

interface DecidedItem extends SweepItem {
  review_id: string
}

/**
 * Tells authors of decisions that no event has told. It follows the history:
 * what the events have told already is planned again, which is no message.
 */
export function untoldAuthorsSweep({
  lag_seconds = LAG_SECONDS,
} = {}): ItemSweep<DecidedItem> {
  return {
    name: "review-tell-authors",
    title: "Tells authors of decisions that no event has told",
    schedule: "*/5 * * * *",
    resumes: true,
    async find({ container }, { after, limit }) {
      // Real time: ids are stamped with it. Younger ones may still be joined
      // by one that sorts before them.
      const now = Date.now()
      const oldest = firstIdSince("revevt", now - LOOK_BACK_DAYS * DAY_MS)
      const decisions = await reviewIn(container).listTellable({
        after: after && after > oldest ? after : oldest,
        before: firstIdSince("revevt", now - lag_seconds * 1000),
        limit,
      })
      return decisions.map(({ id, review_id }) => ({
        ...{ key: id, position: id },
        review_id,
      }))
    },
    async run({ review_id }, { container }) {
      await tellAuthor(container, { topic: "review-rejected", review_id })
      await tellAuthor(container, { topic: "review-appeal-decided", review_id })
    },
  }
}

defineSweep(untoldAuthorsSweep())
