import { decideRepair, type FoundCompletion } from "../repair-decision"

const order = {
  id: "order_1",
  status: "pending",
  total: 60,
  currency_code: "eur",
  age_ms: 300_000,
  is_reserved: true,
  is_fulfilled: false,
}
const session = { id: "payses_1", amount: 60, currency_code: "eur" }

/** A run that died between its order and its payment. */
const found = (overrides: Partial<FoundCompletion> = {}): FoundCompletion => ({
  finder: "interrupted",
  was_announced: false,
  was_given_up: false,
  payment: "none",
  session,
  order,
  ...overrides,
})

const decide = (overrides: Partial<FoundCompletion> = {}) =>
  decideRepair(found(overrides))

describe("a completion that left no order", () => {
  it("is over when no money was taken either", () => {
    expect(decide({ order: undefined })).toEqual({
      verb: "leave",
      reason: "no_order",
    })
  })

  it("is resumed when the shopper has paid", () => {
    expect(decide({ order: undefined, payment: "live" })).toEqual({
      verb: "resume",
    })
  })

  it("is left to people when the shopper was told that it failed", () => {
    expect(
      decide({ order: undefined, payment: "live", was_given_up: true })
    ).toEqual({ verb: "leave", reason: "payment_without_order" })
  })
})

describe("an order with money behind it", () => {
  it.each(["live", "deferred"] as const)("is told of (%s)", (payment) => {
    expect(decide({ payment })).toEqual({ verb: "announce" })
  })

  it("is told of when it costs nothing", () => {
    expect(decide({ order: { ...order, total: 0 } })).toEqual({
      verb: "announce",
    })
  })

  it("is not told of twice", () => {
    expect(decide({ payment: "live", was_announced: true })).toEqual({
      verb: "leave",
      reason: "sound",
    })
  })
})

describe("an order without money", () => {
  it("is charged when its completion simply stopped", () => {
    expect(decide()).toEqual({ verb: "authorize", session_id: "payses_1" })
  })

  it("is cancelled when its payment was", () => {
    expect(decide({ payment: "canceled" })).toEqual({
      verb: "cancel",
      reason: "payment_canceled",
    })
  })

  it("is cancelled when there is no session to charge", () => {
    expect(decide({ session: undefined })).toEqual({
      verb: "cancel",
      reason: "no_open_payment_session",
    })
  })

  it.each([
    ["its stock", { order: { ...order, is_reserved: false } }],
    ["the amount", { session: { ...session, amount: 59.99 } }],
    ["the currency", { session: { ...session, currency_code: "usd" } }],
    ["the shopper's patience", { was_given_up: true }],
    ["a completion to finish", { finder: "unpaid" as const }],
    ["anybody who waits", { order: { ...order, age_ms: 25 * 3_600_000 } }],
  ])("is cancelled when %s is missing", (_, overrides) => {
    expect(decide(overrides)).toMatchObject({
      verb: "cancel",
      session_id: "payses_1",
    })
  })

  it.each([
    ["completed", { status: "completed" }],
    ["archived", { status: "archived" }],
    ["fulfilled", { is_fulfilled: true }],
  ])("is left to the merchant once it is %s", (_, overrides) => {
    expect(decide({ order: { ...order, ...overrides } })).toEqual({
      verb: "leave",
      reason: "taken_on_by_merchant",
    })
  })
})

describe("an order that its cart never knew", () => {
  it("is cancelled, whatever the cart has paid for since", () => {
    expect(decide({ finder: "stray", payment: "live" })).toEqual({
      verb: "cancel",
      reason: "never_linked_to_cart",
    })
  })
})

describe("a cancelled order", () => {
  const canceled = { ...order, status: "canceled" }

  it("is left alone", () => {
    expect(decide({ order: canceled, finder: "unpaid" })).toEqual({
      verb: "leave",
      reason: "order_canceled",
    })
    expect(decide({ order: canceled, was_announced: true })).toEqual({
      verb: "leave",
      reason: "order_canceled",
    })
  })

  it("gives its cart back if a repair died while cancelling it", () => {
    expect(decide({ order: canceled })).toEqual({
      verb: "cancel",
      reason: "order_canceled",
    })
  })
})
