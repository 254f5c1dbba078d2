import type {
  AdminLoyaltyAccountsEntriesListAnswer,
  AdminLoyaltyAccountsRetrieveAnswer,
  AdminLoyaltyAccountsTierChangesListAnswer,
  AdminLoyaltyLiabilityRetrieveAnswer,
  AdminLoyaltyMonthsListAnswer,
  AdminLoyaltyProofRetrieveAnswer,
  AdminLoyaltyTiersListAnswer,
  AdminOrdersLoyaltyRetrieveAnswer,
} from "../../../src/client"
import type { DemoFile } from "../../../src/demo/demo-file"
import { orderPlans } from "../../../src/demo/order-plans"
import { daysBetween } from "../../support/moments"
import type { Shop } from "../../support/shop"

const today = () => new Date().toISOString()

/** What the demo's members have behind them. */
export function testYearOfPoints(
  api: Shop["api"],
  demo: DemoFile,
  logIn: () => Promise<Record<string, string>>
) {
  async function read<T>(path: string): Promise<T> {
    return (await api.get<T>(path, { headers: await logIn() })).data
  }
  const customer = (name: string) => {
    const found = demo.customers.find(({ email }) => email.startsWith(name))
    return found ?? { id: name, order_ids: [] }
  }
  const accountOf = (name: string) =>
    `/admin/loyalty-accounts/${customer(name).id}`

  it("has a year of points, with somebody in every tier", async () => {
    const { loyalty_tiers } = await read<AdminLoyaltyTiersListAnswer>(
      "/admin/loyalty-tiers"
    )
    expect(loyalty_tiers.map(({ key, members }) => [key, members])).toEqual([
      ["linen", 2],
      ["wool", 2],
      ["cashmere", 1],
    ])
  })

  it.each([
    ["ines", ["earn", "redeem", "restore", "claw_back", "award"]],
    ["jonas", ["earn", "expire", "adjust"]],
    ["nora", ["earn", "activate", "award"]],
    ["arjun", ["earn", "activate", "adjust"]],
  ])("gave %s a year in which points came and went", async (name, kinds) => {
    const { entries } = await read<AdminLoyaltyAccountsEntriesListAnswer>(
      `${accountOf(name)}/entries?limit=100`
    )
    const found = entries.map(({ kind }) => kind)
    expect(found).toEqual(expect.arrayContaining(kinds))
    const [oldest] = entries.map(({ occurred_at }) => occurred_at).sort()
    expect(daysBetween(oldest, today())).toBeGreaterThan(330)
  })

  it("has members whose tier has come and gone, and points about to expire", async () => {
    const { tier_changes } =
      await read<AdminLoyaltyAccountsTierChangesListAnswer>(
        `${accountOf("jonas")}/tier-changes`
      )
    expect(tier_changes.map(({ change }) => change)).toEqual([
      "downgraded",
      "grace_started",
      "upgraded",
      "upgraded",
    ])
    const { loyalty_account } = await read<AdminLoyaltyAccountsRetrieveAnswer>(
      accountOf("arjun")
    )
    const [first] = loyalty_account.expiring
    expect(daysBetween(today(), first.expires_at)).toBeLessThan(30)
  })

  it("earned for a dress what its return took back later", async () => {
    const plans = orderPlans.filter(({ buyer }) => buyer.startsWith("ines"))
    const at = plans.findIndex(({ key }) => key === "ines-harrow-returned")
    const { loyalty } = await read<AdminOrdersLoyaltyRetrieveAnswer>(
      `/admin/orders/${customer("ines").order_ids[at]}/loyalty`
    )
    expect(loyalty.lines.map(({ status }) => status)).toEqual(
      expect.arrayContaining(["active", "canceled"])
    )
  })

  it("has a sound book, closed for more than twelve months", async () => {
    const { proof } = await read<AdminLoyaltyProofRetrieveAnswer>(
      "/admin/loyalty-proof"
    )
    expect(proof).toMatchObject({ ok: true, violations: [] })
    const { count, loyalty_months } = await read<AdminLoyaltyMonthsListAnswer>(
      "/admin/loyalty-months"
    )
    expect(count).toBeGreaterThanOrEqual(12)
    for (const { month } of loyalty_months.slice(0, 12)) {
      const { liability } = await read<AdminLoyaltyLiabilityRetrieveAnswer>(
        `/admin/loyalty-liability?month=${month}`
      )
      expect(liability.points.closing).not.toBe(0)
    }
  })
}
