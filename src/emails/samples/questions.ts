import type {
  QuestionAnsweredProps,
  QuestionAskedProps,
} from "../props-of-reviews"

const LONG = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4)
const QUESTION = ["Does it shrink when it is washed at 40 °C?"]

const asked: QuestionAskedProps = {
  product_title: "Heavy Tee",
  question: QUESTION,
  href: "https://shop.example/questions/question_1/answer",
  display_name: "Mia A.",
}

export const askedSamples = {
  normal: asked,
  guest: { ...asked, display_name: null, guest_token: "sample.guest.token" },
  long_words: {
    ...asked,
    product_title: LONG,
    question: [LONG, LONG],
    display_name: LONG,
  },
} satisfies Record<string, QuestionAskedProps>

const answered: QuestionAnsweredProps = {
  product_title: "Heavy Tee",
  question: QUESTION,
  answer: ["Mine did not, after ten times.", "I dry it on the line."],
  author: { kind: "buyer", name: "Jonas K." },
  href: "https://shop.example/products/heavy-tee#question_1",
}

export const answeredSamples = {
  normal: answered,
  by_the_shop: { ...answered, author: { kind: "shop", name: null } },
  unsigned: { ...answered, author: { kind: "buyer", name: null } },
  long_words: {
    ...answered,
    product_title: LONG,
    question: [LONG],
    answer: Array.from({ length: 20 }, () => LONG),
    author: { kind: "buyer", name: LONG },
  },
} satisfies Record<string, QuestionAnsweredProps>
