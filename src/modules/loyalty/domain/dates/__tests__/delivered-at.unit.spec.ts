import { deliveredAt } from ".."

const MONDAY = new Date("2026-03-02T12:00:00Z")
const FRIDAY = new Date("2026-03-06T12:00:00Z")

type Line = Parameters<typeof deliveredAt>[0]["lines"][number]

const parcel = (delivered_quantity: number) => ({
  ...{ quantity: 2, delivered_quantity, requires_shipping: true },
})
const download = {
  ...{ quantity: 1, delivered_quantity: 0, requires_shipping: false },
}

describe("when an order was delivered", () => {
  it.each<[string, Line[], Date[], Date?, Date?]>([
    ["with its last parcel", [parcel(2)], [FRIDAY, MONDAY], MONDAY, FRIDAY],
    ["not before all has arrived", [parcel(1)], [MONDAY], MONDAY, undefined],
    ["never, if nothing arrives", [parcel(0)], [], MONDAY, undefined],
    ["with its payment, if nothing is sent", [download], [], MONDAY, MONDAY],
    ["not before it is paid", [download], [], undefined, undefined],
    [
      "with the parcel, if only a part is sent",
      [parcel(2), download],
      [FRIDAY],
      MONDAY,
      FRIDAY,
    ],
    ["not before the rest of it", [parcel(0), download], [], MONDAY, undefined],
    ["with its payment, if all was removed", [], [], MONDAY, MONDAY],
  ])("is %s", (_, lines, arrived_at, paid_at, moment) => {
    expect(deliveredAt({ lines, arrived_at, paid_at })).toEqual(moment)
  })
})
