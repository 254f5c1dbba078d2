import { REVIEW_MODULE } from "../../modules/review"
import type ReviewModuleService from "../../modules/review/service"

/** The facts of reviews, from any container. */
export function reviewIn(container: {
  resolve: (key: string) => unknown
}): ReviewModuleService {
  return container.resolve(REVIEW_MODULE) as ReviewModuleService
}
