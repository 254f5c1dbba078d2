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
    ["Too big: expected array to have <=50 items", "at_most", "50"],
    ["Name the rule", "empty", undefined],
    ["Name at least one currency", "currency", undefined],
    ["Name at least one customer group", "choose", undefined],
    ["At most 10000 points", "at_most", "10000"],
    ["At least 1 point", "at_least", "1"],
    ["Whole points", "number", undefined],
    ["Without a rule nobody earns anything", "rule", undefined],
    ['Name a time zone, such as "Europe/Berlin"', "time_zone", undefined],
    ['Write the amount as text, such as "1.00"', "amount", undefined],
    ["The amount is above 0", "more_than", "0"],
    ["JPY has 0 digits after the point", "digits", "0"],
    ['Write the factor as text below 100, such as "1.25"', "factor", undefined],
    ["The factor is at least 1", "at_least", "1"],
    [
      "Begin: a moment with its zone, such as 2026-11-27T00:00:00+01:00",
      "moment",
      undefined,
    ],
    ["The campaign ends after it begins", "ends_after", undefined],
    [
      "Nobody can pay with 100 points in steps of 30; the next possible minimum is 120",
      "steps",
      "120",
    ],
    [
      "1 point, the fewest to pay with, are worth less than the smallest coin of EUR",
      "worthless",
      "EUR",
    ],
    [
      "Points are earned in EUR but worth nothing there; add eur to redemption.amounts",
      "unspendable",
      "EUR",
    ],
  ])("is understood as a schema says it: %s", (message, name, limit) => {
    expect(plainProblem(message)).toEqual({ name, limit })
  })

  it("keeps both ends of what a number may be", () => {
    const said = "Days until points expire: a whole number from 1 to 3650"
    expect(plainProblem(said)).toEqual({
      ...{ name: "between", limit: "1", most: "3650" },
    })
  })

  it("leaves alone what was written for people", () => {
    expect(plainProblem("Such as five-off")).toBeUndefined()
  })
})
