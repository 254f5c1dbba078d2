import type { DecisionReason } from "../../modules/review/domain/reasons"
import type { OrderKey } from "../order-plans"
import type { CustomerEmail } from "../people"

/** The languages that the demo's shoppers write in. */
export type ReviewLocale = "en" | "de" | "hi" | "fr" | "es" | "nl"

/** What screening finds in a held review. */
export type HeldFor =
  "links" | "contact-data" | "reused-photo" | "unverified" | "staff"

/** What happens to a review after it was written, in the order of the list. */
export type Later = { days_after: number } & (
  | { do: "revise"; rating?: 1 | 2 | 3 | 4 | 5; title?: string; body: string }
  | { do: "reply"; audience: "public" | "private"; body: string }
  | { do: "flag"; by: CustomerEmail; reason: DecisionReason; text: string }
  | { do: "reject"; reason: DecisionReason; statement: string }
  | { do: "appeal"; text: string }
)

/** A review as its author and the shop wrote it. */
export type WrittenReview = {
  rating: 1 | 2 | 3 | 4 | 5
  locale: ReviewLocale
  /** The name that is shown; missing, the author wants none shown. */
  by?: string
  days_ago: number
  /**
   * The order it was bought in, whose buyer is the author. Without one nobody
   * knows that the author bought it, and the review is not verified.
   */
  order?: OrderKey
  /** What was bought, where it is known. */
  sku?: string
  title?: string
  body?: string
  /** Garments tell `fit` and `quality`, spare parts whether the part `fits`. */
  attributes?: Record<string, string>
  recommend?: boolean
  /** Missing: an order tells how it came, or it was imported. */
  collected?: "web"
  /** Only of what was imported; an order's own offer tells it otherwise. */
  incentivized?: true
  /** File names in `src/demo/pictures/reviews`, without their ending. */
  photos?: string[]
  votes?: { up: number; down: number }
  reply?: { body: string; days_after: number }
  held_for?: HeldFor
  later?: readonly Later[]
}

export type DemoReview = WrittenReview & {
  /** A product's handle; `null` is a review of the shop itself. */
  product: string | null
}

/** What was written about one product, or, with `null`, about the shop. */
export const reviewsOf = (
  product: string | null,
  written: WrittenReview[]
): DemoReview[] => written.map((review) => ({ ...review, product }))

/** Names a review for ever, so that it is found again. */
export const reviewKey = ({ product, locale, by, days_ago }: DemoReview) =>
  [product ?? "the shop", locale, by ?? "", days_ago].join("/")
