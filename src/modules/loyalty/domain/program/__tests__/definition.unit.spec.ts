import {
  definitionProblems,
  demoProgram,
  demoTiers,
  ProgramDefinitionSchema,
  readDefinition,
  type ProgramDefinition,
} from ".."

const { earning, redemption } = demoProgram
const [base] = earning.rules

const withRules = (...rules: object[]) => ({
  ...demoProgram,
  earning: { ...earning, rules },
})
const withRedemption = (changes: Partial<ProgramDefinition["redemption"]>) => ({
  ...demoProgram,
  redemption: { ...redemption, ...changes },
})
const messagesOf = (definition: unknown) =>
  (ProgramDefinitionSchema.safeParse(definition).error?.issues ?? []).map(
    ({ message }) => message
  )
const problemsOf = (definition: unknown) =>
  definitionProblems(ProgramDefinitionSchema.parse(definition))

describe("the demo programme", () => {
  it("can be used as it stands", () => {
    expect(readDefinition(demoProgram)).toEqual(demoProgram)
  })

  it("has the shop's numbers", () => {
    expect(base.effect).toEqual({
      type: "points_per_money",
      points: 1,
      amounts: { eur: "1.00", usd: "1.00", inr: "50.00" },
    })
    expect(redemption).toEqual({
      points: 100,
      amounts: { eur: "1.00", usd: "1.00", inr: "50.00" },
      points_min: 100,
      points_step: 1,
      share_max_percent: 50,
    })
    expect(earning.pending_days).toBe(14)
    expect(demoProgram.expiry.days).toBe(365)
    expect(demoProgram.tiers.window_days).toBe(365)
    expect(demoTiers.map(({ name, points_min }) => [name, points_min])).toEqual(
      [
        ["Linen", 0],
        ["Wool", 500],
        ["Cashmere", 2000],
      ]
    )
  })

  it("survives being stored as JSON", () => {
    expect(readDefinition(JSON.parse(JSON.stringify(demoProgram)))).toEqual(
      demoProgram
    )
  })
})

describe("a programme's definition", () => {
  it("counts items only, unless it says otherwise", () => {
    const { basis: _, ...rest } = earning
    expect(
      readDefinition({ ...demoProgram, earning: rest }).earning.basis
    ).toEqual({
      shipping: false,
      tax: false,
      gift_cards: false,
      paid_by_credit: false,
    })
  })

  it.each<[string, object, string]>([
    [
      "a misspelt field",
      { ...demoProgram, expirey: {} },
      'Unrecognized key: "expirey"',
    ],
    [
      "an unknown zone",
      { ...demoProgram, time_zone: "Mars/Olympus" },
      'Name a time zone, such as "Europe/Berlin"',
    ],
    [
      "another clawback",
      { ...demoProgram, clawback: "never" },
      "Clawback is one of unlimited, within_balance, only_pending",
    ],
    ["no rule", withRules(), "Without a rule nobody earns anything"],
    [
      "half a point",
      withRedemption({ points_min: 0.5 }),
      "The fewest points to pay with: a whole number from 1 to 1000000",
    ],
    [
      "more than everything",
      withRedemption({ share_max_percent: 101 }),
      "The share that points can pay: a whole number from 1 to 100",
    ],
    [
      "a worth of nothing",
      withRedemption({ amounts: { eur: "0.00" } }),
      "The amount is above 0",
    ],
    [
      "an amount as a float",
      withRedemption({ amounts: { eur: "1,00" } }),
      'Write the amount as text, such as "1.00"',
    ],
    [
      "half a yen",
      withRedemption({ amounts: { jpy: "0.5" } }),
      "JPY has 0 digits after the point",
    ],
    [
      "an unknown currency",
      withRedemption({ amounts: { EUR: "1.00" } }),
      '"EUR" is no currency; write its code in lower case, such as "eur"',
    ],
    [
      "worth nowhere",
      withRedemption({ amounts: {} }),
      "Name at least one currency",
    ],
  ])("refuses %s, and says it plainly", (_, definition, message) => {
    expect(messagesOf(definition)).toEqual([message])
  })

  it.each<[string, object, string, string]>([
    [
      "a minimum below the step",
      withRedemption({ points_min: 100, points_step: 250 }),
      "redemption.points_min",
      "Nobody can pay with 100 points in steps of 250; the next possible minimum is 250",
    ],
    [
      "points that are earned but worth nothing",
      withRedemption({ amounts: { eur: "1.00", usd: "1.00" } }),
      "earning.rules.0.effect.amounts.inr",
      "Points are earned in INR but worth nothing there; add inr to redemption.amounts",
    ],
    [
      "a minimum that pays less than a coin",
      withRedemption({
        amounts: { ...redemption.amounts, jpy: "1" },
        points_min: 50,
      }),
      "redemption.amounts.jpy",
      "50 points, the fewest to pay with, are worth less than the smallest coin of JPY",
    ],
    [
      "an unknown condition",
      withRules({ ...base, conditions: [{ type: "full_moon" }] }),
      "earning.rules.0.conditions.0.type",
      'There is no condition of type "full_moon"; there are product, category, customer_group, tier, campaign, order_minimum',
    ],
    [
      "an unknown effect",
      withRules({ ...base, effect: { type: "divide" } }),
      "earning.rules.0.effect.type",
      'There is no effect of type "divide"; there are points_per_money, multiply, fixed_points',
    ],
    [
      "a factor that takes points away",
      withRules(base, {
        id: "less",
        name: "Less",
        effect: { type: "multiply", factor: "0.5" },
      }),
      "earning.rules.1.effect.factor",
      "The factor is at least 1",
    ],
    [
      "a campaign that ends before it begins",
      withRules({
        ...base,
        conditions: [
          {
            type: "campaign",
            from: "2026-11-28T00:00:00Z",
            to: "2026-11-27T00:00:00Z",
          },
        ],
      }),
      "earning.rules.0.conditions.0.to",
      "The campaign ends after it begins",
    ],
    [
      "one id for two rules",
      withRules(base, base),
      "earning.rules.1.id",
      'Another rule is called "base"; each entry in the book names its rule, so every id is there once',
    ],
  ])("has a problem with %s", (_, definition, path, message) => {
    expect(problemsOf(definition)).toEqual([{ path, message }])
  })

  it("is refused with everything that is wrong with it", () => {
    const wrong = withRedemption({ points_min: 0, share_max_percent: 0 })
    expect(() => readDefinition(wrong)).toThrow(
      expect.objectContaining({
        code: "loyalty_definition_invalid",
        details: [
          expect.objectContaining({ path: "redemption.points_min" }),
          expect.objectContaining({ path: "redemption.share_max_percent" }),
        ],
      })
    )
    expect(() => readDefinition(withRedemption({ points_step: 7 }))).toThrow(
      "The programme cannot be used. redemption.points_min: Nobody"
    )
  })
})
