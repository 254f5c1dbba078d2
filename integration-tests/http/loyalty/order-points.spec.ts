import "../../support/own-data-dir"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import { earnPointsWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { daysFromNow } from "../../builders/loyalty"
import { MemberShop } from "../../builders/member-shop"
import { buildMerchant } from "../../builders/merchant"
import { buildPlainOrder } from "../../builders/plain-order"
import { aMoment, daysBetween } from "../../support/moments"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

interface Entry {
  kind: string
  points_available: number
}

withShop(({ api, getContainer }) => {
  let shop: MemberShop
  let merchant: Record<string, string>
  beforeAll(async () => {
    shop = await MemberShop.open(api, getContainer())
    merchant = (await buildMerchant(getContainer())).headers
  })
  let version: number
  beforeEach(async () => {
    version = (await shop.useProgram()).version
  })

  const jackets = (...quantities: number[]) =>
    quantities.map((quantity, line) => ({
      variant_id: shop.shop.product.variant_id,
      ...{ quantity, metadata: { line } },
    }))
  const read = async (order_id: string) => {
    const path = `/admin/orders/${order_id}/loyalty`
    return (await api.get(path, { headers: merchant })).data.loyalty
  }
  const kindsOf = ({ entries }: { entries: Entry[] }) =>
    entries.map(({ kind, points_available }) => [kind, points_available])

  async function activate(order_id: string) {
    const loyalty = loyaltyIn(getContainer())
    const [{ line_item_id }] = await loyalty.listEarnings(order_id)
    await loyalty.activateLine({
      ...{ line_item_id, now: new Date(), expires_at: daysFromNow(365) },
    })
  }

  async function statementsOf(run: () => Promise<unknown>) {
    const knex: Knex = getContainer().resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    const statements: string[] = []
    const listen = ({ sql }: { sql: string }) => statements.push(sql)
    knex.on("query", listen)
    await run()
    knex.removeListener("query", listen)
    return statements
  }

  it("says what an order has earned, was paid with and gave back", async () => {
    const member = await shop.member({ points: 1_000 })
    const order = await shop.buy(member, { items: jackets(2), points: 1_000 })
    const [line_item_id] = order.lines
    expect(await read(order.id)).toMatchObject({
      ...{ order_id: order.id, customer_id: member.id },
      ...{ points_earned: 41, points_pending: 41, points_clawed_back: 0 },
      ...{ points_spent: 1_000, points_restored: 0, currency_code: "eur" },
      ...{ delivered_at: null, activates_at: null },
      amount_spent: expect.stringMatching(/^10(\.0+)?$/),
      lines: [
        {
          ...{ line_item_id, points: 41, status: "pending" },
          ...{ activated_at: null, expires_at: null },
          program: { name: "Points", version },
          rules: [{ id: "base", name: "Every purchase" }],
          ...{ promised_at: null, program_today: null },
        },
      ],
    })
    await order.fulfil(2)
    await earnPointsWorkflow(getContainer()).run({
      input: { order_id: order.id },
    })
    await order.changes.takeBack([{ id: line_item_id, quantity: 1 }])
    await shop.sweep("loyalty-settle-orders")
    const after = await read(order.id)
    expect(after).toMatchObject({
      ...{ points_earned: 41, points_pending: 21, points_clawed_back: 20 },
      ...{ points_restored: 416, points_owed: 0 },
      ...{ delivered_at: aMoment, activates_at: aMoment },
    })
    expect(daysBetween(after.delivered_at, after.activates_at)).toBe(14)
    expect(kindsOf(after)).toEqual([
      ...[
        ["release", 416],
        ["restore", 0],
        ["claw_back", 0],
      ],
      ...[
        ["earn", 0],
        ["redeem", 0],
        ["reserve", -1_000],
      ],
    ])
  })

  it("says what a member owes who has spent what came back", async () => {
    const member = await shop.member()
    const order = await shop.buy(member, { items: jackets(2) })
    await order.fulfil(2)
    await activate(order.id)
    const { status, expires_at } = (await read(order.id)).lines[0]
    expect([status, expires_at]).toEqual(["active", aMoment])
    const { id: account_id } = await loyaltyIn(getContainer()).openAccount(
      member.id
    )
    await loyaltyIn(getContainer()).adjust({
      ...{ account_id, id: `spent ${order.id}`, points: -30 },
      ...{ reason: "correction", by: { type: "system" }, now: new Date() },
      expires_at: null,
    })
    await order.changes.takeBack([{ id: order.lines[0], quantity: 2 }])
    await shop.sweep("loyalty-settle-orders")
    expect(await read(order.id)).toMatchObject({
      ...{ points_clawed_back: 50, points_owed: 30, points_forgiven: 0 },
      lines: [{ status: "canceled" }],
    })
  })

  it("says by which promise a line has earned more than by today's", async () => {
    const member = await shop.member()
    const { storefront, region } = shop.shop
    const headers = { ...storefront.headers, ...member.headers }
    const cart = await buildReadyCart(
      api,
      { ...storefront, headers },
      { region_id: region.id, email: member.email, items: jackets(1) }
    )
    await api.get(`/store/carts/${cart.id}/loyalty`, { headers })
    const [base, ...others] = demoProgram.earning.rules
    const amounts = { eur: "5.00" }
    const less = { ...base, effect: { ...base.effect, amounts } }
    await shop.useProgram({
      earning: { ...demoProgram.earning, rules: [less, ...others] },
    })
    const { order_id = "" } = await checkOut(api, cart)
    await earnPointsWorkflow(getContainer()).run({ input: { order_id } })
    const [line] = (await read(order_id)).lines
    expect(line).toMatchObject({ points: 25, promised_at: aMoment })
    expect(line.program_today.version).toBe(line.program.version + 1)
  })

  it("costs as many statements however many lines there are", async () => {
    const member = await shop.member({ points: 2_000 })
    const points = 500
    const one = await shop.buy(member, { items: jackets(1), points })
    const three = await shop.buy(member, { items: jackets(1, 2, 1), points })
    expect((await read(three.id)).lines).toHaveLength(3)
    const ofOne = await statementsOf(() => read(one.id))
    const ofThree = await statementsOf(() => read(three.id))
    expect(ofThree).toHaveLength(ofOne.length)
  })

  it("answers zeros by one statement where there are no points", async () => {
    const { id: customer_id } = await shop.member()
    const { id } = await buildPlainOrder(getContainer(), shop.shop, {
      ...{ customer_id, price: 10 },
    })
    const statements = await statementsOf(async () =>
      expect(await read(id)).toMatchObject({
        ...{ customer_id: null, points_earned: 0, points_spent: 0 },
        ...{ amount_spent: "0", lines: [], entries: [] },
      })
    )
    const ofLoyalty = statements.filter((sql) => sql.includes("loyalty_"))
    expect(ofLoyalty).toHaveLength(1)
  })

  it("knows no order that is not there, and is for merchants", async () => {
    expect(await refusalOf(read("order_none"))).toMatchObject({
      ...{ status: 404, code: "not_found" },
    })
    const strange = api.get("/admin/orders/order_none/loyalty")
    expect(await refusalOf(strange)).toMatchObject({ status: 401 })
  })
})
