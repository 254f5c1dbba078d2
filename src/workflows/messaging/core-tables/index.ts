import type { MedusaContainer } from "@medusajs/framework/types"
import type { MessagePlan } from "../message-plan"
import { findTopic } from "../topic"
import { CUSTOMER_WELCOME } from "./customer-welcome"
import { findUntold, readFacts, type Fact, type Finder } from "./finder"
import { ORDER_DELIVERED, ORDER_SHIPPED } from "./fulfillments"
import { ORDER_CANCELED } from "./order-canceled"
import { ORDER_CONFIRMED } from "./order-confirmed"
import { ORDER_REFUNDED } from "./order-refunded"
import { ORDER_TRANSFER_REQUESTED } from "./order-transfer-requested"
import { RETURN_RECEIVED } from "./return-received"
import { USER_INVITE } from "./user-invite"

/** The order in which the sweep looks. */
export const FINDERS: readonly Finder[] = [
  ORDER_CONFIRMED,
  ORDER_CANCELED,
  ORDER_SHIPPED,
  ORDER_DELIVERED,
  ORDER_REFUNDED,
  RETURN_RECEIVED,
  ORDER_TRANSFER_REQUESTED,
  CUSTOMER_WELCOME,
  USER_INVITE,
]

/** A message that no event has planned. */
export interface MissedMessage extends MessagePlan {
  position: string
}

/**
 * What happened without a message, page by page. What a topic would drop as
 * too old is not looked for.
 *
 * @param since when the shop began to write mails: nobody is told of what
 * happened before
 * @param lag_seconds how long events have the first word
 */
export async function findMissed(
  container: MedusaContainer,
  finder: Finder,
  {
    lag_seconds,
    ...page
  }: { since: Date; lag_seconds: number; after: string | null; limit: number }
): Promise<MissedMessage[]> {
  // Real time, as core stamps its rows with it.
  const now = Date.now()
  const { expires_after_seconds } = findTopic(finder.topic)
  const horizon = now - expires_after_seconds * 1000
  const facts = await findUntold(container, finder, {
    ...page,
    since: new Date(Math.max(page.since.getTime(), horizon)),
    until: new Date(now - lag_seconds * 1000),
  })
  return facts.map((fact) => ({
    ...messageOf(finder, fact),
    position: fact.position,
  }))
}

/**
 * The messages about what an event speaks of; none, if nobody is to be told.
 *
 * @param id what the finder's `key` is compared with
 */
export async function describeDue(
  container: MedusaContainer,
  topic: string,
  id: string
): Promise<MessagePlan[]> {
  const finder = FINDERS.find((one) => one.topic === topic)
  const facts = finder ? await readFacts(container, finder, id) : []
  return facts.map((fact) => messageOf({ topic }, fact))
}

function messageOf({ topic }: Pick<Finder, "topic">, fact: Fact): MessagePlan {
  const { cause, data, email, customer_id, locale, order_id } = fact
  return {
    topic,
    cause,
    recipient: {
      email,
      ...(customer_id ? { customer_id } : {}),
      ...(locale ? { locale } : {}),
    },
    data,
    ...(order_id ? { order_id } : {}),
  }
}

export { readInstalledAt } from "./installed-at"
