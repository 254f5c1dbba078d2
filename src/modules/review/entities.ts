import Review from "./models/review"
import ReviewAnswer from "./models/review-answer"
import ReviewAppeal from "./models/review-appeal"
import ReviewDay from "./models/review-day"
import ReviewEvent from "./models/review-event"
import ReviewFlag from "./models/review-flag"
import ReviewImport from "./models/review-import"
import ReviewImportError from "./models/review-import-error"
import ReviewLeaf from "./models/review-leaf"
import ReviewLeafBlock from "./models/review-leaf-block"
import ReviewMedia from "./models/review-media"
import ReviewPicture from "./models/review-picture"
import ReviewPurchase from "./models/review-purchase"
import ReviewQuestion from "./models/review-question"
import ReviewQuestionEvent from "./models/review-question-event"
import ReviewRating from "./models/review-rating"
import ReviewReply from "./models/review-reply"
import ReviewRequest from "./models/review-request"
import ReviewRevision from "./models/review-revision"
import ReviewSetting from "./models/review-setting"
import ReviewVote from "./models/review-vote"

/** All tables of the feature, for its service. */
export const models = {
  Review,
  ReviewAnswer,
  ReviewAppeal,
  ReviewDay,
  ReviewEvent,
  ReviewFlag,
  ReviewImport,
  ReviewImportError,
  ReviewLeaf,
  ReviewLeafBlock,
  ReviewMedia,
  ReviewPicture,
  ReviewPurchase,
  ReviewQuestion,
  ReviewQuestionEvent,
  ReviewRating,
  ReviewReply,
  ReviewRequest,
  ReviewRevision,
  ReviewSetting,
  ReviewVote,
}
