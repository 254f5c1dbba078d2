import type { MedusaContainer } from "@medusajs/framework/types"
import { defineSweep } from "../../lib/sweep"
import { findUntakenOrders, isUntaken } from "./core-tables/untaken-orders"
import { earnPointsWorkflow } from "./earn-points"

/** Takes over what the events did not tell. */
export const takeOrders = defineSweep({
  name: "loyalty-take-orders",
  title: "Lets orders earn that were placed or delivered and nobody told",
  schedule: "*/5 * * * *",
  async find({ container }, page) {
    const ids = await findUntakenOrders(container, page)
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: order_id }, { container }) =>
    earnPointsWorkflow(container).run({ input: { order_id } }),
})

/**
 * The same for one, as soon as somebody tells of it: also of one that the sweep
 * has stopped looking for.
 */
export async function takeOrder(
  container: MedusaContainer,
  order_id: string | undefined
) {
  if (order_id && (await isUntaken(container, order_id))) {
    await earnPointsWorkflow(container).run({ input: { order_id } })
  }
}
