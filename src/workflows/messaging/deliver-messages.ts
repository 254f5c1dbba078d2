import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { errorClassOf } from "../../lib/error-class"
import { defineSweep } from "../../lib/sweep"
import type { MessageRow } from "../../modules/messaging/message-rows"
import { deliverMessage } from "./deliver-message"
import { messagingIn } from "./messaging-service"

/** All of a batch are on their way at once. */
const BATCH = 5
/** Longer than a provider may take, with what comes before and after. */
const LEASE_MS = 120_000
const RETRY_MS = 60_000
const BACKLOG_MAX = 1000

/**
 * Sends what is due. Any number of processes may do so at once: each takes
 * other messages. Never call it inside a database transaction.
 *
 * @param ids only these, if they are due
 * @param ahead_seconds also what falls due this much later
 */
export async function deliverMessages(
  container: MedusaContainer,
  {
    limit,
    ids,
    ahead_seconds = 0,
  }: { limit: number; ids?: string[]; ahead_seconds?: number }
): Promise<{ items: number }> {
  const messaging = messagingIn(container)
  let items = 0
  while (items < limit) {
    crashPoint("messaging.delivering")
    const claimed = await messaging.claim({
      now: new Date(clock.now().getTime() + ahead_seconds * 1000),
      limit: Math.min(BATCH, limit - items),
      lease_ms: LEASE_MS,
      ids,
    })
    if (!claimed.length) {
      break
    }
    crashPoint("messaging.claimed")
    await Promise.all(claimed.map((row) => deliverOne(container, row)))
    items += claimed.length
  }
  return { items }
}

/** One that cannot be prepared must not keep the others waiting. */
async function deliverOne(container: MedusaContainer, row: MessageRow) {
  try {
    await deliverMessage(container, row)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Message ${row.id} could not be sent: ${errorClassOf(error)}`)
    // What had begun to leave is recovered then, not sent again.
    await messagingIn(container).release(
      row,
      new Date(clock.now().getTime() + RETRY_MS)
    )
  }
}

defineSweep({
  name: "messaging-deliver",
  title: "Sends the messages that are due",
  schedule: "* * * * *",
  async sweep({ container }, limit) {
    return (await deliverMessages(container, { limit })).items
  },
  backlog: ({ container, now }) =>
    messagingIn(container).countDue({ now, limit: BACKLOG_MAX }),
  nextDueAt: ({ container }) => messagingIn(container).nextDueAt(),
})
