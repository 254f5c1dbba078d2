/** The languages that the demo's shoppers write in. */
export type ReviewLocale = "en" | "de" | "hi" | "fr" | "es" | "nl"

/** What screening finds in a held review. */
export type HeldFor =
  "links" | "contact-data" | "reused-photo" | "unverified" | "staff"

/** A review as its author and the shop wrote it. */
export type WrittenReview = {
  rating: 1 | 2 | 3 | 4 | 5
  locale: ReviewLocale
  /** The name that is shown; missing, the author wants none shown. */
  by?: string
  days_ago: number
  /** What was bought, where it is known. */
  sku?: string
  title?: string
  body?: string
  /** Garments tell `fit` and `quality`, spare parts whether the part `fits`. */
  attributes?: Record<string, string>
  recommend?: boolean
  /** Missing: the shop asked for it after delivery. */
  collected?: "web" | "imported"
  incentivized?: true
  /** File names in `src/demo/pictures/reviews`, without their ending. */
  photos?: string[]
  votes?: { up: number; down: number }
  reply?: { body: string; days_after: number }
  held_for?: HeldFor
}

export type DemoReview = Omit<WrittenReview, "collected"> & {
  /** A product's handle; `null` is a review of the shop itself. */
  product: string | null
  collected: "invited" | "web" | "imported"
}

/** What was written about one product, or, with `null`, about the shop. */
export const reviewsOf = (
  product: string | null,
  written: WrittenReview[]
): DemoReview[] =>
  written.map((review) => ({ collected: "invited", ...review, product }))
