import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CORE_EVENTS, planDue } from "../workflows/messaging"

/** Tells at once; what it misses, the sweep `messaging-plan-untold` finds. */
export default async function planDueOnCoreEvent({
  event: { name, data },
  container,
}: SubscriberArgs<Record<string, string>>) {
  const { topic, id_field = "id" } = CORE_EVENTS[name]
  await planDue(container, topic, data[id_field])
}

export const config: SubscriberConfig = {
  event: Object.keys(CORE_EVENTS),
  context: { subscriberId: "messaging-plan-due-on-core-event" },
}
