import "../../support/own-data-dir"
import {
  earnPointsWorkflow,
  loyaltyIn,
  settleOrderWorkflow,
} from "../../../src/workflows/loyalty"
import { findChangedOrders } from "../../../src/workflows/loyalty/core-tables/changed-orders"
import { buildDraftOrder } from "../../builders/draft-order"
import { MemberShop } from "../../builders/member-shop"
import { OrderLife } from "../../builders/order-life"
import { buildProduct } from "../../builders/product"
import { until } from "../../processes/support/wait"
import { withShop } from "../../support/shop"

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
  const pending = async (customer_id: string) =>
    (await shop.read(customer_id)).points_pending

  async function expectSound() {
    expect(await shop.proof()).toMatchObject({ ok: true, violations: [] })
  }

  /** Three lines at 33.40, which earn 34, 33 and 33 points. */
  async function threeLines() {
    const { storefront } = shop.shop
    const items = []
    for (const title of ["Shirt", "Scarf", "Cap"]) {
      const product = await buildProduct(getContainer(), storefront, {
        ...{ title, price: 33.4 },
      })
      items.push({ variant_id: product.variant_id, quantity: 1 })
    }
    return items
  }

  it("takes what each line of three has earned, and in the end all", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: await threeLines() })
    await order.fulfil()
    await told()
    expect(await pending(member.id)).toBe(100)
    const left = []
    for (const id of order.lines) {
      await order.changes.takeBack([{ id, quantity: 1 }])
      await order.refund(33.4)
      await told()
      left.push(await pending(member.id))
    }
    expect(left.at(-1)).toBe(0)
    expect([66, 67]).toContain(left[0])
    await expectSound()
  })

  it("takes a third with a third of the money, and in the end all", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: await threeLines() })
    await order.fulfil()
    const left = []
    for (const amount of [36.74, 36.74, 36.72]) {
      await order.refund(amount)
      await told()
      left.push(await pending(member.id))
    }
    expect(left).toEqual([67, 34, 0])
    await expectSound()
  })

  it("leaves nothing of a purchase that is refunded, many times", async () => {
    const member = await shop.member()
    for (let times = 0; times < 3; times++) {
      const order = await shop.buy(member, { items: jackets(1) })
      await order.capture()
      await order.refund(35)
    }
    await told()
    expect(await shop.read(member.id)).toMatchObject({
      ...{ points_pending: 0, points_available: 0, points_owed: 0 },
    })
    await expectSound()
  })

  it("takes all that a canceled order has earned", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    await told()
    expect(await pending(member.id)).toBe(50)
    await order.changes.cancel()
    await told()
    expect(await pending(member.id)).toBe(0)
    await expectSound()
  })

  it("takes nothing for a return until it is here", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    await order.fulfil(2)
    const units = [{ id: order.lines[0], quantity: 1 }]
    const return_id = await order.changes.announceReturn(units)
    await settle(order.id)
    expect(await pending(member.id)).toBe(50)
    await order.changes.receive(return_id, units)
    await told()
    expect(await pending(member.id)).toBe(25)
    await expectSound()
  })

  it("takes for what is written off by a claim, and not for its refund again", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    await order.fulfil(2)
    await order.changes.claim([{ id: order.lines[0], quantity: 1 }])
    await told()
    expect(await pending(member.id)).toBe(25)
    await order.refund(25)
    await told()
    expect(await pending(member.id)).toBe(25)
    await expectSound()
  })

  it.each([
    ["nothing for a unit that a claim replaces for free", 0, 50],
    ["for a unit whose replacement has to be paid", 20, 25],
  ])("takes %s", async (_, unit_price, left) => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    await order.fulfil(2)
    const { variant_id } = shop.shop.product
    await order.changes.claim(
      [{ id: order.lines[0], quantity: 1 }],
      [{ variant_id, quantity: 1, unit_price }]
    )
    await told()
    expect(await pending(member.id)).toBe(left)
    await expectSound()
  })

  it("takes for what comes back after a claim of it was called off", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(1) })
    await order.fulfil()
    const units = [{ id: order.lines[0], quantity: 1 }]
    const { variant_id } = shop.shop.product
    const claim_id = await order.changes.claim(
      units,
      [{ variant_id, quantity: 1, unit_price: 0 }],
      { is_sent_back: true }
    )
    await order.changes.callOffClaim(claim_id)
    await settle(order.id)
    expect(await pending(member.id)).toBe(25)
    await order.changes.takeBack(units)
    await told()
    expect(await pending(member.id)).toBe(0)
    await expectSound()
  })

  it("takes for what an exchange brings back, once it is here", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    await order.fulfil(2)
    const units = [{ id: order.lines[0], quantity: 1 }]
    const { variant_id } = shop.shop.product
    const return_id = await order.changes.exchange(units, variant_id)
    await told()
    expect(await pending(member.id)).toBe(50)
    await order.changes.receive(return_id, units)
    await told()
    expect(await pending(member.id)).toBe(25)
    await expectSound()
  })

  it("takes for what an edit removes, and gives nothing for what it adds", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    await order.changes.edit({ id: order.lines[0], quantity: 1 })
    await told()
    expect(await pending(member.id)).toBe(25)
    const { variant_id } = shop.shop.product
    await order.changes.edit({ variant_id, quantity: 1 })
    await told()
    expect(await pending(member.id)).toBe(25)
    await expectSound()
  })

  it("takes nothing for an edit that is taken back", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    const [id] = order.lines
    await order.changes.edit({ id, quantity: 5 })
    await order.changes.edit({ id, quantity: 2 })
    await told()
    expect(await pending(member.id)).toBe(50)
    await order.changes.edit({ id, quantity: 1 })
    await told()
    expect(await pending(member.id)).toBe(25)
    await expectSound()
  })

  it("takes nothing for what comes back of units that an edit has added", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    const [id] = order.lines
    await order.capture()
    await order.changes.edit({ id, quantity: 5 })
    const parcel = await OrderLife.of(getContainer(), order.id)
    await parcel.pack(5)
    await order.changes.takeBack([{ id, quantity: 3 }])
    await told()
    expect(await pending(member.id)).toBe(50)
    await order.changes.takeBack([{ id, quantity: 1 }])
    await told()
    expect(await pending(member.id)).toBe(25)
    await expectSound()
  })

  it("takes nothing for what was struck off a draft before it was placed", async () => {
    const member = await shop.member()
    const draft = await buildDraftOrder(getContainer(), shop.shop, member, 2)
    await draft.edit(1)
    await draft.place()
    const input = { order_id: draft.id }
    await earnPointsWorkflow(getContainer()).run({ input })
    await settle(draft.id)
    expect(await pending(member.id)).toBe(25)
    await expectSound()
  })

  it("posts once for the same event ten times at once", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    await order.capture()
    await order.refund(30)
    await Promise.all(Array.from({ length: 10 }, () => settle(order.id)))
    await told()
    expect(await pending(member.id)).toBe(25)
    const { entries } = await loyaltyIn(getContainer()).readEntries({
      ...{ customer_id: member.id, limit: 100 },
    })
    expect(entries.map(({ kind }) => kind)).toEqual(["claw_back", "earn"])
    await expectSound()
  })

  it("is hurried by events, without any sweep", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(1) })
    await order.changes.cancel()
    await until(async () => (await pending(member.id)) === 0, {
      within_ms: 20_000,
    })
  })

  it("does not look at what is settled again", async () => {
    const member = await shop.member({ points: 1_000 })
    const order = await shop.buy(member, { items: jackets(2), points: 1_000 })
    const page = { after: null, limit: 100 }
    expect(await findChangedOrders(getContainer(), page)).toEqual([])
    await order.fulfil(2)
    await order.changes.takeBack([{ id: order.lines[0], quantity: 1 }])
    await told()
    // Its own credit line is a change, too.
    await told()
    expect(await findChangedOrders(getContainer(), page)).toEqual([])
  })
})
