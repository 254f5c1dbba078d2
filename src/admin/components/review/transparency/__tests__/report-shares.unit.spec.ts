import type { ReviewReport } from "../../../../../client"
import { sharesOf, starShares, verdictOf } from "../report-shares"

const REPORT: ReviewReport = {
  by_status: {},
  by_reason: {},
  by_star: [
    { rating: 1, published: 3, rejected: 1 },
    { rating: 5, published: 0, rejected: 0 },
  ],
  skew: {
    chi_squared: 4,
    degrees_of_freedom: 1,
    p_value: 0.0455,
    is_skewed: false,
  },
  held: { decided: 0, median_seconds: null, longest_seconds: null },
}

describe("what a report comes to", () => {
  it("names the largest part first, and nothing that does not occur", () => {
    expect(sharesOf({ held: 1, published: 3, removed: 0 })).toEqual([
      { name: "published", count: 3, share: 0.75 },
      { name: "held", count: 1, share: 0.25 },
    ])
    expect(sharesOf({})).toEqual([])
  })

  it("tells no share of stars on which nobody decided", () => {
    expect(starShares(REPORT)).toMatchObject([
      { rating: 5, refused_share: null },
      { rating: 1, refused_share: 0.25 },
    ])
  })

  it("finds no verdict where nothing could be tested", () => {
    expect(verdictOf(REPORT)).toBe("fair")
    const with_skew = (skew: Partial<ReviewReport["skew"]>) => ({
      ...REPORT,
      skew: { ...REPORT.skew, ...skew },
    })
    expect(verdictOf(with_skew({ is_skewed: true }))).toBe("skewed")
    expect(
      verdictOf(with_skew({ reason_not_tested: "too_few_decisions" }))
    ).toBe("too_few_decisions")
  })
})
