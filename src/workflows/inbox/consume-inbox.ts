import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { errorClassOf } from "../../lib/error-class"
import {
  findConsumer,
  isDeterministic as isDeterministicByDefault,
  listConsumingFeatures,
  type InboxConsumer,
} from "../../lib/inbox"
import { defineSweep } from "../../lib/sweep"
import { INBOX_MODULE } from "../../modules/inbox"
import { ATTEMPTS_MAX } from "../../modules/inbox/domain/after-failure"
import type InboxModuleService from "../../modules/inbox/service"
import type { ClaimedEvent, ConsumeResult } from "../../modules/inbox/types"

/** Claimed together and handled together, so no lease waits in a queue. */
const PARALLEL = 8
const TIMEOUT_SECONDS = 30
/** What remains of a lease after the timeout, to note the result. */
const LEASE_MARGIN_MS = 30_000
const BACKLOG_MAX = 1000

/** Hands events to their consumers until none is due or `limit` is reached. */
export async function consumeInbox(
  container: MedusaContainer,
  { limit, now }: { limit: number; now: Date }
): Promise<{ items: number }> {
  const features = listConsumingFeatures()
  let items = 0
  while (items < limit) {
    const events = await serviceIn(container).claim({
      features,
      limit: Math.min(PARALLEL, limit - items),
      now,
      lease_ms: longestTimeoutMs(features) + LEASE_MARGIN_MS,
    })
    if (!events.length) {
      break
    }
    await Promise.all(events.map((event) => consume(container, event)))
    items += events.length
  }
  return { items }
}

async function consume(container: MedusaContainer, event: ClaimedEvent) {
  const result = await handle(container, event)
  crashPoint("inbox.handled")
  if (!result.is_done) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Inbox event ${event.id} failed in attempt ${event.attempts}: ${result.error_class}`
      )
  }
  await serviceIn(container).finish(event, result, clock.now())
}

async function handle(
  container: MedusaContainer,
  event: ClaimedEvent
): Promise<ConsumeResult> {
  const consumer = findConsumer(event.feature)
  if (!consumer || event.attempts > ATTEMPTS_MAX) {
    // Its earlier attempts never came to an end: it kills its process.
    return {
      is_done: false,
      error_class: "process_died",
      is_deterministic: true,
    }
  }
  const { isDeterministic = isDeterministicByDefault } = consumer
  // Real time, as every timeout.
  const signal = AbortSignal.timeout(timeoutMs(consumer))
  try {
    const payload = parse(event.body)
    await Promise.race([
      consumer.handle({ container, event, payload, signal }),
      rejectOn(signal),
    ])
    return { is_done: true }
  } catch (error) {
    return {
      is_done: false,
      error_class: errorClassOf(error),
      is_deterministic: isDeterministic(error),
    }
  }
}

function rejectOn(signal: AbortSignal) {
  return new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error))
  })
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"))
  } catch {
    return null
  }
}

function timeoutMs({ timeout_seconds = TIMEOUT_SECONDS }: InboxConsumer) {
  return timeout_seconds * 1000
}

function longestTimeoutMs(features: string[]) {
  const timeouts = features.flatMap((feature) => findConsumer(feature) ?? [])
  return Math.max(0, ...timeouts.map(timeoutMs))
}

function serviceIn(container: MedusaContainer): InboxModuleService {
  return container.resolve(INBOX_MODULE)
}

defineSweep({
  name: "inbox-consume-events",
  title: "Handles webhooks that were not handled at once, or failed",
  schedule: "* * * * *",
  async sweep({ container, now }, limit) {
    return (await consumeInbox(container, { limit, now })).items
  },
  backlog: ({ container, now }) =>
    serviceIn(container).countOpen({ limit: BACKLOG_MAX, now }),
  nextDueAt: ({ container }) => serviceIn(container).nextDueAt(),
})
