import { plainProblem } from "../plain-problem"

describe("what is wrong with an input", () => {
  it.each([
    ["Too small: expected string to have >=1 characters", "empty", undefined],
    ["Invalid input: expected string, received undefined", "empty", undefined],
    ["Invalid input: expected number, received string", "number", undefined],
    ["Invalid input: expected int, received number", "number", undefined],
    ["Too small: expected number to be >=1", "at_least", "1"],
    ["Too small: expected number to be >0", "more_than", "0"],
    ["Too big: expected number to be <=100", "at_most", "100"],
    ["Too big: expected string to have <=80 characters", "too_long", "80"],
  ])("is understood as a schema says it: %s", (message, name, limit) => {
    expect(plainProblem(message)).toEqual({ name, limit })
  })

  it("leaves alone what was written for people", () => {
    expect(plainProblem("Such as five-off")).toBeUndefined()
  })
})
