import type { MedusaError } from "@medusajs/framework/utils"
import {
  assertSoundAmounts,
  findOpenSession,
  isPayable,
  isSameMoney,
  type PayableCart,
} from "../amounts"

const session = (amount: number | { value: string }, status = "pending") => ({
  id: "payses_1",
  amount,
  currency_code: "eur",
  status,
})

const cart = (overrides: Partial<PayableCart> = {}): PayableCart => ({
  id: "cart_1",
  total: 35,
  currency_code: "eur",
  payment_collection: {
    amount: 35,
    currency_code: "eur",
    payment_sessions: [session(35)],
  },
  ...overrides,
})

const payment = (
  amount: number,
  sessions: ReturnType<typeof session>[] = [session(amount)]
) => ({ amount, currency_code: "eur", payment_sessions: sessions })

const refusal = (payable: PayableCart) => {
  try {
    assertSoundAmounts(payable)
  } catch (error) {
    return (error as MedusaError).code
  }
  return undefined
}

describe("the amounts of a cart", () => {
  it("are sound when collection and session are for the total", () => {
    expect(refusal(cart())).toBeUndefined()
  })

  it("are refused below zero, from the smallest unit on", () => {
    const overpaid = cart({ total: { value: "-0.01" } })
    expect(refusal(overpaid)).toBe("checkout_negative_total")
  })

  it.each(["-2e-21", "0", "4.8e-21"])(
    "are sound when credit pays all and %s is left by taxes inside",
    (value) => {
      const paid = cart({
        ...{ total: { value }, payment_collection: payment(0, [session(0)]) },
      })
      expect(refusal(paid)).toBeUndefined()
      expect(isPayable({ amount: { value }, currency_code: "eur" })).toBe(false)
    }
  )

  it("are refused when the session is for another amount", () => {
    const stale = payment(35, [session(34.99)])
    expect(refusal(cart({ payment_collection: stale }))).toBe(
      "checkout_payment_amount_mismatch"
    )
  })

  it("are refused when the payment collection is for another amount", () => {
    const stale = payment(36, [session(35)])
    expect(refusal(cart({ payment_collection: stale }))).toBe(
      "checkout_payment_amount_mismatch"
    )
  })

  it("are refused in another currency", () => {
    const dollars = { ...payment(35), currency_code: "usd" }
    expect(refusal(cart({ payment_collection: dollars }))).toBe(
      "checkout_payment_amount_mismatch"
    )
  })

  it("are not confused by a session that is over", () => {
    const sessions = [session(12, "error"), session(35)]
    expect(
      refusal(cart({ payment_collection: payment(35, sessions) }))
    ).toBeUndefined()
  })

  it("need no payment when the cart costs nothing", () => {
    const free = { total: 0 }
    expect(refusal(cart({ ...free, payment_collection: null }))).toBeUndefined()
    expect(
      refusal(cart({ ...free, payment_collection: payment(0) }))
    ).toBeUndefined()
  })

  it("are refused when a free cart still has money collected for it", () => {
    expect(refusal(cart({ total: 0 }))).toBe("checkout_payment_amount_mismatch")
  })
})

describe("money", () => {
  const money = (amount: string, currency_code: string) => ({
    amount: { value: amount },
    currency_code,
  })

  it.each([
    ["75.089", "75.09", "eur", true],
    ["75.084", "75.09", "eur", false],
    ["100", "100.4", "jpy", true],
    ["100", "100.5", "jpy", false],
    ["1.001", "1.002", "kwd", false],
    ["0.1", "0.10000000000000001", "eur", true],
    ["1.23", "1.24", "xyz", false],
  ])("%s and %s in %s count as the same: %s", (one, other, code, expected) => {
    expect(isSameMoney(money(one, code), money(other, code))).toBe(expected)
  })

  it("is compared beyond what a number can hold", () => {
    expect(
      isSameMoney(
        money("90071992547409931.01", "eur"),
        money("90071992547409931.02", "eur")
      )
    ).toBe(false)
  })

  it("does not care how the currency is spelt", () => {
    expect(isSameMoney(money("1", "EUR"), money("1", "eur"))).toBe(true)
  })
})

it("takes the first session that is still open for the one to pay", () => {
  expect(
    findOpenSession([
      { status: "canceled" },
      { status: "requires_more" },
      { status: "pending" },
    ])
  ).toEqual({ status: "requires_more" })
  expect(findOpenSession(null)).toBeUndefined()
})
