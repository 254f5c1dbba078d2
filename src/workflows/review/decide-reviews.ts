import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { answerTo } from "../../lib/errors"
import type { DecisionReason } from "../../modules/review/domain/reasons"
import type { ReviewState } from "../../modules/review/domain/review-status"
import type { ReviewActor } from "../../modules/review/types"
import { publishReviewWorkflow } from "./publish-review"
import { rejectReviewWorkflow } from "./reject-review"
import { removeReviewWorkflow } from "./remove-review"

type Verdict = { by: ReviewActor } & (
  | { verb: "publish" }
  | { verb: "reject" | "remove"; reason: DecisionReason; statement?: string }
)

type Decided =
  | { id: string; status: ReviewState }
  | { id: string; code: string; message: string }

/**
 * Decides on one review after the other, each as if it were alone: what cannot
 * be decided says why and leaves the others as they are.
 */
export async function decideReviews(
  container: MedusaContainer,
  { ids, ...verdict }: Verdict & { ids: string[] }
): Promise<Decided[]> {
  const decided: Decided[] = []
  for (const id of new Set(ids)) {
    try {
      const { status } = await decide(container, id, verdict)
      decided.push({ id, status })
    } catch (error) {
      decided.push({ id, ...refusalOf(container, error) })
    }
  }
  return decided
}

async function decide(
  container: MedusaContainer,
  id: string,
  verdict: Verdict
): Promise<{ status: ReviewState }> {
  const { by } = verdict
  if (verdict.verb === "publish") {
    const input = { id, by }
    return (await publishReviewWorkflow(container).run({ input })).result
  }
  const { verb, reason, statement } = verdict
  const input = { id, by, reason, statement }
  const { result } = await (verb === "reject"
    ? rejectReviewWorkflow(container).run({ input })
    : removeReviewWorkflow(container).run({ input }))
  return result
}

function refusalOf(container: MedusaContainer, error: unknown) {
  const { status, body } = answerTo(error)
  if (status >= 500) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error("A review could not be decided on", error as Error)
  }
  return { code: body.code, message: body.message }
}
