import type { MedusaContainer } from "@medusajs/framework/types"
import { planMessagesWorkflow } from "../messaging"
import { reviewIn } from "./review-service"
import { authorOf } from "./tell-author"

/** Tells whoever asked that there is an answer, once for each of them. */
export async function tellAsker(
  container: MedusaContainer,
  { question_id, answer_id }: { question_id: string; answer_id: string }
) {
  const reviews = reviewIn(container)
  const question = await reviews.readSaid("review_question", question_id)
  const answer = await reviews.readSaid("review_answer", answer_id)
  const isOwn =
    answer.customer_id !== null && answer.customer_id === question.customer_id
  const order_id = question.author_type === "guest" ? question.author_id : null
  const recipient = isOwn
    ? null
    : await authorOf(container, { ...question, order_id })
  if (recipient) {
    await planMessagesWorkflow(container).run({
      input: {
        messages: [
          {
            topic: "review-question-answered",
            ...{ cause: answer_id, recipient, data: { question_id } },
            order_id: order_id ?? undefined,
          },
        ],
      },
    })
  }
}
