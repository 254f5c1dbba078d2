import type { MedusaContainer } from "@medusajs/framework/types"
import { planMessagesWorkflow } from "../messaging"
import { readBuyersOrder, recipientOf } from "./buyer-of"
import { reviewIn } from "./review-service"

type FindCauses = (
  container: MedusaContainer,
  review_id: string
) => Promise<string[]>

/**
 * What there is to tell of a review, by the id that each message is planned
 * under: however often it is told, nobody reads it twice.
 */
const CAUSES = {
  "review-published": async (_, id) => [id],
  "review-rejected": (container, id) => reviewIn(container).listRefusals(id),
  "review-replied": async (container, review_id) =>
    idsOf(await reviewIn(container).listReviewReplies({ review_id })),
  "review-appeal-decided": async (container, review_id) =>
    idsOf(
      await reviewIn(container).listReviewAppeals({
        review_id,
        status: ["granted", "upheld"],
      })
    ),
} satisfies Record<string, FindCauses>

export type AuthorTopic = keyof typeof CAUSES

interface AuthorNews {
  topic: AuthorTopic
  review_id: string
}

/** Tells a review's author what became of it, as often as anybody says so. */
export async function tellAuthor(
  container: MedusaContainer,
  { topic, review_id }: AuthorNews
) {
  const review = await reviewIn(container).readReview(review_id)
  const recipient = await authorOf(container, review)
  const causes = recipient ? await CAUSES[topic](container, review_id) : []
  if (recipient && causes.length) {
    await planMessagesWorkflow(container).run({
      input: {
        messages: causes.map((cause) => ({
          ...{ topic, cause, recipient },
          data: { review_id },
          order_id: review.order_id ?? undefined,
        })),
      },
    })
  }
}

interface Writer {
  author_type: string
  customer_id: string | null
  order_id: string | null
  locale: string | null
  status: string
}

/** Null for whoever cannot be reached: imported, erased, anonymous. */
export async function authorOf(
  container: MedusaContainer,
  { author_type, customer_id, order_id, locale, status }: Writer
) {
  if (author_type === "imported" || status === "anonymised") {
    return null
  }
  if (author_type === "customer") {
    return customer_id ? { customer_id, locale } : null
  }
  const order = order_id ? await readBuyersOrder(container, order_id) : null
  return order && { ...recipientOf(order), locale: locale ?? order.locale }
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
