import { missingCaptures, paymentOf } from "../order-money"

const payment = (canceled_at: string | null, captures: string[] = []) => ({
  currency_code: "eur",
  canceled_at,
  captures: captures.map((id) => ({ id, raw_amount: { value: "60" } })),
})
const session = (status: string) => ({
  id: "payses_1",
  status,
  raw_amount: { value: "60" },
  currency_code: "eur",
})

describe("the payment behind an order", () => {
  it.each([
    ["none", []],
    ["none", [{ payment_sessions: [session("pending")] }]],
    ["canceled", [{ payments: [payment("2026-01-01")] }]],
    ["live", [{ payments: [payment("2026-01-01"), payment(null)] }]],
    ["deferred", [{ payment_sessions: [session("pending_authorization")] }]],
    [
      "live",
      [
        {
          payments: [payment(null)],
          payment_sessions: [session("pending_authorization")],
        },
      ],
    ],
  ])("is %s", (expected, collections) => {
    expect(paymentOf(collections)).toBe(expected)
  })
})

it("finds captures that the order does not know of", () => {
  const missing = missingCaptures({
    id: "order_1",
    transactions: [
      { reference: "capture", reference_id: "capt_1" },
      { reference: "refund", reference_id: "capt_2" },
    ],
    payment_collections: [{ payments: [payment(null, ["capt_1", "capt_2"])] }],
  })
  expect(missing).toEqual([
    {
      order_id: "order_1",
      amount: { value: "60" },
      currency_code: "eur",
      reference: "capture",
      reference_id: "capt_2",
    },
  ])
})
