import { dayHash, endOfDay } from "../day-chain"
import {
  countReview,
  newTally,
  reportOf,
  type CountedReview,
} from "../day-report"

const none = { decided: 0, median_seconds: null, longest_seconds: null }

const review: CountedReview = {
  rating: 1,
  status: "published",
  reason: null,
  collected: "web",
  is_visible: true,
}

function reportOn(...changes: Partial<CountedReview>[]) {
  const tally = newTally()
  for (const change of changes) {
    countReview(tally, { ...review, ...change })
  }
  return reportOf(tally, none)
}

const starOf = (change: Partial<CountedReview>) => {
  const { published, rejected } = reportOn(change).by_star[0]
  return { published, rejected }
}

describe("the report of a day", () => {
  it("has every star, also those that nobody gave", () => {
    expect(reportOn().by_star.map(({ rating }) => rating)).toEqual([
      1, 2, 3, 4, 5,
    ])
  })

  it("counts by status and by reason", () => {
    const { by_status, by_reason } = reportOn(
      {},
      { status: "held", reason: "held-by-screening", is_visible: false },
      { status: "rejected", reason: "advertising", is_visible: false }
    )
    expect(by_status).toEqual({ published: 1, held: 1, rejected: 1 })
    expect(by_reason).toEqual({ "held-by-screening": 1, advertising: 1 })
  })

  it.each(["rejected", "removed", "appealed", "upheld"] as const)(
    "counts %s as a refusal",
    (status) => {
      const counted = starOf({ status, is_visible: false })
      expect(counted).toEqual({ published: 0, rejected: 1 })
    }
  )

  it.each(["flagged", "held", "anonymised"] as const)(
    "counts what is %s and still read as published",
    (status) =>
      expect(starOf({ status })).toEqual({ published: 1, rejected: 0 })
  )

  it.each(["held", "withdrawn", "anonymised"] as const)(
    "counts what is %s and read by nobody as no decision",
    (status) => {
      const counted = starOf({ status, is_visible: false })
      expect(counted).toEqual({ published: 0, rejected: 0 })
    }
  )

  it("counts what was published that day, although it was withdrawn since", () => {
    const counted = starOf({ status: "published", is_visible: false })
    expect(counted).toEqual({ published: 1, rejected: 0 })
  })

  it("leaves out on what another shop decided", () => {
    expect(starOf({ collected: "imported" })).toEqual({
      published: 0,
      rejected: 0,
    })
  })
})

describe("the chain of days", () => {
  const sealed = { day: "2026-11-20", tree_size: 3, root: "ab" }
  const first = dayHash(undefined, sealed)

  it.each([{ day: "2026-11-21" }, { tree_size: 4 }, { root: "ac" }])(
    "goes another way with %j",
    (change) => {
      expect(dayHash(undefined, { ...sealed, ...change })).not.toBe(first)
    }
  )

  it("depends on the day before", () => {
    expect(dayHash(first, sealed)).not.toBe(first)
  })

  it("hashes nothing else that a row holds", () => {
    const row = { ...sealed, id: "revday_1", occurred_at: new Date(0) }
    expect(dayHash(undefined, row)).toBe(first)
  })

  it("ends a day where the next begins, in UTC", () => {
    expect(endOfDay("2026-12-31")).toEqual(new Date("2027-01-01T00:00:00Z"))
  })
})
