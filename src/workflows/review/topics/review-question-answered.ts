import type { QuestionAnsweredProps } from "../../../emails/props-of-reviews"
import { reviewQuestionAnsweredEmail } from "../../../emails/review-question-answered"
import { defineTopic } from "../../messaging"
import { reviewLinks } from "../mailed-review/links"
import { paragraphsOf } from "../mailed-review/paragraphs-of"
import { readProduct } from "../mailed-review/read-mailed-review"
import { reviewIn } from "../review-service"

/** The cause is the answer's id: whoever asked is told of each once. */
export const reviewQuestionAnswered = defineTopic<QuestionAnsweredProps>({
  name: "review-question-answered",
  class: "service",
  title: {
    en: "answers to your questions",
    de: "Antworten auf Ihre Fragen",
    hi: "आपके सवालों के जवाब",
  },
  channels: ["email", "feed"],
  expires_after_seconds: 7 * 24 * 3600,
  template: reviewQuestionAnsweredEmail,
  async load({ container, cause }) {
    const reviews = reviewIn(container)
    const answer = await reviews.readSaid("review_answer", cause)
    const question = await reviews.readSaid(
      "review_question",
      answer.question_id
    )
    if (answer.status !== "published" || question.status !== "published") {
      return { canceled_because: "answer-not-shown" }
    }
    const product = await readProduct(container, question.product_id)
    if (!product) {
      return { canceled_because: "product-deleted" }
    }
    return {
      props: {
        product_title: product.title,
        question: paragraphsOf(question.text),
        answer: paragraphsOf(answer.text),
        author: {
          kind: answer.author_type === "shop" ? "shop" : "buyer",
          name: answer.display_name,
        },
        href: reviewLinks.shown(question.id, product.handle),
      },
      secrets: {},
    }
  },
})
