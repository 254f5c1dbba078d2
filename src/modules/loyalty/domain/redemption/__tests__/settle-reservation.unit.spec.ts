import { heldUntil } from "../held-until"
import { hasCredit } from "../has-credit"
import {
  settleReservation,
  type CartOfReservation,
  type UnsettledReservation,
} from "../settle-reservation"

const NOW = new Date("2026-03-01T12:00:00Z")
const EARLIER = new Date("2026-03-01T11:59:59Z")

const held: UnsettledReservation = {
  ...{ id: "loyres_1", status: "held", order_id: null },
  expires_at: heldUntil(NOW),
}
const spent: UnsettledReservation = {
  ...{ ...held, status: "committed", order_id: "order_1" },
}
const cart: CartOfReservation = { paid_ids: [], credited_ids: ["loyres_1"] }
const order: CartOfReservation = {
  ...{ ...cart, order_id: "order_1", paid_ids: ["loyres_1"] },
}

describe("points that were set aside", () => {
  it.each([
    { when: "the cart is paid with them", of: held, cart, is: "keep" },
    {
      when: "their time is over",
      of: { ...held, expires_at: NOW },
      ...{ cart, is: "expire" },
    },
    { when: "an order is paid with them", of: held, cart: order, is: "commit" },
    {
      when: "an order is paid with them, however late",
      of: { ...held, expires_at: EARLIER },
      ...{ cart: order, is: "commit" },
    },
    {
      when: "the order is paid without them",
      ...{ of: held, cart: { ...order, paid_ids: [] }, is: "release" },
    },
    {
      when: "the cart does not name them",
      ...{ of: held, cart: { ...cart, credited_ids: [] }, is: "release" },
    },
    { when: "they pay the order", of: spent, cart: order, is: "keep" },
    { when: "the order is gone", of: spent, cart, is: "reopen" },
    {
      when: "the cart is another order",
      ...{ of: spent, cart: { ...order, order_id: "order_2" }, is: "reopen" },
    },
    {
      when: "they are free",
      of: { ...held, status: "released" as const },
      ...{ cart: order, is: "keep" },
    },
  ])("$is when $when", ({ of, cart: state, is }) => {
    expect(settleReservation(of, state, NOW)).toBe(is)
  })
})

describe("credit", () => {
  const price = { item_total: "50.42", shipping_methods: [{ total: "10" }] }

  it.each([
    { total: "60.42", is: false },
    { total: "60.419999999", is: false },
    { total: "60.419", is: true },
    { total: "0", is: true },
    { total: "-5", is: true },
    { total: "70", is: false },
  ])("of a cart that costs $total: $is", ({ total, is }) => {
    expect(hasCredit({ ...price, total })).toBe(is)
  })

  it("is nothing of an empty cart", () => {
    expect(hasCredit({ total: 0, item_total: 0 })).toBe(false)
  })
})
