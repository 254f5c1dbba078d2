import type { RepairDecision } from "../repair-decision"
import { settleRepair, type Authorization } from "../repair-verdict"

const capture = {
  order_id: "order_1",
  amount: 60,
  currency_code: "eur",
  reference: "capture",
  reference_id: "capt_1",
}

const settle = (
  decision: RepairDecision,
  authorization?: Authorization,
  was_announced = false
) =>
  settleRepair(
    {
      finder: "interrupted",
      was_announced,
      was_given_up: false,
      payment: "none",
      order: {
        id: "order_1",
        status: "pending",
        total: 60,
        currency_code: "eur",
        age_ms: 300_000,
        is_reserved: true,
        is_fulfilled: false,
      },
      missing_captures: [capture],
    },
    decision,
    authorization
  )

const authorize: RepairDecision = { verb: "authorize", session_id: "payses_1" }

describe("the verdict on a completion", () => {
  it("does nothing but write down why nothing was to be done", () => {
    expect(settle({ verb: "leave", reason: "sound" })).toEqual({
      outcome: "nothing",
      reason: "sound",
      order_id: "order_1",
      transactions: [],
      is_told: false,
      is_resumed: false,
    })
  })

  it("tells of an order and notes the money it does not know of", () => {
    expect(settle({ verb: "announce" })).toMatchObject({
      outcome: "announced",
      is_told: true,
      transactions: [capture],
    })
  })

  it("tells of an order as soon as it is paid", () => {
    expect(
      settle(authorize, { is_secured: true, captures: [capture] })
    ).toMatchObject({
      outcome: "completed",
      is_told: true,
      transactions: [capture],
    })
  })

  it("cancels what the provider refused and withdraws the session", () => {
    const verdict = settle(authorize, {
      is_secured: false,
      reason: "payment_refused",
    })
    expect(verdict).toMatchObject({
      outcome: "canceled",
      reason: "payment_refused",
      is_told: false,
      cancel: { order_id: "order_1", session_id: "payses_1" },
    })
  })

  it("reopens the cart only if nobody was told of the order", () => {
    const cancel: RepairDecision = { verb: "cancel", reason: "x" }
    expect(settle(cancel).cancel?.is_cart_reopened).toBe(true)
    expect(settle(cancel, undefined, true).cancel?.is_cart_reopened).toBe(false)
  })

  it("leaves the telling to core when it completes the cart again", () => {
    expect(settle({ verb: "resume" })).toMatchObject({
      outcome: "resumed",
      is_resumed: true,
      is_told: false,
    })
  })
})
