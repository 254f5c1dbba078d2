import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"

/** Ids of the orders that `order.placed` told of in this process, as told. */
export function recordPlacedOrders(container: MedusaContainer) {
  const placed: string[] = []
  container.resolve(Modules.EVENT_BUS).subscribe(
    OrderWorkflowEvents.PLACED,
    async ({ data }) => {
      placed.push((data as { id: string }).id)
    },
    { subscriberId: "spec-placed-orders" }
  )
  return placed
}
