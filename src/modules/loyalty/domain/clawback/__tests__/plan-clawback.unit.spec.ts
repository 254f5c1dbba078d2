import { CLAWBACK_POLICIES, planClawback, type ClawbackState } from ".."

const STATE: ClawbackState = {
  points: 10n,
  is_pending: false,
  ...{ own_expired: 0n, own_in_breakage: 0n, own_remaining: 4n },
  others_spendable: 3n,
  policy: "unlimited",
  is_ownerless: false,
}

describe("what is clawed back", () => {
  it("is pending as long as the line is", () => {
    for (const policy of CLAWBACK_POLICIES) {
      const plan = planClawback({ ...STATE, is_pending: true, policy })
      expect(plan).toMatchObject({ from_pending: 10n, missing: 0n })
    }
  })

  it("comes from the line's own lot, then from others", () => {
    expect(planClawback(STATE)).toEqual({
      ...{ from_pending: 0n, from_breakage: 0n },
      ...{ from_own_lots: 4n, from_others: 3n },
      ...{ missing: 3n, missing_from: "member_debt" },
    })
    expect(planClawback({ ...STATE, own_remaining: 12n })).toMatchObject({
      ...{ from_own_lots: 10n, from_others: 0n, missing: 0n },
    })
  })

  it("is forgiven where nobody may owe", () => {
    const policy = "within_balance"
    expect(planClawback({ ...STATE, policy })).toMatchObject({
      ...{ from_own_lots: 4n, from_others: 3n },
      ...{ missing: 3n, missing_from: "adjustment" },
    })
  })

  it("is nothing that is active where only pending goes", () => {
    const policy = "only_pending"
    expect(planClawback({ ...STATE, policy })).toMatchObject({
      ...{ from_own_lots: 0n, from_others: 0n },
      ...{ missing: 10n, missing_from: "adjustment" },
    })
  })

  it("is what nobody spent in time first, swept by now or not, under any policy", () => {
    for (const policy of CLAWBACK_POLICIES) {
      const all = { ...STATE, policy, own_remaining: 0n }
      expect(planClawback({ ...all, own_in_breakage: 12n })).toMatchObject({
        ...{ from_breakage: 10n, from_own_lots: 0n },
        ...{ from_others: 0n, missing: 0n },
      })
      expect(planClawback({ ...all, own_expired: 12n })).toMatchObject({
        ...{ from_breakage: 0n, from_own_lots: 10n },
        ...{ from_others: 0n, missing: 0n },
      })
    }
    expect(
      planClawback({ ...STATE, own_expired: 1n, own_in_breakage: 2n })
    ).toMatchObject({
      ...{ from_breakage: 2n, from_own_lots: 5n, from_others: 3n },
      missing: 0n,
    })
  })

  it("was breakage, where nobody is left to owe", () => {
    const erased = { own_remaining: 0n, others_spendable: 0n }
    expect(
      planClawback({ ...STATE, ...erased, is_ownerless: true })
    ).toMatchObject({ missing: 10n, missing_from: "breakage" })
  })

  it("is all of it, whatever the state", () => {
    for (const policy of CLAWBACK_POLICIES) {
      for (const own_remaining of [0n, 4n, 10n, 20n]) {
        const { missing, ...plan } = planClawback({
          ...{ ...STATE, policy, own_remaining },
          ...{ own_expired: 1n, own_in_breakage: 2n },
        })
        const { from_pending, from_breakage, ...taken } = plan
        const { from_own_lots, from_others } = taken
        const sum = from_pending + from_breakage + from_own_lots + from_others
        expect(sum + missing).toBe(10n)
      }
    }
  })
})
