import { screenText } from "../../modules/review/domain/screening"
import { orderPlans, type OrderPlan } from "../order-plans"
import { demoReviews, reviewKey } from "../reviews"
import { momentsOf } from "../seed/reviews/moments"

const plans: readonly OrderPlan[] = orderPlans
const DAY_MS = 86_400_000
const bought = demoReviews.flatMap((review) => {
  const plan = plans.find(({ key }) => key === review.order)
  return plan ? [{ ...review, plan }] : []
})

describe("the demo's reviews of its own orders", () => {
  it("are about fifteen, by every customer and the guest", () => {
    expect(bought.length).toBeGreaterThanOrEqual(15)
    expect(new Set(bought.map(({ plan }) => plan.buyer)).size).toBe(6)
  })

  it("are about what is in the order, each line and each order once", () => {
    for (const { product, sku, plan } of bought) {
      const skus = plan.lines.map(([one]) => one)
      expect(product === null ? [undefined] : skus).toContain(sku)
    }
    const subjects = bought.map(({ order, sku }) => `${order} ${sku}`)
    expect(new Set(subjects).size).toBe(subjects.length)
  })

  it("were written after the parcel had arrived", () => {
    for (const { days_ago, sku, plan } of bought) {
      const now = new Date()
      const placedAt = new Date(now.getTime() - plan.days_ago * DAY_MS)
      const line = sku ?? plan.lines[0][0]
      const { delivered_at } = momentsOf(plan, line, placedAt)
      expect(delivered_at?.getTime()).toBeLessThan(
        now.getTime() - days_ago * DAY_MS
      )
    }
  })

  it("are told on in the order of time, until yesterday", () => {
    for (const { later = [], days_ago } of demoReviews) {
      const days = later.map(({ days_after }) => days_after)
      expect(days).toEqual([...days].sort((one, other) => one - other))
      expect(Math.max(0, ...days)).toBeLessThan(days_ago)
    }
    const steps = demoReviews.flatMap(({ later = [] }) =>
      later.map((step) => step.do)
    )
    for (const step of ["revise", "reply", "flag", "reject", "appeal"]) {
      expect(steps).toContain(step)
    }
  })
})

describe("the screening of the demo's reviews", () => {
  it("finds links and contact data where they are, and nothing elsewhere", () => {
    for (const { title, body, by, locale, held_for } of demoReviews) {
      const rules = screenText(
        {
          ...{ locale, title: title ?? null },
          ...{ body: body ?? null, display_name: by ?? null },
        },
        { blocked_words: [] }
      ).map(({ rule }) => rule)
      const isInText = held_for === "links" || held_for === "contact-data"
      expect(new Set(rules)).toEqual(new Set(isInText ? [held_for] : []))
    }
  })

  it("knows each review by a key of its own", () => {
    const keys = demoReviews.map(reviewKey)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
