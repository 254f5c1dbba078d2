import { garments, spareParts } from "../catalogue"
import { demoQuestions, demoReviews } from "../reviews"

const products = [...garments, ...spareParts].map(({ handle }) => handle)

describe("the demo's questions", () => {
  it("are fifteen, about products of the demo", () => {
    expect(demoQuestions).toHaveLength(15)
    for (const { product } of demoQuestions) {
      expect(products).toContain(product)
    }
  })

  it("have one answer or two, each in the past", () => {
    for (const { answers, days_ago } of demoQuestions) {
      expect([1, 2]).toContain(answers.length)
      const delays = answers.map(({ days_after }) => days_after)
      expect(delays).toEqual([...delays].sort((one, other) => one - other))
      expect(Math.max(...delays)).toBeLessThan(days_ago)
    }
  })

  it("are answered by the shop, or by people who reviewed the product", () => {
    for (const { product, answers } of demoQuestions) {
      const reviewers = demoReviews
        .filter((review) => review.product === product)
        .map(({ by }) => by)
      for (const { from, by } of answers) {
        expect(from === "shop" ? [undefined] : reviewers).toContain(by)
      }
    }
  })

  it("are asked in at least five languages and never twice", () => {
    const locales = demoQuestions.map(({ locale }) => locale)
    expect(new Set(locales).size).toBeGreaterThanOrEqual(5)
    const texts = demoQuestions.flatMap(({ body, answers }) => [
      body,
      ...answers.map((answer) => answer.body),
    ])
    expect(new Set(texts).size).toBe(texts.length)
  })
})
