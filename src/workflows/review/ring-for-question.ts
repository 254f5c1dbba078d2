import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { readProduct } from "./mailed-review/read-mailed-review"
import { reviewIn } from "./review-service"

/**
 * Rings the admin's bell for a question, once. The bell names the product and
 * not a word of whoever asks: an erasure does not reach it.
 */
export async function ringForQuestion(container: MedusaContainer, id: string) {
  const question = await reviewIn(container).readSaid("review_question", id)
  const product = await readProduct(container, question.product_id)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: {
      title: `A question about “${product?.title ?? "a product"}”`,
      description:
        question.status === "held"
          ? "The screening holds it. Decide on it under Reviews, Questions."
          : "Everybody can read it. Answer it under Reviews, Questions.",
    },
    idempotency_key: `review-question-${id}`,
  })
}
