import { defineSweep } from "../../lib/sweep"
import { releaseHeldReviewWorkflow } from "./release-held-review"
import { reviewIn } from "./review-service"

/** Holding a review may delay it, never suppress it. */
export const releaseHeldReviews = defineSweep({
  name: "review-release-held",
  title: "Publishes held reviews that nobody has decided on in time",
  schedule: "*/5 * * * *",
  async find({ container, now }, page) {
    const ids = await reviewIn(container).listOverdue({ now, ...page })
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) =>
    releaseHeldReviewWorkflow(container).run({ input: { id } }),
  nextDueAt: ({ container }) => reviewIn(container).nextOverdueAt(),
})
