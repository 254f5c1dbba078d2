import type { PromotionProps } from "../props"

const normal: PromotionProps = {
  subject: "The spring linens are here",
  headline: "Linen, for the first warm days",
  body: [
    "Shirts and trousers in undyed linen, woven in Portugal and washed until they are soft.",
    "As you have been with us for a while, you may choose first.",
  ],
  code: "LINEN15",
  value: "15 %",
  ends_on: "31 March 2026",
  href: "https://shop.example/collections/linen",
}

const LONG = "Frühlingsanfangssonderangebotsankündigung".repeat(4)

export const promotionSamples = {
  normal,
  of_another_kind: { ...normal, value: null, ends_on: null },
  long_words: {
    ...normal,
    subject: LONG,
    headline: LONG,
    body: [LONG],
    code: "FRUEHLINGSANFANGSSONDERANGEBOT-2026",
  },
  without_words: { ...normal, body: [] },
} satisfies Record<string, PromotionProps>
