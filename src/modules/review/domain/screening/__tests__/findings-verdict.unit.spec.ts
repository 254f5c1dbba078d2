import fc from "fast-check"
import { findingRules, HELD_DAYS_MAX, verdictOn, type Finding } from ".."

const details = ["url", "domain", "slur", "vulgar", "blocked-word", undefined]
const finding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom(...findingRules),
  detail: fc.constantFrom(...details),
})

describe("what findings mean", () => {
  it("publishes a review in which nothing was found", () => {
    expect(verdictOn([])).toEqual({ status: "published", needs_person: false })
  })

  it("holds a review for whatever was found, and never rejects", () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1 }), (findings) => {
        expect(verdictOn(findings).status).toBe("held")
      })
    )
  })

  it.each<Finding>([
    { rule: "links", detail: "domain" },
    { rule: "profanity", detail: "vulgar" },
    { rule: "profanity", detail: "blocked-word" },
    { rule: "duplicate-text" },
    { rule: "unverified" },
  ])("only delays a review for $rule $detail", (found) => {
    expect(verdictOn([found])).toEqual({ status: "held", needs_person: false })
  })

  it.each<Finding>([
    { rule: "links", detail: "url" },
    { rule: "links", detail: "hidden-domain" },
    { rule: "profanity", detail: "slur" },
    { rule: "contact-data", detail: "phone" },
    { rule: "reused-photo" },
    { rule: "catalogue-photo" },
    { rule: "video" },
    { rule: "staff" },
  ])("waits for a person for $rule $detail", (found) => {
    expect(verdictOn([found])).toEqual({ status: "held", needs_person: true })
  })

  it("waits for a person as soon as one finding does, in any order", () => {
    fc.assert(
      fc.property(fc.array(finding), (findings) => {
        const { needs_person } = verdictOn(findings)
        const alone = findings.map((one) => verdictOn([one]).needs_person)
        expect(needs_person).toBe(alone.includes(true))
        expect(verdictOn([...findings].reverse())).toEqual(verdictOn(findings))
      })
    )
  })

  it("delays by ten days at the most", () => {
    expect(HELD_DAYS_MAX).toBe(10)
  })
})
