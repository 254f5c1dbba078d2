import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { clock } from "../../../src/lib/clock"
import {
  demoProgram,
  type ProgramDefinition,
} from "../../../src/modules/loyalty/domain/program"
import {
  activatePointsWorkflow,
  earnPointsWorkflow,
  loyaltyIn,
} from "../../../src/workflows/loyalty"
import { MemberOrder, MemberShop } from "../../builders/member-shop"
import { OrderLife } from "../../builders/order-life"
import { buildPlainOrder } from "../../builders/plain-order"
import { withShop } from "../../support/shop"

const DAY_MS = 24 * 3600 * 1000
const NOTHING = { points_pending: 0, points_available: 0, points_owed: 0 }

withShop(({ api, getContainer }) => {
  let shop: MemberShop
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
  })
  afterEach(() => jest.restoreAllMocks())

  const twoJackets = () => ({
    items: [{ variant_id: shop.shop.product.variant_id, quantity: 2 }],
  })
  const waitDays = (days: number) =>
    jest
      .spyOn(clock, "now")
      .mockImplementation(() => new Date(Date.now() + days * DAY_MS))
  const sweep = () => shop.sweep("loyalty-activate-points")

  async function delivered() {
    const member = await shop.member()
    const order = await shop.buy(member, twoJackets())
    await order.fulfil(2)
    await shop.sweep("loyalty-take-orders")
    return { member, order }
  }

  async function expectSound() {
    expect(await shop.proof()).toMatchObject({ ok: true, violations: [] })
  }

  it("lets points be spent when the return window is over, not before", async () => {
    await shop.useProgram()
    const { member, order } = await delivered()
    waitDays(13)
    await sweep()
    expect(await shop.read(member.id)).toMatchObject({ points_pending: 50 })
    waitDays(14.1)
    await Promise.all(
      Array.from({ length: 10 }, () =>
        activatePointsWorkflow(getContainer()).run({
          input: { order_id: order.id },
        })
      )
    )
    const { expiring, ...account } = await shop.read(member.id)
    expect(account).toMatchObject({ ...NOTHING, points_available: 50 })
    const [{ points, expires_at }] = expiring
    const inBerlin = expires_at.toLocaleTimeString("en-GB", {
      timeZone: "Europe/Berlin",
    })
    expect([points, inBerlin]).toEqual([50, "00:00:00"])
    await expectSound()
  })

  it("takes what came back in time first, although nobody told", async () => {
    await shop.useProgram()
    const { member, order } = await delivered()
    const loyalty = loyaltyIn(getContainer())
    const settle = jest.spyOn(loyalty, "settleLines")
    settle.mockRejectedValueOnce(new Error("The event was lost"))
    await order.changes.takeBack([{ id: order.lines[0], quantity: 1 }])
    waitDays(15)
    await sweep()
    expect(await shop.read(member.id)).toMatchObject({
      ...{ ...NOTHING, points_available: 25 },
    })
    await expectSound()
  })

  it("leaves nothing to activate of what was canceled", async () => {
    await shop.useProgram()
    const member = await shop.member()
    const order = await shop.buy(member, twoJackets())
    await order.changes.cancel()
    waitDays(60)
    await shop.sweep("loyalty-settle-orders")
    await sweep()
    expect(await shop.read(member.id)).toMatchObject(NOTHING)
    const taken = await loyaltyIn(getContainer()).findOrder(order.id)
    expect(taken?.ended_at).not.toBeNull()
  })

  it("never activates what never arrives", async () => {
    await shop.useProgram()
    const member = await shop.member()
    const order = await shop.buy(member, twoJackets())
    await order.capture()
    await earnPointsWorkflow(getContainer()).run({
      input: { order_id: order.id },
    })
    await shop.sweep("loyalty-take-orders")
    waitDays(400)
    await sweep()
    expect(await shop.read(member.id)).toMatchObject({ points_pending: 50 })
  })

  /** Two jackets in two parcels, of which one has arrived. */
  async function halfDelivered() {
    const member = await shop.member()
    const order = await shop.buy(member, twoJackets())
    const life = await OrderLife.of(getContainer(), order.id)
    await life.capture()
    await life.deliver(await life.pack(1))
    const one = [{ id: life.line.id, quantity: 1 }]
    return { member, order, life, one }
  }
  const isNoted = async (order_id: string) => {
    await shop.sweep("loyalty-take-orders")
    const taken = await loyaltyIn(getContainer()).findOrder(order_id)
    return taken?.delivered_at !== null
  }

  it.each([
    ["refused at the door", "takeBack" as const],
    ["lost and written off", "claim" as const],
  ])("gives the points of what arrived when the rest is %s", async (...row) => {
    const [, happened] = row
    await shop.useProgram()
    const { member, order, life, one } = await halfDelivered()
    await life.pack(1)
    expect(await isNoted(order.id)).toBe(false)
    await order.changes[happened](one)
    expect(await isNoted(order.id)).toBe(true)
    waitDays(14.1)
    await sweep()
    expect(await shop.read(member.id)).toMatchObject({
      ...{ ...NOTHING, points_available: 25 },
    })
    await expectSound()
  })

  it("waits for what replaces a parcel that was lost", async () => {
    await shop.useProgram()
    const { order, life, one } = await halfDelivered()
    await life.pack(1)
    const { variant_id } = shop.shop.product
    await order.changes.claim(one, [{ variant_id, quantity: 1, unit_price: 0 }])
    expect(await isNoted(order.id)).toBe(false)
    const { lines } = await MemberOrder.of(shop, order.id)
    const id = lines.find((line) => line !== life.line.id) ?? ""
    // Core sets no stock aside for a claim that names no way of shipping.
    const parcel = { order_id: order.id, items: [{ id, quantity: 1 }] }
    const orders = getContainer().resolve(Modules.ORDER)
    await orders.registerFulfillment(parcel)
    await orders.registerDelivery(parcel)
    expect(await isNoted(order.id)).toBe(true)
  })

  it("waits for what was never packed, whatever comes back meanwhile", async () => {
    await shop.useProgram()
    const { order, life, one } = await halfDelivered()
    await order.changes.takeBack(one)
    expect(await isNoted(order.id)).toBe(false)
    await life.deliver(await life.pack(1))
    expect(await isNoted(order.id)).toBe(true)
  })

  it("counts a unit once that a claim writes off and has sent back", async () => {
    await shop.useProgram()
    const member = await shop.member()
    const { variant_id } = shop.shop.product
    const items = [{ variant_id, quantity: 3 }]
    const order = await shop.buy(member, { items })
    const life = await OrderLife.of(getContainer(), order.id)
    await life.capture()
    await life.deliver(await life.pack(1))
    const parcel = await life.pack(2)
    const one = [{ id: life.line.id, quantity: 1 }]
    await order.changes.claim(one, [], { is_sent_back: true })
    const [{ id }] = await getContainer()
      .resolve(Modules.ORDER)
      // @ts-expect-error Core filters by it, although its type knows it not.
      .listReturns({ order_id: order.id }, { select: ["id"] })
    await order.changes.receive(id, one)
    expect(await isNoted(order.id)).toBe(false)
    await life.deliver(parcel)
    expect(await isNoted(order.id)).toBe(true)
  })

  it("counts what is not sent as delivered when it is paid", async () => {
    await shop.useProgram()
    const member = await shop.member()
    const order = await buildPlainOrder(getContainer(), shop.shop, {
      ...{ customer_id: member.id, price: 40, requires_shipping: false },
    })
    const earn = () =>
      earnPointsWorkflow(getContainer()).run({ input: { order_id: order.id } })
    await earn()
    await shop.sweep("loyalty-take-orders")
    const loyalty = loyaltyIn(getContainer())
    expect((await loyalty.findOrder(order.id))?.delivered_at).toBeNull()
    await order.pay(40)
    await shop.sweep("loyalty-take-orders")
    waitDays(14.1)
    await sweep()
    expect(await shop.read(member.id)).toMatchObject({ points_available: 40 })
  })

  it("activates what was earned in a currency without cents", async () => {
    await shop.useProgram(inYen())
    const member = await shop.member()
    const order = await buildPlainOrder(getContainer(), shop.shop, {
      ...{ customer_id: member.id, currency_code: "jpy", price: 4_350 },
      requires_shipping: false,
    })
    await order.pay(4_350)
    await earnPointsWorkflow(getContainer()).run({
      input: { order_id: order.id },
    })
    waitDays(14.1)
    await sweep()
    expect(await shop.read(member.id)).toMatchObject({ points_available: 43 })
    await expectSound()
  })
})

/** A point for each hundred yen. */
function inYen(): Partial<ProgramDefinition> {
  const { earning, redemption } = demoProgram
  const [base] = earning.rules
  const effect = { ...base.effect, amounts: { jpy: "100" } }
  return {
    earning: { ...earning, rules: [{ ...base, effect }] },
    redemption: { ...redemption, amounts: { jpy: "100" } },
  }
}
