import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { planReversal, type ReversiblePosting } from "../reversal"

const options = { seed, numRuns: depth({ sample: 300, full: 20_000 }) }

/** An entry with several postings on the one side and one on the other. */
const entries = fc
  .array(fc.bigInt({ min: 1n, max: 100n }), { minLength: 1, maxLength: 5 })
  .chain((amounts) =>
    fc.boolean().map((isAdded): ReversiblePosting[] => {
      const total = amounts.reduce((sum, amount) => sum + amount, 0n)
      return [...amounts, -total].map((amount, index) => ({
        id: `posting_${index}`,
        account: "any",
        holder_id: null,
        amount: isAdded ? amount : -amount,
        reversed: 0n,
      }))
    })
  )

describe("planReversal", () => {
  it("sums to zero part by part and to exactly the original in all", () => {
    fc.assert(
      fc.property(
        entries,
        fc.array(fc.bigInt({ min: 1n, max: 60n }), { maxLength: 12 }),
        (postings, parts) => {
          for (const part of parts) {
            const left = postings
              .filter(({ amount }) => amount > 0n)
              .reduce((sum, each) => sum + each.amount + each.reversed, 0n)
            if (part > left) {
              expect(() => planReversal("entry", postings, part)).toThrow(
                left
                  ? `Of entry entry ${left} can be reversed, not ${part}`
                  : "Entry entry is already reversed"
              )
            } else {
              apply(postings, part)
            }
          }
          if (postings.some((each) => each.amount + each.reversed !== 0n)) {
            apply(postings)
          }
          for (const { amount, reversed } of postings) {
            expect(reversed).toBe(-amount)
          }
        }
      ),
      options
    )
  })

  function apply(postings: ReversiblePosting[], part?: bigint) {
    const plan = planReversal("entry", postings, part)
    expect(plan.reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n)
    for (const { original, amount } of plan) {
      expect(amount > 0n).toBe(original.amount < 0n)
      original.reversed += amount
      const left = original.amount + original.reversed
      expect(left === 0n || left > 0n === original.amount > 0n).toBe(true)
    }
  }
})
