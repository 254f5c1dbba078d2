import type { DemoFile } from "../../../src/demo/demo-file"
import { orderPlans } from "../../../src/demo/order-plans"
import type { Shop } from "../../support/shop"

type Headers = Record<string, string>

/** What the demo's members have behind them. */
export function testYearOfPoints(
  api: Shop["api"],
  demo: DemoFile,
  logIn: () => Promise<Headers>
) {
  it("has a year of points, with somebody in every tier", async () => {
    const headers = await logIn()
    const { data } = await api.get("/admin/loyalty-tiers", { headers })
    expect(
      data.loyalty_tiers.map(({ key, members }: Row) => [key, members])
    ).toEqual([
      ["linen", 2],
      ["wool", 2],
      ["cashmere", 1],
    ])
    for (const [name, ...kinds] of [
      ["ines", "earn", "redeem", "restore", "claw_back", "award"],
      ["jonas", "earn", "expire", "adjust"],
      ["nora", "earn", "activate", "award"],
      ["arjun", "earn", "activate", "adjust"],
    ]) {
      const entries = await entriesOf(api, headers, demo, name)
      const found = entries.map(({ kind }: Row) => kind)
      expect(found).toEqual(expect.arrayContaining(kinds))
      const oldest = Date.parse(entries.at(-1).occurred_at)
      const age = (Date.now() - oldest) / 86_400_000
      expect([name, age > 330]).toEqual([name, true])
    }
  })

  it("has members whose tier has come and gone, and points about to expire", async () => {
    const headers = await logIn()
    const changes = await api.get(
      `/admin/loyalty-accounts/${idOf(demo, "jonas")}/tier-changes`,
      { headers }
    )
    expect(changes.data.tier_changes.map(({ change }: Row) => change)).toEqual([
      "downgraded",
      "grace_started",
      "upgraded",
      "upgraded",
    ])
    const { data } = await api.get(
      `/admin/loyalty-accounts/${idOf(demo, "arjun")}`,
      { headers }
    )
    const soon = new Date(Date.now() + 30 * 86_400_000).toISOString()
    const [first] = data.loyalty_account.expiring
    expect(first.expires_at < soon).toBe(true)
  })

  it("earned for a dress what its return took back later", async () => {
    const headers = await logIn()
    const plans = orderPlans.filter(({ buyer }) => buyer.startsWith("ines"))
    const at = plans.findIndex(({ key }) => key === "ines-harrow-returned")
    const ines = demo.customers.find(({ email }) => email.startsWith("ines"))
    const { data } = await api.get(
      `/admin/orders/${ines?.order_ids[at]}/loyalty`,
      { headers }
    )
    expect(data.loyalty.lines.map(({ status }: Row) => status)).toEqual(
      expect.arrayContaining(["active", "canceled"])
    )
  })

  it("has a sound book, closed for more than twelve months", async () => {
    const headers = await logIn()
    const { data } = await api.get("/admin/loyalty-proof", { headers })
    expect(data.proof).toMatchObject({ ok: true, violations: [] })
    const { data: months } = await api.get("/admin/loyalty-months", {
      headers,
    })
    expect(months.count).toBeGreaterThanOrEqual(12)
    for (const { month } of months.loyalty_months.slice(0, 12)) {
      const liability = await api.get(
        `/admin/loyalty-liability?month=${month}`,
        { headers }
      )
      expect(liability.data.liability.points.closing).not.toBe(0)
    }
  })
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of routes
type Row = any

const idOf = (demo: DemoFile, name: string) =>
  demo.customers.find(({ email }) => email.startsWith(name))?.id as string

async function entriesOf(
  api: Shop["api"],
  headers: Headers,
  demo: DemoFile,
  name: string
): Promise<Row[]> {
  const { data } = await api.get(
    `/admin/loyalty-accounts/${idOf(demo, name)}/entries?limit=100`,
    { headers }
  )
  return data.entries
}
