import { changeOf, EMPTY_ADJUSTMENT, problemOf } from "../adjustment"

const give = (points: string) => ({ ...EMPTY_ADJUSTMENT, points })
const take = (points: string) => ({
  ...give(points),
  direction: "take" as const,
})

describe("what is typed into the drawer", () => {
  it("gives above zero and takes below it", () => {
    expect(changeOf(give(" 250 "))).toBe(250)
    expect(changeOf(take("250"))).toBe(-250)
  })

  it.each(["", "0", "-5", "1.5", "1e3", "ten", "1000000001"])(
    "takes %p for no number of points",
    (points) => {
      expect(changeOf(give(points))).toBeUndefined()
    }
  )

  it("takes no more than there is, and nothing from who owes", () => {
    expect(problemOf(take("100"), 100)).toBeUndefined()
    expect(problemOf(take("101"), 100)).toBe("too_few")
    expect(problemOf(take("1"), -20)).toBe("too_few")
    expect(problemOf(give("101"), 100)).toBeUndefined()
  })

  it("says why a number cannot be, and nothing of an empty field", () => {
    expect(problemOf(give(" "), 100)).toBeUndefined()
    expect(problemOf(give("1,500"), 100)).toBe("number")
    expect(problemOf(give("0"), 100)).toBe("number")
    expect(problemOf(give("1000000001"), 100)).toBe("too_many")
    expect(problemOf(take("99999999999"), 100)).toBe("too_many")
  })
})
