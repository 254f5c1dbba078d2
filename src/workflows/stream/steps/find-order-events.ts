import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { placedKey } from "../core-tables"
import { ORDER_EVENTS } from "../order-events"
import type { PublishInput } from "./publish-stream-events"

export interface OrderNews {
  /** One of core's events; see `ORDER_EVENTS`. */
  event: string
  /** As core sent it. */
  data: Record<string, string | undefined>
}

/** Reads whose order it is. Nothing is told of an order that is not there. */
export const findOrderEventsStep = createStep(
  "find-order-events",
  async ({ event, data }: OrderNews, { container }) => {
    const changed = await ORDER_EVENTS[event]?.(container, data)
    const order = changed && (await findOrder(container, changed.order_id))
    const none: PublishInput = { events: [] }
    if (!order) {
      return new StepResponse(none)
    }
    const { id, customer_id } = order
    const topics = [
      "orders",
      `order:${id}`,
      ...(customer_id ? [`customer:${customer_id}`] : []),
    ]
    const dedupe_key = [placedKey(event, id), changed.other_id]
      .filter(Boolean)
      .join(":")
    const told: PublishInput = {
      events: topics.map((topic) => ({
        topic,
        event,
        data: { order_id: id },
        dedupe_key,
      })),
    }
    return new StepResponse(told)
  }
)

async function findOrder(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "customer_id"],
      filters: { id },
    })
  return data[0]
}
