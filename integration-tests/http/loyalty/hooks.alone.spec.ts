import "../../support/own-data-dir"
import { MedusaError } from "@medusajs/framework/utils"
import { adjustPointsWorkflow, loyaltyIn } from "../../../src/workflows/loyalty"
import { buildLoyaltyDesk } from "../../builders/loyalty"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

/** A hook takes one handler, so each asks here whether it refuses now. */
const refusing = { before: false, after: false }
const told: unknown[] = []

function refuse() {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Not on Sundays")
}

adjustPointsWorkflow.hooks.validate(() => {
  if (refusing.before) {
    refuse()
  }
})
adjustPointsWorkflow.hooks.pointsAdjusted(({ adjustment }) => {
  told.push(adjustment)
  if (refusing.after) {
    refuse()
  }
})

withShop(({ api, getContainer }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })
  beforeEach(() => {
    Object.assign(refusing, { before: false, after: false })
    told.length = 0
  })

  const FIVE = { points: 5, reason: "goodwill" }
  const entries = () => loyaltyIn(getContainer()).listEntries({})

  it("asks before it adjusts anything", async () => {
    const { id } = await desk.member()
    refusing.before = true
    expect(await refusalOf(desk.adjust(id, FIVE))).toMatchObject({
      ...{ status: 400, message: "Not on Sundays" },
    })
    expect(await entries()).toEqual([])
  })

  it("tells of an adjustment", async () => {
    const { id } = await desk.member()
    await desk.adjust(id, FIVE)
    expect(told).toMatchObject([{ customer_id: id, points: 5 }])
  })

  it("leaves a reversing entry when what follows fails, and deletes none", async () => {
    const { id } = await desk.member()
    refusing.after = true
    await refusalOf(desk.adjust(id, FIVE))
    const [first, second] = (await entries()).sort((one, other) =>
      one.id < other.id ? -1 : 1
    )
    expect([first.kind, second.kind]).toEqual(["adjust", "undo"])
    expect(second.reverses_id).toBe(first.id)
    const path = `/admin/loyalty-accounts/${id}`
    const { loyalty_account } = await desk.read(path, desk.merchant)
    expect(loyalty_account.points_available).toBe(0)
    const { proof } = await desk.read("/admin/loyalty-proof", desk.merchant)
    expect(proof.ok).toBe(true)
  })
})
