import "../../support/own-data-dir"
import { MedusaError } from "@medusajs/framework/utils"
import {
  releasePointsWorkflow,
  reservePointsWorkflow,
} from "../../../src/workflows/loyalty"
import { PayingWithPoints } from "../../builders/paying-with-points"
import { withShop } from "../../support/shop"

/** A hook takes one handler, so each asks here whether it refuses now. */
const refusing = { before: false, after: false, release: false }
const told: unknown[] = []

function refuseIf(isRefused: boolean) {
  if (isRefused) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Not on Sundays")
  }
}

reservePointsWorkflow.hooks.validate(() => refuseIf(refusing.before))
reservePointsWorkflow.hooks.pointsReserved(({ reservation }) => {
  told.push(reservation)
  refuseIf(refusing.after)
})
releasePointsWorkflow.hooks.validate(() => refuseIf(refusing.release))

withShop(({ api, getContainer }) => {
  let paying: PayingWithPoints
  beforeAll(async () => {
    paying = await PayingWithPoints.open(api, getContainer())
  })
  beforeEach(() => {
    Object.assign(refusing, { before: false, after: false, release: false })
    told.length = 0
  })
  afterEach(async () => {
    expect(await paying.prove()).toMatchObject({ ok: true, violations: [] })
  })

  const SUNDAY = { status: 400, data: { message: "Not on Sundays" } }

  it("asks before it reserves or releases anything", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    refusing.before = true
    expect(await paying.pay(cart, 500)).toMatchObject(SUNDAY)
    expect(await paying.balance(member)).toMatchObject({ points_reserved: 0 })
    refusing.before = false
    await paying.pay(cart, 500)
    refusing.release = true
    expect(await paying.unpay(cart)).toMatchObject(SUNDAY)
    expect(await paying.balance(member)).toMatchObject({ points_reserved: 500 })
  })

  it("leaves the cart as it was when what follows fails", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    for (const points of [0, 300]) {
      refusing.after = false
      if (points) {
        await paying.pay(cart, points)
      }
      refusing.after = true
      expect(await paying.pay(cart, 500)).toMatchObject(SUNDAY)
      expect(await paying.balance(member)).toEqual({
        points_available: 1_000 - points,
        points_reserved: points,
      })
      expect(await paying.readCart(cart)).toMatchObject({
        total: 60 - points / 100,
        payment_collection: { amount: 60 - points / 100 },
        credit_lines: points ? [{ amount: points / 100 }] : [],
      })
    }
    expect(told).toMatchObject([
      { points: 500 },
      { points: 300 },
      { points: 500 },
    ])
  })

  it("gives the lock back when it is refused", async () => {
    const cart = await paying.cart(await paying.member(1_000))
    refusing.before = true
    await paying.pay(cart, 500)
    refusing.before = false
    expect((await paying.pay(cart, 500)).status).toBe(200)
  })
})
