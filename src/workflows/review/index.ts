export { appealReviewWorkflow, type AppealReviewInput } from "./appeal-review"
export {
  castReviewVoteWorkflow,
  type CastReviewVoteInput,
} from "./cast-review-vote"
export { decideReviews } from "./decide-reviews"
export {
  dismissReviewFlagsWorkflow,
  type DismissReviewFlagsInput,
} from "./dismiss-review-flags"
export { ReviewEvents, type ReviewEventData } from "./events"
export { flagReviewWorkflow, type FlagReviewInput } from "./flag-review"
export { listPurchasesOfOrder } from "./list-purchases-of-order"
export { listReviewableLines } from "./list-reviewable-lines"
export { reviewLinks } from "./mailed-review/links"
export { orderOfParcel } from "./order-of-parcel"
export { planReviewRequestWorkflow } from "./plan-review-request"
export {
  publishReviewWorkflow,
  type PublishReviewInput,
} from "./publish-review"
export { previewPolicy, readPolicy } from "./read-policy"
export { readQueued } from "./read-queued"
export { readSettings } from "./read-settings"
export { readTransparency } from "./read-transparency"
export type { Reviewer, Subject } from "./read-subject"
export { rejectReviewWorkflow, type RejectReviewInput } from "./reject-review"
export { releaseHeldReviewWorkflow } from "./release-held-review"
export { releaseHeldReviews } from "./release-held-reviews"
export { removeReviewWorkflow, type RemoveReviewInput } from "./remove-review"
export {
  replyToReviewWorkflow,
  type ReplyToReviewInput,
} from "./reply-to-review"
export { reviewIn } from "./review-service"
export { reviseReviewWorkflow, type ReviseReviewInput } from "./revise-review"
export { sealReviewDayWorkflow } from "./seal-review-day"
export {
  saveReviewSettingsWorkflow,
  type SaveReviewSettingsInput,
} from "./save-review-settings"
export { sendReviewRequestWorkflow } from "./send-review-request"
export { submitReviewWorkflow, type SubmitReviewInput } from "./submit-review"
export { takePurchasesWorkflow } from "./take-purchases"
export { tellAuthor, type AuthorTopic } from "./tell-author"
export {
  upholdReviewDecisionWorkflow,
  type UpholdReviewDecisionInput,
} from "./uphold-review-decision"
export {
  upholdReviewFlagWorkflow,
  type UpholdReviewFlagInput,
} from "./uphold-review-flag"
export {
  withdrawReviewWorkflow,
  type WithdrawReviewInput,
} from "./withdraw-review"
