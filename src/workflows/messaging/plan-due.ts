import type { MedusaContainer } from "@medusajs/framework/types"
import { crashPoint } from "../../lib/crash-point"
import { describeDue } from "./core-tables"
import { planMessagesWorkflow } from "./plan-messages"

/**
 * Plans what an event of core's calls for. It may come twice, late or not at
 * all: the plan is read from the tables, and the sweep reads the same.
 *
 * @param id of what the event speaks of: an order, a parcel, a payment
 */
export async function planDue(
  container: MedusaContainer,
  topic: string,
  id: string
) {
  crashPoint("messaging.heard")
  const messages = await describeDue(container, topic, id)
  if (messages.length) {
    await planMessagesWorkflow(container).run({ input: { messages } })
  }
}
