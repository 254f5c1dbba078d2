import { storefrontLink } from "../../messaging"

/** Where the storefront shows what the mails about reviews lead to. */
export const reviewLinks = {
  policy: () => storefrontLink("/reviews/policy", {}),
  order: (orderId: string) => storefrontLink(`/orders/${orderId}/reviews`, {}),
  star: (lineId: string, rating: number) =>
    storefrontLink("/reviews/new", { line: lineId, rating: String(rating) }),
  own: (id: string) => storefrontLink(`/account/reviews/${id}`, {}),
  edit: (id: string) => storefrontLink(`/account/reviews/${id}/edit`, {}),
  appeal: (id: string) => storefrontLink(`/account/reviews/${id}/appeal`, {}),
  complaint: (id: string) => storefrontLink("/complaints/new", { review: id }),
  /** Among the others, for everybody; the shop's are on a page of their own. */
  shown: (id: string, handle: string | null) =>
    storefrontLink(`${handle ? `/products/${handle}` : "/reviews"}#${id}`, {}),
}
