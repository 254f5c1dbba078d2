import type { ReviewLocale } from "./demo-review"

export type DemoAnswer = {
  /** `shop` answers in the shop's name, a buyer in their own. */
  from: "shop" | "buyer"
  /** A buyer's shown name. */
  by?: string
  body: string
  days_after: number
}

export type DemoQuestion = {
  /** A product's handle. */
  product: string
  locale: ReviewLocale
  by: string
  days_ago: number
  body: string
  answers: DemoAnswer[]
}
