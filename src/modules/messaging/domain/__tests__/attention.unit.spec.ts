import fc from "fast-check"
import { BUDGET_WINDOW_MS, budgetFreeAt, WEEKLY_BUDGET } from "../attention"

describe("the week's budget of attention", () => {
  it("never lets more than the budget into any seven days", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 * BUDGET_WINDOW_MS }), {
          maxLength: 40,
        }),
        (wishes) => {
          const sent: number[] = []
          for (const wish of wishes.sort((a, b) => a - b)) {
            const dates = sent.map((time) => new Date(time))
            const freeAt = budgetFreeAt(dates, new Date(wish))
            if (!freeAt) {
              sent.push(wish)
            } else {
              const rest = dates.filter((date) => date <= freeAt)
              expect(budgetFreeAt(rest, freeAt)).toBeNull()
            }
          }
          for (const start of sent) {
            const week = sent.filter(
              (time) => time >= start && time < start + BUDGET_WINDOW_MS
            )
            expect(week.length).toBeLessThanOrEqual(WEEKLY_BUDGET)
          }
        }
      )
    )
  })
})
