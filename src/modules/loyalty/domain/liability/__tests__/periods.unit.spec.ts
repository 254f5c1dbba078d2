import { periodsFrom } from ".."

describe("the months of the book", () => {
  it("follow one another without a gap over changes of the clock", () => {
    const [march, april] = periodsFrom({
      ...{ first: "2026-03", last: "2026-04", time_zone: "Europe/Berlin" },
    })
    expect(march.starts_at).toEqual(new Date("2026-02-28T23:00:00Z"))
    expect(march.ends_at).toEqual(new Date("2026-03-31T22:00:00Z"))
    expect(april).toEqual({
      ...{ month: "2026-04", starts_at: march.ends_at },
      ends_at: new Date("2026-04-30T22:00:00Z"),
    })
  })

  it("go on where the last one ended when the shop's zone has changed", () => {
    const starts_at = new Date("2026-03-31T22:00:00Z")
    const [april, may] = periodsFrom({
      ...{ first: "2026-04", last: "2026-05", time_zone: "Asia/Kolkata" },
      starts_at,
    })
    expect(april.starts_at).toEqual(starts_at)
    expect(may.starts_at).toEqual(new Date("2026-04-30T18:30:00Z"))
  })

  it("has leap days in February", () => {
    const [february] = periodsFrom({
      ...{ first: "2028-02", last: "2028-02", time_zone: "UTC" },
    })
    const length = Number(february.ends_at) - Number(february.starts_at)
    expect(length).toBe(29 * 86_400_000)
  })
})
