import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { randomUUID } from "crypto"
import { demoProgram } from "../../../src/modules/loyalty/domain/program"
import {
  activateProgram,
  buildLoyaltyDesk,
  daysFromNow,
  givePoints,
} from "../../builders/loyalty"
import { LoyaltyEvents, loyaltyIn } from "../../../src/workflows/loyalty"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const FIVE = { points: 5, reason: "goodwill" }

withShop(({ api, getContainer, utils }) => {
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
  })

  const adjust = (id: string, body: object, headers: object = desk.merchant) =>
    api.post(`/admin/loyalty-accounts/${id}/adjust`, body, { headers })
  const available = async (customer_id: string) => {
    const path = `/admin/loyalty-accounts/${customer_id}`
    const { loyalty_account } = await desk.read(path, desk.merchant)
    return loyalty_account.points_available
  }

  it("gives points and takes them, and answers what is left", async () => {
    const member = await desk.member()
    const { data } = await adjust(member.id, FIVE)
    expect(data.loyalty_account).toMatchObject({
      ...{ customer_id: member.id, points_available: 5 },
      expiring: [{ points: 5 }],
    })
    await adjust(member.id, { points: -2, reason: "correction" })
    expect(await available(member.id)).toBe(3)
    const proof = await desk.read("/admin/loyalty-proof", desk.merchant)
    expect(proof).toMatchObject({ proof: { ok: true, violations: [] } })
  })

  it("lets what it gives expire as the programme's points do", async () => {
    const member = await desk.member()
    await activateProgram(getContainer(), {
      ...demoProgram,
      expiry: { ...demoProgram.expiry, days: 30 },
    })
    const { data } = await adjust(member.id, FIVE)
    const [{ expires_at }] = data.loyalty_account.expiring
    const isBetween = (from: number, to: number) =>
      daysFromNow(from).toISOString() < expires_at &&
      expires_at < daysFromNow(to).toISOString()
    expect(isBetween(30, 31.1)).toBe(true)
  })

  it("tells of it by event, with ids only", async () => {
    const member = await desk.member()
    const told: unknown[] = []
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe(LoyaltyEvents.ADJUSTED, async ({ data }) => {
        told.push(data)
      })
    const { data } = await adjust(member.id, { ...FIVE, note: "Rang twice" })
    await utils.waitWorkflowExecutions()
    expect(told).toEqual([
      {
        id: data.loyalty_account.id,
        adjustment_id: expect.stringMatching(/^loyadj_/),
      },
    ])
  })

  it("refuses to take what is not there", async () => {
    const member = await desk.member()
    await givePoints(getContainer(), member.id, 4)
    const refused = adjust(member.id, { ...FIVE, points: -5 })
    expect(await refusalOf(refused)).toMatchObject({
      ...{ status: 400, code: "loyalty_insufficient_points" },
      message: "Only 4 points are available. Ask for at most 4.",
    })
    expect(await available(member.id)).toBe(4)
  })

  it.each([
    {},
    { points: 5 },
    { reason: "goodwill" },
    { ...FIVE, points: 0 },
    { ...FIVE, points: "5" },
    { ...FIVE, points: null },
    { ...FIVE, points: 0.5 },
    { ...FIVE, points: 1_000_000_001 },
    { ...FIVE, reason: "because" },
    { ...FIVE, note: "" },
    { ...FIVE, note: "x".repeat(1001) },
    { ...FIVE, customer_id: "cus_other" },
    { ...FIVE, by: { type: "user", id: "user_other" } },
  ])("refuses %j", async (body) => {
    expect(await refusalOf(adjust("cus_1", body))).toMatchObject({
      ...{ status: 400, code: "invalid_data" },
    })
    expect(await loyaltyIn(getContainer()).listLoyaltyAccounts({})).toEqual([])
  })

  it("is for merchants, and for customers who are there", async () => {
    const member = await desk.member()
    for (const headers of [{}, member.headers]) {
      const refused = adjust(member.id, FIVE, headers)
      expect(await refusalOf(refused)).toMatchObject({ status: 401 })
    }
    expect(await refusalOf(adjust("cus_no", FIVE))).toMatchObject({
      ...{ status: 404, code: "not_found" },
    })
  })

  it("adjusts once for one key, and not otherwise under it", async () => {
    const member = await desk.member()
    const headers = { ...desk.merchant, "Idempotency-Key": randomUUID() }
    const first = await adjust(member.id, FIVE, headers)
    const again = await adjust(member.id, FIVE, headers)
    expect(again.data).toEqual(first.data)
    expect(again.headers["idempotency-replayed"]).toBe("true")
    const other = adjust(member.id, { ...FIVE, points: 6 }, headers)
    expect(await refusalOf(other)).toMatchObject({
      ...{ status: 422, code: "idempotency_key_reused" },
    })
    expect(await available(member.id)).toBe(5)
  })

  it("ends at the sum of twenty at once", async () => {
    const member = await desk.member()
    await Promise.all(Array.from({ length: 20 }, () => adjust(member.id, FIVE)))
    expect(await available(member.id)).toBe(100)
  })
})
