import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { defineSweep } from "../../lib/sweep"
import { announceOrderWorkflow } from "./announce-order"
import { findUntoldOrders } from "./core-tables"

/**
 * Finds the orders that core placed and then told nobody of, because its
 * process was killed. Later changes have no such net: who reads the order
 * sees them, and no page waits for them as the list of orders does.
 */
export const announceOrders = defineSweep({
  name: "stream-announce-orders",
  title: "Tells streams of orders whose event was lost",
  schedule: "* * * * *",
  async find({ container }, page) {
    const ids = await findUntoldOrders(container, page)
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) =>
    announceOrderWorkflow(container).run({
      input: { event: OrderWorkflowEvents.PLACED, data: { id } },
    }),
})
