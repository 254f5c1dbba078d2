import { ORDER_EVENTS as SHOWN } from "../../../admin/lib/order-news"
import { config } from "../../../subscribers/stream-announce-order-on-order-changed"
import { ORDER_EVENTS } from "../order-events"

it("listens to exactly those events whose order it can find", () => {
  expect(config.event).toEqual(Object.keys(ORDER_EVENTS))
})

it("is heard in full by the admin's list of orders", () => {
  const told = Object.keys(ORDER_EVENTS)
  expect(SHOWN).toEqual(told.flatMap((name) => [name, `${name}.retracted`]))
})
