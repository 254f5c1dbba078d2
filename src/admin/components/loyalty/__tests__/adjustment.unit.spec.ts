import { changeOf, EMPTY_ADJUSTMENT, isTooMuch } from "../adjustment"

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
    expect(isTooMuch(take("100"), 100)).toBe(false)
    expect(isTooMuch(take("101"), 100)).toBe(true)
    expect(isTooMuch(take("1"), -20)).toBe(true)
    expect(isTooMuch(give("101"), 100)).toBe(false)
  })
})
