import { localOf, momentOf } from "../local-moment"

describe("the moment of a campaign", () => {
  it("comes back as it was typed", () => {
    expect(localOf(momentOf("2026-11-27T08:30"))).toBe("2026-11-27T08:30")
  })

  it("is the same moment in whatever zone it was written", () => {
    const moment = "2026-11-27T00:00:00+01:00"
    expect(momentOf(localOf(moment))).toBe("2026-11-26T23:00:00.000Z")
  })

  it("is empty until it is whole", () => {
    expect(localOf("")).toBe("")
    expect(momentOf("")).toBe("")
  })
})
