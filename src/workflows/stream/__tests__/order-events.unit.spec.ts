import { config } from "../../../subscribers/stream-announce-order-on-order-changed"
import { ORDER_EVENTS } from "../order-events"

it("listens to exactly those events whose order it can find", () => {
  expect(config.event).toEqual(Object.keys(ORDER_EVENTS))
})
