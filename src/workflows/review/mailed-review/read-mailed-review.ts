import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { signGuestToken } from "../../../lib/guest-token"
import type { ReviewRow } from "../../../modules/review/review-rows"
import type { Canceled, TopicContext } from "../../messaging"
import { reviewIn } from "../review-service"
import { reviewLinks } from "./links"

interface MailedReview {
  review: ReviewRow
  /** Null for a review of the shop. */
  product_title: string | null
  /** Where everybody reads it. */
  shown_href: string
  secrets: { guest_token?: string }
}

/** The review that a message is about, as it is now. */
export async function readMailedReview({
  container,
  data,
}: Pick<TopicContext, "container" | "data">): Promise<Canceled | MailedReview> {
  const [found] = await reviewIn(container).listReviews(
    { id: String(data.review_id) },
    { take: 1 }
  )
  const review = found as unknown as ReviewRow | undefined
  if (!review || review.status === "anonymised") {
    return { canceled_because: "review-erased" }
  }
  const product = await readProduct(container, review.product_id)
  return {
    review,
    product_title: product?.title ?? null,
    shown_href: reviewLinks.shown(review.id, product?.handle ?? null),
    secrets: guestSecret(review),
  }
}

/** Also one that is no longer sold: its reviews have their authors still. */
export async function readProduct(
  container: MedusaContainer,
  id: string | null
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: ["id", "title", "handle"],
      filters: { id: id ?? "" },
      withDeleted: true,
    })
  return data[0]
}

/** What a guest wrote is opened by the token of its order. */
function guestSecret({ author_type, order_id }: ReviewRow) {
  return author_type === "guest" && order_id
    ? {
        guest_token: signGuestToken({
          purpose: "review",
          subject_id: order_id,
        }),
      }
    : {}
}
