import { defineSweep } from "../../lib/sweep"
import type { OverdueSaid } from "../../modules/review/question-held"
import { releaseHeldQuestionWorkflow } from "./release-held-question"
import { reviewIn } from "./review-service"

/** The same promise as for reviews: holding may delay, never suppress. */
export const releaseHeldQuestions = defineSweep<
  OverdueSaid & { key: string; position: string }
>({
  name: "review-release-questions",
  title: "Publishes held questions and answers that nobody has decided on",
  schedule: "*/5 * * * *",
  async find({ container, now }, page) {
    const overdue = await reviewIn(container).listOverdueSaid({ now, ...page })
    return overdue.map(({ table, id }) => ({
      ...{ table, id },
      ...{ key: id, position: id },
    }))
  },
  run: ({ table, id }, { container }) =>
    releaseHeldQuestionWorkflow(container).run({ input: { table, id } }),
  nextDueAt: ({ container }) => reviewIn(container).nextOverdueSaidAt(),
})
