import { areTakenBack, stampsExpireAt } from "../stamps"

const at = (moment: string) => new Date(moment)

describe("stamps", () => {
  it.each([
    ["2026-11-21T10:00:00Z", "2027-11-21T10:00:00Z"],
    ["2028-02-29T10:00:00Z", "2029-03-01T10:00:00Z"],
  ])("of %s last until %s", (publish_at, expires_at) => {
    expect(stampsExpireAt(at(publish_at))).toEqual(at(expires_at))
  })

  it("are taken back until the moment at which they expire", () => {
    const note = { publish_at: at("2026-11-21T10:00:00Z") }
    expect(areTakenBack(note, at("2027-11-21T09:59:59Z"))).toBe(true)
    expect(areTakenBack(note, at("2027-11-21T10:00:00Z"))).toBe(false)
  })
})
