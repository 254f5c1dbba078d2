import { deliveredAt } from ".."

const MONDAY = new Date("2026-03-02T12:00:00Z")
const FRIDAY = new Date("2026-03-06T12:00:00Z")

const COMING = { needs_a_parcel: true, is_on_its_way: true }
const ARRIVED = { needs_a_parcel: true, is_on_its_way: false }
const NOTHING_SENT = { needs_a_parcel: false, is_on_its_way: false }

describe("when an order was delivered", () => {
  it.each<[string, typeof COMING, Date[], Date?, Date?]>([
    ["with its last parcel", ARRIVED, [FRIDAY, MONDAY], MONDAY, FRIDAY],
    ["not before all has arrived", COMING, [MONDAY], MONDAY, undefined],
    ["never, if nothing arrives", COMING, [], MONDAY, undefined],
    ["with its payment, if nothing is sent", NOTHING_SENT, [], MONDAY, MONDAY],
    ["not before it is paid", NOTHING_SENT, [], undefined, undefined],
    ["with what has come back since", NOTHING_SENT, [FRIDAY], MONDAY, FRIDAY],
  ])("is %s", (_, sent, arrived_at, paid_at, moment) => {
    expect(deliveredAt({ ...sent, arrived_at, paid_at })).toEqual(moment)
  })
})
