import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { loyaltyIn } from "../../../src/workflows/loyalty"
import { buildDiscountedDraft } from "../../builders/discounted-draft"
import { countOrders } from "../../builders/order"
import { RewardShop } from "../../builders/reward-shop"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let shop: RewardShop
  beforeAll(async () => {
    shop = await RewardShop.open(api, getContainer())
  })
  afterEach(() => jest.restoreAllMocks())

  const expectSound = async () =>
    expect(await shop.paying.prove()).toMatchObject({ ok: true })

  it("gives its points back, and no cart is bought with it", async () => {
    const { member, claim } = await shop.claimed()
    const cart = await shop.cartWith(member, claim.code)
    const { status, data } = await shop.takeBack(claim.id)
    expect([status, data.loyalty_claim]).toMatchObject([
      200,
      { status: "returned", returned_by: { type: "user" } },
    ])
    expect(await shop.points(member)).toBe(500)
    expect(await shop.paying.checkOut(cart)).toMatchObject({
      ...{ status: 400, code: "loyalty_reward_ended" },
    })
    // As a checkout that had looked right before it was taken back.
    const loyalty = loyaltyIn(getContainer())
    jest.spyOn(loyalty, "holdClaims").mockResolvedValueOnce([])
    const { status: late, code } = await shop.paying.checkOut(cart)
    expect([late, code]).toEqual([400, "not_allowed"])
    expect(await countOrders(getContainer())).toBe(0)
    await expectSound()
  })

  it("is either taken back or used, never both", async () => {
    const { member, claim } = await shop.claimed()
    const cart = await shop.cartWith(member, claim.code)
    const [returned, { order_id }] = await Promise.all([
      shop.takeBack(claim.id),
      shop.paying.checkOut(cart),
    ])
    await shop.sweep()
    const isUsed = order_id !== undefined
    expect(returned.status).toBe(isUsed ? 400 : 200)
    expect((await shop.read(claim.id)).status).toBe(
      isUsed ? "used" : "returned"
    )
    expect(await shop.points(member)).toBe(isUsed ? 400 : 500)
  })

  it("leaves an order its discount that core has let have it", async () => {
    const { claim, member } = await shop.claimed()
    // As a checkout leaves it right before its order is linked.
    await getContainer()
      .resolve(Modules.PROMOTION)
      .registerUsage([{ code: claim.code, amount: 5 }], {
        ...{ customer_id: member.id, customer_email: null },
      })
    expect(await shop.takeBack(claim.id)).toMatchObject({
      ...{ status: 400, data: { code: "loyalty_claim_over" } },
    })
    expect((await shop.read(claim.id)).status).toBe("issued")
    expect(await shop.points(member)).toBe(400)
  })

  it("comes to its end when the process died on the way", async () => {
    const { claim, member } = await shop.claimed()
    await loyaltyIn(getContainer()).takeClaimBack({
      ...{ id: claim.id, by: { type: "user" } },
    })
    await getContainer()
      .resolve(Modules.PROMOTION)
      .registerUsage([{ code: claim.code, amount: 0 }], {
        ...{ customer_id: null, customer_email: null },
      })
    await shop.sweep()
    expect((await shop.read(claim.id)).status).toBe("returned")
    expect(await shop.points(member)).toBe(500)
    await expectSound()
  })

  it("comes to its end with whoever takes it back again", async () => {
    const { claim, member } = await shop.claimed()
    jest
      .spyOn(loyaltyIn(getContainer()), "returnClaim")
      .mockRejectedValueOnce(new Error("The book is ill"))
    expect((await shop.takeBack(claim.id)).status).toBe(500)
    expect((await shop.takeBack(claim.id)).status).toBe(200)
    expect(await shop.points(member)).toBe(500)
    await expectSound()
  })

  describe("put into a draft order by a merchant", () => {
    async function drafted() {
      const { member, claim } = await shop.claimed()
      const { code } = claim
      const order = await buildDiscountedDraft(
        ...([api, shop.paying, { ...member, code }] as const)
      )
      return { member, claim, order }
    }
    const usesOf = async ({ code }: { code: string }) =>
      (await shop.promotions(code))[0].used

    it("is used once the draft is an order, and never again", async () => {
      const { member, claim, order } = await drafted()
      await shop.sweep()
      expect((await shop.read(claim.id)).status).toBe("issued")
      await order.place()
      await shop.sweep()
      expect(await shop.read(claim.id)).toMatchObject({
        ...{ status: "used", order_id: order.id },
      })
      expect(await usesOf(claim)).toBe(1)
      expect((await shop.takeBack(claim.id)).status).toBe(400)
      expect(await shop.points(member)).toBe(400)
      const cart = await shop.cartWith(member, claim.code)
      expect(await shop.totalOf(cart)).toBe(60)
    })

    it("is not taken back from an order that nobody has told of", async () => {
      const { claim, order } = await drafted()
      await order.place()
      expect((await shop.takeBack(claim.id)).status).toBe(400)
      expect((await shop.read(claim.id)).status).toBe("used")
    })

    it("returns with the order, and is worth nothing then", async () => {
      const { member, claim, order } = await drafted()
      await order.place()
      const { merchant: headers } = shop.paying
      await api.post(`/admin/orders/${order.id}/cancel`, {}, { headers })
      await shop.sweep()
      expect((await shop.read(claim.id)).status).toBe("returned")
      expect(await shop.points(member)).toBe(500)
      expect(await usesOf(claim)).toBe(1)
      await expectSound()
    })
  })
})
