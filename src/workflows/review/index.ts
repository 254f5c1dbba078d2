export {
  answerQuestionWorkflow,
  type AnswerQuestionInput,
} from "./answer-question"
export {
  answerQuestionAsShopWorkflow,
  type AnswerQuestionAsShopInput,
} from "./answer-question-as-shop"
export { appealReviewWorkflow, type AppealReviewInput } from "./appeal-review"
export { askQuestionWorkflow, type AskQuestionInput } from "./ask-question"
export {
  cancelReviewImportWorkflow,
  type CancelReviewImportInput,
} from "./cancel-review-import"
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
export { exportReviews } from "./export-reviews"
export { flagReviewWorkflow, type FlagReviewInput } from "./flag-review"
export { knowCatalogue } from "./know-catalogue"
export { listPurchasesOfOrder } from "./list-purchases-of-order"
export { listReviewableLines } from "./list-reviewable-lines"
export { reviewLinks } from "./mailed-review/links"
export { planReviewRequestWorkflow } from "./plan-review-request"
export {
  publishAnswerWorkflow,
  type PublishAnswerInput,
} from "./publish-answer"
export {
  publishQuestionWorkflow,
  type PublishQuestionInput,
} from "./publish-question"
export {
  publishReviewWorkflow,
  type PublishReviewInput,
} from "./publish-review"
export { previewPolicy, readPolicy } from "./read-policy"
export { readReviewImport } from "./read-review-import"
export { readQueued } from "./read-queued"
export { readSettings } from "./read-settings"
export { readTransparency } from "./read-transparency"
export type { Reviewer, Subject } from "./read-subject"
export { rejectAnswerWorkflow, type RejectAnswerInput } from "./reject-answer"
export {
  rejectQuestionWorkflow,
  type RejectQuestionInput,
} from "./reject-question"
export { rejectReviewWorkflow, type RejectReviewInput } from "./reject-review"
export { releaseHeldQuestionWorkflow } from "./release-held-question"
export { releaseHeldQuestions } from "./release-held-questions"
export { releaseHeldReviewWorkflow } from "./release-held-review"
export { releaseHeldReviews } from "./release-held-reviews"
export { removeReviewWorkflow, type RemoveReviewInput } from "./remove-review"
export {
  replyToReviewWorkflow,
  type ReplyToReviewInput,
} from "./reply-to-review"
export { reviewIn } from "./review-service"
export { reviseReviewWorkflow, type ReviseReviewInput } from "./revise-review"
export { ringForQuestion } from "./ring-for-question"
export { sealReviewDayWorkflow } from "./seal-review-day"
export {
  saveReviewSettingsWorkflow,
  type SaveReviewSettingsInput,
} from "./save-review-settings"
export { sendReviewRequestWorkflow } from "./send-review-request"
export {
  startReviewImportWorkflow,
  type StartReviewImportInput,
} from "./start-review-import"
export { submitReviewWorkflow, type SubmitReviewInput } from "./submit-review"
export { takePurchasesWorkflow } from "./take-purchases"
export { tellAsker } from "./tell-asker"
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
  withdrawAnswerWorkflow,
  type WithdrawAnswerInput,
} from "./withdraw-answer"
export {
  withdrawQuestionWorkflow,
  type WithdrawQuestionInput,
} from "./withdraw-question"
export {
  withdrawReviewWorkflow,
  type WithdrawReviewInput,
} from "./withdraw-review"
