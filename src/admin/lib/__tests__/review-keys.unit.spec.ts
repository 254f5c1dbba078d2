import { choiceOf, digitOf, hearKey } from "../review-keys"

const press = (key: string, at_ms = 0) => ({
  ...{ key, at_ms },
  has_modifier: false,
  is_repeat: false,
})

describe("keys of the queue", () => {
  it.each([
    ["j", "next"],
    ["ArrowDown", "next"],
    ["k", "previous"],
    ["ArrowUp", "previous"],
    ["p", "publish"],
    ["P", "publish"],
    ["r", "reject"],
    ["u", "remove"],
    ["a", "reply"],
    ["x", "choose"],
    ["o", "open"],
    ["?", "help"],
    ["q", undefined],
    ["Enter", undefined],
  ])("takes %s for %s", (key, command) => {
    expect(hearKey(press(key)).command).toBe(command)
  })

  it("leaves shortcuts of the browser alone", () => {
    expect(
      hearKey({ ...press("p"), has_modifier: true }).command
    ).toBeUndefined()
  })

  it("moves on while a key is held down, and decides once", () => {
    expect(hearKey({ ...press("j"), is_repeat: true }).command).toBe("next")
    expect(hearKey({ ...press("p"), is_repeat: true }).command).toBeUndefined()
  })

  it("publishes nothing on the way to the products with G P", () => {
    const lead = hearKey(press("g", 5_000))
    const word = hearKey(press("p", 5_400), lead.word_until_ms)
    expect(word.command).toBeUndefined()
    expect(hearKey(press("p", 6_399), word.word_until_ms).command).toBe(
      undefined
    )
    expect(hearKey(press("p", 6_400), word.word_until_ms).command).toBe(
      "publish"
    )
  })
})

describe("numbered choices", () => {
  const ten = [..."abcdefghij"]

  it("numbers ten of them as the keyboard does", () => {
    expect(ten.map((_, index) => choiceOf(digitOf(index), ten))).toEqual(ten)
    expect(digitOf(9)).toBe("0")
  })

  it("takes nothing else for a choice", () => {
    for (const key of ["a", "10", "F1", "", "4"]) {
      expect(choiceOf(key, ["a", "b"])).toBeUndefined()
    }
  })
})
