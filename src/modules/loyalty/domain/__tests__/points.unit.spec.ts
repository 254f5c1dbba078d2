import {
  countPoints,
  lesser,
  POINTS_MAX,
  pointsOf,
  readPoints,
} from "../points"

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
})

describe("points of an entry", () => {
  it.each([1, 7, POINTS_MAX])("are counted: %s", (points) => {
    expect(countPoints(points)).toBe(BigInt(points))
  })

  it.each([0, -1, 0.5, NaN, Infinity, POINTS_MAX + 1])(
    "are not %s",
    (points) => {
      expect(() => countPoints(points)).toThrow(invalid)
      expect(() => countPoints(points)).toThrow("is no number of points")
    }
  )

  it.each([0, "0", null, undefined, "5", [5]])(
    "never stand for all there is: %j",
    (points) => {
      expect(() => countPoints(points as number)).toThrow(invalid)
    }
  )
})

describe("a sum of the book", () => {
  it("is read exactly, or not at all", () => {
    expect(pointsOf(null)).toBe(0)
    expect(pointsOf("-12")).toBe(-12)
    expect(pointsOf(2n ** 53n - 1n)).toBe(Number.MAX_SAFE_INTEGER)
    for (const sum of [2n ** 53n, 9_007_199_254_740_993n, "x"]) {
      expect(() => pointsOf(sum)).toThrow("more than can be counted exactly")
    }
  })

  it("has a lesser of two", () => {
    expect([lesser(1n, 2n), lesser(2n, 1n)]).toEqual([1n, 1n])
  })
})
