import {
  decideReferral,
  readReferralCode,
  drawReferralCode,
  referralStatus,
  shownReferralCode,
  type FriendOrder,
  type ReferralStatus,
} from ".."
import { Fraction } from "../../fraction"

const NOW = new Date("2026-03-01T12:00:00Z")
const LATER = new Date("2026-04-01T12:00:00Z")
const FOUND = [{ rule: "household", like: "referrer" } as const]

const order = (over: Partial<FriendOrder> & { kept?: string } = {}) => {
  const { kept = "50.00", ...rest } = over
  return {
    ...{ order_id: "order_1", currency_code: "eur", is_canceled: false },
    ...{ is_over: false, kept_total: Fraction.of(kept), ...rest },
  }
}

type Deciding = Parameters<typeof decideReferral>[0]

const decide = (orders: FriendOrder[], over: Partial<Deciding> = {}) =>
  decideReferral({
    ...{ status: "signed_up", order_minimum_amounts: { eur: "50.00" } },
    ...{ expires_at: LATER, is_cleared: false, findings: [], now: NOW },
    ...{ orders, ...over },
  })

describe("an invitation", () => {
  it.each<[string, FriendOrder[], Partial<Deciding>, ReferralStatus[]]>([
    ["waits without an order", [], {}, []],
    ["waits for an order that is enough", [order({ kept: "49.99" })], {}, []],
    ["takes no other currency", [order({ currency_code: "usd" })], {}, []],
    [
      "takes any where no minimum is",
      [order({ currency_code: "usd", kept: "0.01" })],
      { order_minimum_amounts: null },
      ["qualified"],
    ],
    [
      "takes no order that was free, or came back altogether",
      [order({ kept: "0" })],
      { order_minimum_amounts: null },
      [],
    ],
    ["qualifies by an order of just enough", [order()], {}, ["qualified"]],
    ["takes no canceled order", [order({ is_canceled: true })], {}, []],
    [
      "is not rewarded before the return window is over",
      [order()],
      { status: "qualified" },
      [],
    ],
    [
      "is rewarded after it",
      [order({ is_over: true })],
      { status: "qualified" },
      ["rewarded"],
    ],
    [
      "goes through each state when nobody looked for long",
      [order({ is_over: true })],
      { expires_at: NOW },
      ["qualified", "rewarded"],
    ],
    [
      "is back where it was when the order was canceled",
      [order({ is_canceled: true })],
      { status: "qualified" },
      ["signed_up"],
    ],
    [
      "is back where it was when too much came back",
      [order({ is_over: true, kept: "49.99" })],
      { status: "qualified" },
      ["signed_up"],
    ],
    ["expires", [], { expires_at: NOW }, ["expired"]],
    [
      "expires with an order that was canceled too late",
      [order({ is_canceled: true })],
      { status: "qualified", expires_at: NOW },
      ["signed_up", "expired"],
    ],
    [
      "does not expire while its order waits",
      [order()],
      { status: "qualified", expires_at: NOW },
      [],
    ],
    [
      "is held when something speaks against it, and not before",
      [order({ is_over: true })],
      { findings: FOUND },
      ["qualified", "held"],
    ],
    [
      "is not held while it waits",
      [order()],
      { findings: FOUND },
      ["qualified"],
    ],
    [
      "is rewarded when a merchant has let it pass",
      [order({ is_over: true })],
      { status: "qualified", findings: FOUND, is_cleared: true },
      ["rewarded"],
    ],
  ])("%s", (_, orders, over, steps) => {
    expect(decide(orders, over).steps).toEqual(steps)
    const path = [over.status ?? "signed_up", ...steps] as ReferralStatus[]
    path
      .slice(1)
      .forEach((to, at) =>
        expect(() => referralStatus.assert(path[at], to)).not.toThrow()
      )
  })

  it("stands by the first order that is enough", () => {
    const orders = [
      order({ order_id: "too_small", kept: "1" }),
      order({ order_id: "gone", is_canceled: true }),
      order({ order_id: "third" }),
      order({ order_id: "fourth" }),
    ]
    expect(decide(orders).order_id).toBe("third")
    expect(decide([]).order_id).toBeNull()
  })
})

it.each<[ReferralStatus, ReferralStatus]>([
  ["signed_up", "rewarded"],
  ["signed_up", "held"],
  ["held", "rewarded"],
  ["held", "expired"],
  ["qualified", "expired"],
  ["rewarded", "rejected"],
  ["rejected", "qualified"],
  ["expired", "qualified"],
])("what is %s cannot become %s", (from, to) => {
  expect(() => referralStatus.assert(from, to)).toThrow(/cannot become/)
})

describe("a code", () => {
  it("is read however it was typed, and shown in two halves", () => {
    const code = drawReferralCode((below) => below - 1)
    expect(code).toBe("ZZZZZZZZ")
    expect(shownReferralCode(code)).toBe("ZZZZ-ZZZZ")
    expect(readReferralCode(" zzzz - zzZZ ")).toBe(code)
  })

  it.each(["", "ZZZZ", "ZZZZZZZZZ", "OZZZZZZZ", "ZZZZ ZZZ1", "ZZZZZZZ?"])(
    "is not %j",
    (text) => {
      expect(readReferralCode(text)).toBeUndefined()
    }
  )
})
