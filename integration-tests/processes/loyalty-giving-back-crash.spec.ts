import "../support/own-data-dir"
import "../support/server-mode"
import { loyaltyIn } from "../../src/workflows/loyalty"
import { daysFromNow, givePoints } from "../builders/loyalty"
import { MemberShop, type MemberOrder } from "../builders/member-shop"
import { withClient } from "../support/databases"
import { depth } from "../support/depth"
import { withShop } from "../support/shop"
import { dieAt } from "./support/dying"
import { endAll } from "./support/processes"

const POINTS = 1_000

/** Every moment between two writes, and two in the middle of one. */
const MOMENTS = [
  { at: "loyalty.credited", when: "between core's credit line and the points" },
  { at: "loyalty.clawed-back", when: "between what it takes and gives" },
  { at: "loyalty.restored", when: "before it is noted as settled" },
  { at: "loyalty.order-seen", when: "before anything is written" },
  { at: "loyalty.clawing-back", when: "while it takes" },
  { at: "loyalty.restoring", when: "while it gives" },
  { at: "loyalty.settled", when: "before anybody is told" },
]

/** The same of what time alone does, the most telling first. */
const SWEEPS = [
  { at: "loyalty.expiring", sweep: "loyalty-expire-points" },
  { at: "loyalty.activating", sweep: "loyalty-activate-points" },
  { at: "loyalty.activated", sweep: "loyalty-activate-points" },
  { at: "loyalty.expired", sweep: "loyalty-expire-points" },
]

withShop(({ api, getContainer, dbConfig }) => {
  let shop: MemberShop
  beforeEach(async () => {
    shop = await MemberShop.open(api, getContainer())
    await shop.useProgram()
  })
  afterEach(endAll)

  /** Two jackets and a parcel for 60, of which points have paid 10. */
  async function buy() {
    const member = await shop.member({ points: POINTS })
    const { variant_id } = shop.shop.product
    const items = [{ variant_id, quantity: 2 }]
    const order = await shop.buy(member, { items, points: POINTS })
    return { member, order }
  }

  /** By a server that dies as soon as it hears of it. */
  const dieOf = (change: (server: MemberShop) => Promise<void>, at: string) =>
    dieAt(at, { DATABASE_URL: dbConfig.clientUrl }, (client) =>
      change(shop.at(client))
    )

  async function expectSettled(order: MemberOrder, customer_id: string) {
    for (let times = 0; times < 3; times++) {
      await shop.sweep("loyalty-settle-orders")
    }
    expect(await shop.proof()).toMatchObject({ ok: true, violations: [] })
    return { ...(await shop.read(customer_id)), owed: await order.owed() }
  }

  it.each(MOMENTS.slice(0, depth({ sample: 2, full: MOMENTS.length })))(
    "gives points and money back once when killed $when",
    async ({ at }) => {
      const { member, order } = await buy()
      await order.fulfil(2)
      const units = [{ id: order.lines[0], quantity: 1 }]
      const return_id = await order.changes.announceReturn(units)
      await dieOf((there) => there.receive(return_id, units), at)
      expect(await expectSettled(order, member.id)).toMatchObject({
        ...{ points_available: 416, points_pending: 21, owed: -20.84 },
      })
    }
  )

  it.each(
    MOMENTS.filter(({ at }) => at !== "loyalty.credited").slice(
      0,
      depth({ sample: 1, full: MOMENTS.length })
    )
  )("gives all of a canceled order back when killed $when", async ({ at }) => {
    const { member, order } = await buy()
    await dieOf((there) => there.cancel(order.id), at)
    expect(await expectSettled(order, member.id)).toMatchObject({
      ...{ points_available: POINTS, points_pending: 0, points_owed: 0 },
    })
  })

  /** A dead process holds its sweep for minutes. */
  const passLease = () =>
    withClient(
      (db) => db.query("update sweep set leased_until = now()"),
      dbConfig.dbName
    )

  it.each(SWEEPS.slice(0, depth({ sample: 2, full: SWEEPS.length })))(
    "activates and expires once when killed at $at of $sweep",
    async ({ at, sweep }) => {
      const { member, order } = await buy()
      await order.fulfil(2)
      await shop.sweep("loyalty-take-orders")
      await givePoints(getContainer(), member.id, 7, {
        ...{ now: daysFromNow(-9), expires_at: daysFromNow(-1) },
      })
      await withClient(
        (db) => db.query("update loyalty_order set activates_at = now()"),
        dbConfig.dbName
      )
      await dieOf((there) => there.sweep(sweep), at)
      await passLease()
      for (const name of SWEEPS.map((each) => each.sweep)) {
        await shop.sweep(name)
      }
      expect(await shop.proof()).toMatchObject({ ok: true, violations: [] })
      expect(await shop.read(member.id)).toMatchObject({
        ...{ points_available: 41, points_pending: 0, points_owed: 0 },
      })
      const kinds = await loyaltyIn(getContainer()).listEntries({
        kind: ["activate", "expire"],
      })
      expect(kinds.map(({ kind }) => kind).sort()).toEqual([
        ...["activate", "expire"],
      ])
    }
  )

  it("withdraws what a process has begun with core and could not end", async () => {
    const { member, order } = await buy()
    await order.fulfil(2)
    const units = [{ id: order.lines[0], quantity: 1 }]
    const return_id = await order.changes.announceReturn(units)
    await dieOf(
      (there) => there.receive(return_id, units),
      "loyalty.clawed-back"
    )
    await order.beginCreditLine()
    expect(await expectSettled(order, member.id)).toMatchObject({
      ...{ points_available: 416, owed: -20.84 },
    })
  })
})
