import { assertActivatable, demoProgram, demoTiers } from ".."

const { earning } = demoProgram
const [base] = earning.rules

const withCondition = (condition: {
  type: string
  [param: string]: unknown
}) => ({
  ...demoProgram,
  earning: {
    ...earning,
    rules: [base, { ...base, id: "more", conditions: [condition] }],
  },
})

describe("a draft that is to be activated", () => {
  it("may name the tiers that there are", () => {
    expect(() => assertActivatable(demoProgram, demoTiers)).not.toThrow()
  })

  it("may not name a tier that nobody can be in", () => {
    const silk = withCondition({ type: "tier", tiers: ["wool", "silk"] })
    expect(() => assertActivatable(silk, demoTiers)).toThrow(
      expect.objectContaining({
        code: "loyalty_definition_invalid",
        details: [
          {
            path: "earning.rules.1.conditions.0.tiers",
            message: 'There is no tier "silk"; there are linen, wool, cashmere',
          },
        ],
      })
    )
  })

  it("may not use a condition that has gone since it was written", () => {
    expect(() =>
      assertActivatable(withCondition({ type: "full_moon" }), demoTiers)
    ).toThrow('no condition of type "full_moon"')
  })
})
