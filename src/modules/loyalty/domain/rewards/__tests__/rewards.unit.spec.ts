import {
  assertClaimable,
  BenefitSchema,
  canUse,
  claimedTerms,
  claimStatus,
  nextStep,
  obstaclesTo,
  rewardStatus,
  termsProblem,
  type ClaimFacts,
  type RewardTerms,
} from ".."

const NOW = new Date("2026-03-01T12:00:00Z")
const LATER = new Date("2026-03-31T22:00:00Z")

describe("terms", () => {
  const off = (amounts: Record<string, string>): RewardTerms => ({
    benefit: { kind: "amount", amounts },
    minimum_amounts: null,
  })

  it.each([
    [{ kind: "percentage", percent: 0 }],
    [{ kind: "percentage", percent: 101 }],
    [{ kind: "percentage", percent: 12.5 }],
    [{ kind: "amount", amounts: {} }],
    [{ kind: "amount", amounts: { eur: "0" } }],
    [{ kind: "amount", amounts: { eur: "5.001" } }],
    [{ kind: "amount", amounts: { xxx: "5" } }],
    [{ kind: "free_product" }],
    [{ kind: "free_shipping", percent: 1 }],
    [{ kind: "cash" }],
  ])("refuses %p", (benefit) => {
    expect(BenefitSchema.safeParse(benefit).success).toBe(false)
  })

  it("wants an amount wherever there is a minimum", () => {
    const terms = off({ eur: "5" })
    expect(
      termsProblem({ ...terms, minimum_amounts: { eur: "50" } })
    ).toBeUndefined()
    expect(termsProblem({ ...terms, minimum_amounts: { usd: "50" } })).toBe(
      "There is a minimum in usd, and no amount"
    )
  })

  it("keeps of several currencies the one that is asked for", () => {
    const terms = {
      ...off({ eur: "5", usd: "6" }),
      minimum_amounts: { eur: "50" },
    }
    expect(claimedTerms(terms, "eur")).toEqual({
      benefit: { kind: "amount", amounts: { eur: "5" } },
      ...{ minimum_amounts: { eur: "50" }, currency_code: "eur" },
    })
    expect(claimedTerms(terms, "usd")).toEqual({
      benefit: { kind: "amount", amounts: { usd: "6" } },
      ...{ minimum_amounts: null, currency_code: "usd" },
    })
  })

  it("need not ask where there is one currency, or none", () => {
    expect(claimedTerms(off({ eur: "5" }), undefined).currency_code).toBe("eur")
    const free: RewardTerms = {
      benefit: { kind: "free_shipping" },
      minimum_amounts: null,
    }
    expect(claimedTerms(free, "eur")).toEqual({ ...free, currency_code: null })
  })

  it.each([undefined, "inr"])("refuses %p of two currencies", (asked) => {
    expect(() => claimedTerms(off({ eur: "5", usd: "6" }), asked)).toThrow(
      expect.objectContaining({
        code: "loyalty_reward_currency",
        details: [
          expect.objectContaining({
            path: "currency_code",
            limits: { currency_codes: ["eur", "usd"] },
          }),
        ],
      })
    )
  })
})

describe("obstacles", () => {
  const reward = {
    ...{ id: "loyrew_1", points: 100, claims_max: 3 },
    ...{ claims_max_per_member: 1, tier_points_min: 500 },
  }
  const member = {
    ...{ points_available: 100, tier_points_min: 500 },
    claimed: { total: 2, own: 0 },
  }

  it("has none for a member at the very limits", () => {
    expect(obstaclesTo(reward, member)).toEqual([])
    expect(() => assertClaimable(reward, [])).not.toThrow()
  })

  it.each([
    [{ points_available: 99 }, "points_missing", "loyalty_insufficient_points"],
    [{ tier_points_min: 499 }, "tier_too_low", "loyalty_tier_too_low"],
    [{ claimed: { total: 3, own: 0 } }, "sold_out", "loyalty_reward_sold_out"],
    [
      { claimed: { total: 1, own: 1 } },
      "claimed_too_often",
      "loyalty_reward_claimed",
    ],
  ])("of %p is %s", (over, obstacle, code) => {
    const obstacles = obstaclesTo(reward, { ...member, ...over })
    expect(obstacles).toEqual([obstacle])
    expect(() => assertClaimable(reward, obstacles)).toThrow(
      expect.objectContaining({ code })
    )
  })

  it("says in numbers how many points it wants", () => {
    const poor = { points_available: -5 }
    expect(() => assertClaimable(reward, ["points_missing"], poor)).toThrow(
      expect.objectContaining({
        status: 400,
        details: [
          {
            ...{ path: "", message: expect.stringContaining("100 points") },
            limits: { points_available: -5, points_needed: 100 },
          },
        ],
      })
    )
  })

  it("names all of them at once", () => {
    expect(
      obstaclesTo(reward, {
        ...{ points_available: -5, tier_points_min: 0 },
        claimed: { total: 3, own: 1 },
      })
    ).toHaveLength(4)
  })

  it("knows no limit where none is set", () => {
    const free = { ...reward, claims_max: null, claims_max_per_member: null }
    const claimed = { total: 999, own: 999 }
    expect(obstaclesTo(free, { ...member, claimed })).toEqual([])
  })
})

