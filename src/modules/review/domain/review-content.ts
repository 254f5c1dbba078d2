/** What an author says. The rest of a review is what the shop knows of it. */
export interface ReviewContent {
  /** Whole stars, 1 to 5. */
  rating: number
  title: string | null
  body: string | null
  /** Answers to the shop's own questions, such as `{ fit: "small" }`. */
  attributes: Record<string, string>
  recommend: boolean | null
  experience_date: Date | null
  display_name: string | null
}
