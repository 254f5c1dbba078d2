import { GUEST_PURPOSE_DAYS } from "../../../../lib/guest-token/purposes"
import { ANSWER_DAYS, firstAskAt, nextMove } from "../asking"
import { defaultReviewSettings as settings } from "../review-settings"

const day = (number: number) => new Date(Date.UTC(2026, 0, number))
const line = {
  line_item_id: "ordli_1",
  product_id: "prod_1",
  fulfilled_at: day(1),
  delivered_at: null,
  refunded_at: null,
}
const planned = {
  status: "planned" as const,
  invited_at: null,
  has_review: false,
  lines: [line],
}
const invited = { ...planned, status: "invited" as const, invited_at: day(22) }

describe("asking for a review", () => {
  it("begins some days after delivery, or after the parcel must be there", () => {
    expect(firstAskAt([line], settings)).toEqual(day(22))
    const delivered = { ...line, delivered_at: day(3) }
    expect(firstAskAt([line, delivered], settings)).toEqual(day(17))
    const packed = { ...line, fulfilled_at: null }
    expect(firstAskAt([packed], settings)).toBeNull()
  })

  it("is looked at again a week after the invitation", () => {
    expect(nextMove(planned, settings, day(22))).toMatchObject({
      to: "invited",
      due_at: day(29),
    })
  })

  it("reminds once, and ends when the links of guests do", () => {
    expect(ANSWER_DAYS).toBe(GUEST_PURPOSE_DAYS.review)
    const end = day(22 + ANSWER_DAYS)
    const reminded = nextMove(invited, settings, day(29))
    expect(reminded).toMatchObject({ to: "reminded", due_at: end })
    const after = { ...invited, status: "reminded" as const }
    expect(nextMove(after, settings, end)).toMatchObject({ to: "ended" })
  })

  it("does not remind where the shop wants no reminders, also not later", () => {
    const quiet = { ...settings, remind_after_days: null }
    const end = day(22 + ANSWER_DAYS)
    expect(nextMove(invited, quiet, day(29))).toMatchObject({
      to: null,
      due_at: end,
    })
    expect(nextMove(invited, settings, end)).toMatchObject({ to: "ended" })
  })

  it("has its answer, whatever else is true", () => {
    const answered = { ...invited, has_review: true }
    expect(nextMove(answered, settings, day(29)).to).toBe("answered")
  })

  it("is not about what was paid back", () => {
    const lines = [{ ...line, refunded_at: day(9) }]
    const reason = "paid-back"
    expect(nextMove({ ...planned, lines }, settings, day(22))).toMatchObject({
      ...{ to: "canceled", reason },
    })
    expect(nextMove({ ...invited, lines }, settings, day(29))).toMatchObject({
      ...{ to: "ended", reason },
    })
  })

  it("waits when nothing can be reviewed yet after all", () => {
    const later = { ...settings, reviewable_days_after_fulfilment: 40 }
    expect(nextMove(planned, later, day(22))).toEqual({
      ...{ to: null, reason: null, due_at: day(41) },
    })
  })
})
