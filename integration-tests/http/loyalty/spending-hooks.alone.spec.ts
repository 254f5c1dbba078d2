import "../../support/own-data-dir"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  claimRewardWorkflow,
  loyaltyIn,
  releasePointsWorkflow,
  reservePointsWorkflow,
  returnClaimWorkflow,
} from "../../../src/workflows/loyalty"
import { buildReward } from "../../builders/reward-shop"
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
claimRewardWorkflow.hooks.validate(() => refuseIf(refusing.before))
claimRewardWorkflow.hooks.rewardClaimed(({ claim }) => {
  told.push(claim)
  refuseIf(refusing.after)
})

/** With whatever they were handed. */
const heard: object[] = []
releasePointsWorkflow.hooks.pointsReleased((handed) => {
  heard.push(handed)
  refuseIf(refusing.after)
})
returnClaimWorkflow.hooks.claimReturned((handed) => {
  heard.push(handed)
  refuseIf(refusing.after)
})

withShop(({ api, getContainer }) => {
  let paying: PayingWithPoints
  beforeAll(async () => {
    paying = await PayingWithPoints.open(api, getContainer())
  })
  beforeEach(() => {
    Object.assign(refusing, { before: false, after: false, release: false })
    told.length = 0
    heard.length = 0
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

  it("holds the points again when what follows their release fails", async () => {
    const member = await paying.member(1_000)
    const cart = await paying.cart(member)
    await paying.pay(cart, 500)
    refusing.after = true
    expect(await paying.unpay(cart)).toMatchObject(SUNDAY)
    expect(await paying.balance(member)).toMatchObject({ points_reserved: 500 })
    expect(await paying.readCart(cart)).toMatchObject({
      ...{ total: 55, credit_lines: [{ amount: 5 }] },
      payment_collection: { amount: 55 },
    })
  })

  it("tells once of points that were released", async () => {
    const member = await paying.member(1_000)
    const { id: cart_id } = await paying.cart(member)
    const additional_data = { till: 7 }
    const input = { cart_id, customer_id: member.id, additional_data }
    await releasePointsWorkflow(getContainer()).run({ input })
    expect(heard).toEqual([{ released: { cart_id }, additional_data }])
  })

  it("gives the lock back when it is refused", async () => {
    const cart = await paying.cart(await paying.member(1_000))
    refusing.before = true
    await paying.pay(cart, 500)
    refusing.before = false
    expect((await paying.pay(cart, 500)).status).toBe(200)
  })

  describe("of claims", () => {
    async function claimed() {
      const container = getContainer()
      const member = await paying.member(100)
      const reward_id = await buildReward(container)
      const { status, data } = await api.post(
        `/store/loyalty-rewards/${reward_id}/claim`,
        {},
        { headers: member.headers, validateStatus: () => true }
      )
      const { points_available: points } = await paying.balance(member)
      const claims = await loyaltyIn(container).listLoyaltyClaims({})
      return { answer: { status, data }, points, claims, member }
    }

    it("may refuse one before anything is paid", async () => {
      refusing.before = true
      const { answer, points, claims } = await claimed()
      expect(answer).toMatchObject(SUNDAY)
      expect([points, claims]).toEqual([100, []])
    })

    it("takes code and points back when it throws after", async () => {
      refusing.after = true
      const { answer, points, claims } = await claimed()
      expect(answer).toMatchObject(SUNDAY)
      expect([points, claims]).toMatchObject([100, [{ status: "returned" }]])
      const promotions = await getContainer()
        .resolve(Modules.PROMOTION)
        .listPromotions({ code: [claims[0].code] })
      expect(promotions).toMatchObject([{ limit: 1, used: 1 }])
    })

    it("is told of each that is claimed", async () => {
      const { claims } = await claimed()
      expect(told).toMatchObject([{ id: claims[0].id }])
    })

    it("stays returned whatever follows, and tells of it once", async () => {
      const { points, claims, member } = await claimed()
      const additional_data = { till: 7 }
      refusing.after = true
      const input = { id: claims[0].id, by: { type: "user" }, additional_data }
      const returned = returnClaimWorkflow(getContainer()).run({ input })
      await expect(returned).rejects.toMatchObject(SUNDAY.data)
      const { id, account_id } = claims[0]
      const claim = { id, account_id }
      expect(heard).toEqual([{ claim, additional_data }])
      expect(await loyaltyIn(getContainer()).readClaim(id)).toMatchObject({
        status: "returned",
      })
      expect(await paying.balance(member)).toMatchObject({
        points_available: points + 100,
      })
    })
  })
})
