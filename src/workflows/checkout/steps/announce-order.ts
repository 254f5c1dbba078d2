import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"

/**
 * Tells of an order right away, not at the end of the workflow as
 * `emitEventStep` would: the repair is written down after this, and a crash in
 * between must tell twice rather than never.
 */
export const announceOrderStep = createStep(
  "announce-order",
  async ({ order_id }: { order_id: string | null }, { container }) => {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: OrderWorkflowEvents.PLACED, data: { id: order_id } })
    return new StepResponse(order_id)
  }
)
