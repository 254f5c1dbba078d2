import "../../support/own-data-dir"
import {
  createCartCreditLinesWorkflow,
  deleteCartCreditLinesWorkflow,
} from "@medusajs/medusa/core-flows"
import { runSweep } from "../../../src/lib/sweep"
import { loyaltyIn, settlingSweep } from "../../../src/workflows/loyalty"
import { CutShort } from "../../builders/cut-short"
import { PayingWithPoints } from "../../builders/paying-with-points"
import { withShop } from "../../support/shop"

const RELEASE = "loyalty-release-reservations"
const HOUR_MS = 3_600_000

withShop(({ api, getContainer, dbConfig }) => {
  let paying: PayingWithPoints
  let database: CutShort
  beforeAll(async () => {
    paying = await PayingWithPoints.open(api, getContainer())
    database = new CutShort(dbConfig.dbName)
  })
  afterEach(async () => {
    expect(await paying.prove()).toMatchObject({ ok: true, violations: [] })
  })

  const settle = () =>
    runSweep(getContainer(), settlingSweep({ older_than_seconds: 0 }))
  const expireAll = () =>
    database.run("update loyalty_reservation set expires_at = now()")
  const reservation = async (cart_id: string) =>
    (await loyaltyIn(getContainer()).listLoyaltyReservations({ cart_id }))[0]

  it("gives back what a cart has held too long, and bills it in full", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    await paying.payAll(cart, 1_000)
    expect(await paying.sweep(RELEASE)).toMatchObject({ sweep: { items: 0 } })
    await expireAll()
    expect(await paying.sweep(RELEASE)).toMatchObject({ sweep: { items: 1 } })
    expect(await paying.readCart(cart)).toMatchObject({
      ...{ total: 60, credit_lines: [] },
      payment_collection: { amount: 60, payment_sessions: [] },
    })
    expect(await paying.balance(member)).toEqual({
      ...{ points_available: 1_000, points_reserved: 0 },
    })
    expect(await reservation(cart.id)).toMatchObject({ status: "expired" })
  })

  it("completes a cart whose time was over, while nobody took its points", async () => {
    const cart = await paying.cart(await paying.member(1_000))
    await paying.payAll(cart, 1_000)
    await expireAll()
    const { status, order_id } = await paying.checkOut(cart)
    expect(status).toBe(200)
    expect(await reservation(cart.id)).toMatchObject({
      ...{ status: "committed", order_id },
    })
  })

  it("either completes a cart whose time is over or takes its points", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    await paying.payAll(cart, 1_000)
    await expireAll()
    const [answer] = await Promise.all([
      paying.checkOut(cart),
      paying.sweep(RELEASE),
    ])
    const { status } = await reservation(cart.id)
    expect({ answer: answer.status, status }).toEqual(
      answer.status === 200
        ? { answer: 200, status: "committed" }
        : { answer: 400, status: "expired" }
    )
  })

  it.each<[string, number, () => Promise<unknown>]>([
    ["is over", 0, () => paying.sweep(RELEASE)],
    ["is not over", HOUR_MS, settle],
  ])("spends with an order what it holds, when its time %s", async (...row) => {
    const [, held_ms, sweep] = row
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    await paying.payAll(cart, 1_000)
    const { order_id = "" } = await paying.checkOut(cart)
    const { id } = await reservation(cart.id)
    const now = new Date()
    await loyaltyIn(getContainer()).reopenReservation({
      ...{ id, order_id, now },
      expires_at: new Date(now.getTime() + held_ms),
    })
    await sweep()
    expect(await reservation(cart.id)).toMatchObject({
      ...{ status: "committed", order_id },
    })
    expect(await paying.balance(member)).toEqual({
      ...{ points_available: 0, points_reserved: 0 },
    })
  })

  it("holds again what was spent with an order that is not there", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    await paying.payAll(cart, 1_000)
    const { id } = await reservation(cart.id)
    await loyaltyIn(getContainer()).commitReservation({
      ...{ id, order_id: "order_none", now: new Date() },
    })
    const { credit_lines } = await paying.readCart(cart)
    await deleteCartCreditLinesWorkflow(getContainer()).run({
      input: { id: [credit_lines[0].id] },
    })
    await settle()
    expect(await reservation(cart.id)).toMatchObject({
      ...{ id, status: "held", order_id: null },
    })
    expect(await paying.balance(member)).toEqual({
      ...{ points_available: 0, points_reserved: 1_000 },
    })
    await paying.openPayment(cart)
    expect(await paying.checkOut(cart)).toMatchObject({ status: 200 })
  })

  it("takes credit off a cart that no points stand behind", async () => {
    const cart = await paying.cart(await paying.member(1_000))
    await createCartCreditLinesWorkflow(getContainer()).run({
      input: [
        {
          ...{ cart_id: cart.id, amount: 5, reference: "loyalty" },
          ...{ reference_id: "loyres_none", metadata: {} },
        },
      ],
    })
    await settle()
    expect(await paying.readCart(cart)).toMatchObject({
      ...{ total: 60, credit_lines: [] },
    })
    expect(await settle()).toMatchObject({ items: 0 })
  })

  it("gives back what a cart holds and does not say", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    const { data } = await paying.pay(cart, 1_000)
    await deleteCartCreditLinesWorkflow(getContainer()).run({
      input: { id: [data.cart.credit_lines[0].id] },
    })
    await settle()
    expect(await paying.balance(member)).toEqual({
      ...{ points_available: 1_000, points_reserved: 0 },
    })
    expect(await settle()).toMatchObject({ items: 0 })
  })

  it("makes the cart say what it holds", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    await paying.pay(cart, 1_000)
    const { id } = await reservation(cart.id)
    await loyaltyIn(getContainer()).lowerReservation({
      ...{ id, points: 400, amount: "4.00", now: new Date() },
    })
    await settle()
    expect(await paying.readCart(cart)).toMatchObject({
      ...{ total: 56, credit_lines: [{ amount: 4 }] },
      payment_collection: { amount: 56 },
    })
    expect(await settle()).toMatchObject({ items: 0 })
  })

  it("leaves alone what is sound, and what is somebody's request", async () => {
    const member = await paying.member(1_000)
    const [open, placed] = [
      await paying.cart(member),
      await paying.cart(member),
    ]
    await paying.pay(open, 200)
    await paying.payAll(placed, 300)
    await paying.checkOut(placed)
    expect(await settle()).toMatchObject({ items: 0 })
    const { id } = await reservation(open.id)
    await loyaltyIn(getContainer()).releaseReservation({
      ...{ id, now: new Date() },
    })
    expect(await runSweep(getContainer(), settlingSweep())).toMatchObject({
      items: 0,
    })
    expect(await settle()).toMatchObject({ items: 1 })
  })

  it("frees what an erased member's cart held, and its credit", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    await paying.pay(cart, 1_000)
    await loyaltyIn(getContainer()).eraseMembers({
      ...{ customer_ids: [member.id], now: new Date() },
    })
    await settle()
    expect(await paying.readCart(cart)).toMatchObject({
      ...{ total: 60, credit_lines: [] },
    })
    const [lapsed] = await database.run(
      "select sum(amount)::int as sum from loyalty_points_posting where account = 'breakage'"
    )
    expect(lapsed).toEqual({ sum: 1_000 })
  })
})
