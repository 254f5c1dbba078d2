import "../../support/own-data-dir"
import { settleOrderWorkflow } from "../../../src/workflows/loyalty"
import { MemberShop } from "../../builders/member-shop"
import { withShop } from "../../support/shop"
import { clock } from "../../../src/lib/clock"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { loyaltyIn } from "../../../src/workflows/loyalty"

const DAY_MS = 24 * 3600 * 1000

withShop(({ api, getContainer }) => {
  let shop: MemberShop
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
  })
  beforeEach(() => shop.useProgram())

  const jackets = (quantity: number) => [
    { variant_id: shop.shop.product.variant_id, quantity },
  ]
  const told = () => shop.sweep("loyalty-settle-orders")
  const settle = (order_id: string) =>
    settleOrderWorkflow(getContainer()).run({ input: { order_id } })
  const available = async (customer_id: string) =>
    (await shop.read(customer_id)).points_available

  async function expectSound() {
    expect(await shop.proof()).toMatchObject({ ok: true, violations: [] })
  }

  /** Two jackets and a parcel for 60, of which points have paid 10. */
  async function paidInPart() {
    const member = await shop.member({ points: 1_000 })
    const order = await shop.buy(member, { items: jackets(2), points: 1_000 })
    await order.fulfil(2)
    const units = [{ id: order.lines[0], quantity: 1 }]
    return { member, order, units }
  }

  it("gives a sixth of a return back in points, and core owes the rest", async () => {
    const { member, order, units } = await paidInPart()
    expect(await order.owed()).toBe(0)
    await order.changes.takeBack(units)
    await told()
    expect(await available(member.id)).toBe(416)
    expect(await order.owed()).toBe(-20.84)
    await order.refund(20.84)
    await Promise.all(Array.from({ length: 10 }, () => settle(order.id)))
    expect(await available(member.id)).toBe(416)
    expect(await order.owed()).toBe(0)
    await order.changes.takeBack(units)
    await told()
    expect(await available(member.id)).toBe(833)
    expect(await order.owed()).toBe(-20.83)
    await expectSound()
  })

  it("owes no money for what points have paid alone", async () => {
    const member = await shop.member({ points: 6_000 })
    const order = await shop.buy(member, { items: jackets(2), points: 6_000 })
    await order.fulfil(2)
    await order.changes.takeBack([{ id: order.lines[0], quantity: 2 }])
    await told()
    expect(await available(member.id)).toBe(5_000)
    expect(await order.owed()).toBe(0)
    await expectSound()
  })

  it("gives no points for what money was given for before it came", async () => {
    const { member, order, units } = await paidInPart()
    const return_id = await order.changes.announceReturn(units)
    await order.refund(25)
    await order.changes.receive(return_id, units)
    await told()
    expect(await available(member.id)).toBe(0)
    expect(await order.owed()).toBe(0)
    await expectSound()
  })

  it("returns all points with the last of the money", async () => {
    const { member, order } = await paidInPart()
    for (const [amount, back] of [
      [25, 500],
      [25, 1_000],
    ]) {
      await order.refund(amount)
      await told()
      expect(await available(member.id)).toBe(back)
    }
    expect(await shop.read(member.id)).toMatchObject({ points_pending: 0 })
    await expectSound()
  })

  it("gives points of a canceled order back to their own lots", async () => {
    const member = await shop.member()
    const { id: account_id } = await loyaltyIn(getContainer()).openAccount(
      member.id
    )
    const now = clock.now()
    const soon = new Date(now.getTime() + 3 * DAY_MS)
    const later = new Date(now.getTime() + 30 * DAY_MS)
    for (const expires_at of [soon, later]) {
      await loyaltyIn(getContainer()).award({
        ...{ account_id, points: 600, expires_at, now },
        ...{ source: "spec", source_id: expires_at.toISOString() },
      })
    }
    const order = await shop.buy(member, { items: jackets(2), points: 1_000 })
    await order.changes.cancel()
    await told()
    expect((await shop.read(member.id)).expiring).toEqual([
      { points: 600, expires_at: soon },
      { points: 600, expires_at: later },
    ])
    await expectSound()
  })

  it("gives what has expired meanwhile a last grace", async () => {
    const member = await shop.member()
    const loyalty = loyaltyIn(getContainer())
    const { id: account_id } = await loyalty.openAccount(member.id)
    const now = clock.now()
    await loyalty.award({
      ...{ account_id, points: 1_000, source: "spec", source_id: member.id },
      ...{ expires_at: new Date(now.getTime() + 60_000), now },
    })
    const order = await shop.buy(member, { items: jackets(2), points: 1_000 })
    jest
      .spyOn(clock, "now")
      .mockImplementation(() => new Date(Date.now() + DAY_MS))
    try {
      await order.changes.cancel()
      await told()
      const { points_available, expiring } = await shop.read(member.id)
      expect(points_available).toBe(1_000)
      const { grace_days } = demoProgram.expiry
      const days = Number(expiring[0].expires_at) - now.getTime()
      expect(Math.round(days / DAY_MS)).toBeGreaterThanOrEqual(grace_days + 1)
    } finally {
      jest.restoreAllMocks()
    }
    await expectSound()
  })
})
