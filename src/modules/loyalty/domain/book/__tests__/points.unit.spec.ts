import { countPoints, lesser, POINTS_MAX, readPoints } from "../points"

describe("points", () => {
  it.each([1, 7, POINTS_MAX])("are counted: %s", (points) => {
    expect(countPoints(points)).toBe(BigInt(points))
  })

  it.each([0, -1, 0.5, NaN, Infinity, POINTS_MAX + 1])(
    "are not %s",
    (points) => {
      expect(() => countPoints(points)).toThrow("is no number of points")
    }
  )

  it.each([0, "0", null, undefined, "5", [5]])(
    "never stand for all there is: %j",
    (points) => {
      expect(() => countPoints(points as number)).toThrow()
    }
  )

  it("are read exactly, or not at all", () => {
    expect(readPoints(null)).toBe(0)
    expect(readPoints("-12")).toBe(-12)
    expect(readPoints(9_007_199_254_740_991n)).toBe(9_007_199_254_740_991)
    expect(() => readPoints(9_007_199_254_740_993n)).toThrow("more than")
  })

  it("have a lesser of two", () => {
    expect([lesser(1n, 2n), lesser(2n, 1n)]).toEqual([1n, 1n])
  })
})
