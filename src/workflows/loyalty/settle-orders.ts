import { defineSweep } from "../../lib/sweep"
import { findChangedOrders } from "./core-tables/changed-orders"
import { settleOrderWorkflow } from "./settle-order"

/** Settles what the events did not tell. */
export const settleOrders = defineSweep({
  name: "loyalty-settle-orders",
  title: "Gives points back for orders that have changed and nobody told",
  schedule: "*/5 * * * *",
  async find({ container }, page) {
    const ids = await findChangedOrders(container, page)
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: order_id }, { container }) =>
    settleOrderWorkflow(container).run({ input: { order_id } }),
})
