import { pointsOf, readPoints } from "../points"

const invalid = expect.objectContaining({ code: "loyalty_points_invalid" })

describe("a number of points", () => {
  it("may be 0, which is not all", () => {
    expect(readPoints(0)).toBe(0)
  })

  it.each([
    [undefined, "leaving it out does not mean all"],
    [null, "leaving it out does not mean all"],
    ["0", "a number, not text"],
    ["100", "a number, not text"],
    [true, "a number, not a value of type boolean"],
    [1.5, "a whole number from 0, not 1.5"],
    [-1, "a whole number from 0, not -1"],
    [NaN, "a whole number from 0, not NaN"],
    [2 ** 53, "a whole number from 0"],
  ])("is not %s", (value, why) => {
    expect(() => readPoints(value)).toThrow(invalid)
    expect(() => readPoints(value)).toThrow(why)
  })

  it("leaves the book only while it is exact", () => {
    expect(pointsOf(2n ** 53n - 1n)).toBe(Number.MAX_SAFE_INTEGER)
    expect(() => pointsOf(2n ** 53n)).toThrow(invalid)
  })
})