it.each<[string, Partial<Parameters<typeof canUse>[0]>, boolean]>([
  ["is open", {}, true],
  ["is over", { expires_at: NOW }, false],
  ["it holds already", { status: "used", order_id: "cart_1" }, true],
  ["another holds", { status: "used", order_id: "cart_2" }, false],
  ["is on the way back", { status: "returning" }, false],
])("a cart uses a claim that %s: %p, %s", (_, over, may) => {
  const claim = { status: "issued", expires_at: LATER, order_id: null } as const
  const asked = { cart_id: "cart_1", now: NOW }
  expect(canUse({ ...claim, ...over }, asked)).toBe(may)
})

describe("what is next for a claim", () => {
  const facts: ClaimFacts = {
    ...{ status: "issued", expires_at: LATER, customer_id: "cus_1" },
    ...{ bound_customer_id: "cus_1", promotion: { used: 0 }, order: null },
    ...{ ended_at: null, is_abandoned: false },
  }
  const placed = { is_canceled: false }
  const canceled = { is_canceled: true }
  const used = (over: Partial<ClaimFacts>) =>
    ({ status: "used", ...over }) as const

  it.each<[string, Partial<ClaimFacts>, string | undefined]>([
    ["its code", { status: "claimed", promotion: null }, "issue"],
    [
      "nothing, as nobody is there",
      { status: "claimed", customer_id: null },
      "begin_return",
    ],
    ["nothing, while it waits", {}, undefined],
    ["to be used", { promotion: { used: 1 }, order: placed }, "use"],
    [
      "nothing, while an order is on its way",
      { promotion: { used: 1 } },
      undefined,
    ],
    ["to go back with its order", { order: canceled }, "begin_return"],
    ["to end in time", { expires_at: NOW }, "expire"],
    [
      "to be used, by who was quicker",
      { expires_at: NOW, order: placed },
      "use",
    ],
    ["to follow its member", { customer_id: "cus_2" }, "bind"],
    ["to go back from who is erased", { customer_id: null }, "begin_return"],
    [
      "to go back, as core has no promotion",
      { promotion: null },
      "begin_return",
    ],
    [
      "nothing more, once used",
      used({ order: placed, ended_at: NOW }),
      undefined,
    ],
    [
      "to go back, once its order is canceled",
      { status: "used", order: canceled },
      "begin_return",
    ],
    ["to be told of, once its order is there", used({ order: placed }), "use"],
    ["nothing, while its cart is being bought", used({}), undefined],
    [
      "to be open again, as its order was none",
      used({ is_abandoned: true }),
      "reopen",
    ],
    [
      "to go back, as core still counts a use",
      used({ is_abandoned: true, promotion: { used: 1 } }),
      "begin_return",
    ],
    [
      "to be used, though its time was over",
      { status: "expired", order: placed },
      "use",
    ],
    ["nothing, once expired", { status: "expired" }, undefined],
    ["to come to its end", { status: "returning" }, "finish_return"],
    ["nothing, once returned", { status: "returned" }, undefined],
  ])("%s", (_, over, step) => {
    expect(nextStep({ ...facts, ...over }, NOW)).toBe(step)
  })
})

it("refuses what cannot follow", () => {
  expect(claimStatus.can("returned", "issued")).toBe(false)
  expect(claimStatus.can("expired", "returning")).toBe(false)
  expect(rewardStatus.can("active", "draft")).toBe(false)
  expect(() => rewardStatus.assert("draft", "draft", "loyrew_1")).toThrow(
    expect.objectContaining({ code: "loyalty_transition_refused" })
  )
})
