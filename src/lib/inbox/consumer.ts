import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** One event that was taken in. */
export interface InboxEvent {
  /** The same each time it is handled: the key for whatever the handler does. */
  id: string
  endpoint_id: string
  provider: string
  /** The sender's id of it, or the body's hash. */
  event_id: string
  headers: Record<string, string>
  body: Buffer
  received_at: Date
}

export interface HandleInput {
  container: MedusaContainer
  event: InboxEvent
  /** The body as JSON; null when it is none. */
  payload: unknown
  /** Fires at the timeout. */
  signal: AbortSignal
}

export interface InboxConsumer {
  /** Endpoints of this feature send to it. */
  feature: string
  /**
   * Runs at least once for each event, and once more when its process dies
   * before that was noted: pass `event.id` on as the key of what it does.
   */
  handle: (input: HandleInput) => Promise<unknown>
  /**
   * Events with the same key are handled one at a time, by rank and then as
   * they came. A rank, such as the sender's time, puts right what came late.
   */
  ordering?: (payload: unknown) => { key: string; rank?: number } | undefined
  /** Whether it would fail again the same way. Default `isDeterministic`. */
  isDeterministic?: (error: unknown) => boolean
  /** Default 30. */
  timeout_seconds?: number
}

const consumers = new Map<string, InboxConsumer>()

/**
 * Makes a consumer known; call it in a file under `src/workflows`.
 *
 * @throws when the feature has one already
 */
export function defineInboxConsumer(consumer: InboxConsumer) {
  if (consumers.has(consumer.feature)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The inbox of ${consumer.feature} has a consumer already.`
    )
  }
  consumers.set(consumer.feature, consumer)
  return consumer
}

export function findConsumer(feature: string) {
  return consumers.get(feature)
}

export function listConsumingFeatures() {
  return [...consumers.keys()]
}

/**
 * Input and state that a rule forbids stay forbidden. What was not found may
 * still come, because a webhook can be faster than our own commit.
 */
export function isDeterministic(error: unknown) {
  const { type, name } = Object(error) as { type?: unknown; name?: unknown }
  return (
    type === MedusaError.Types.INVALID_DATA ||
    type === MedusaError.Types.NOT_ALLOWED ||
    ["TypeError", "SyntaxError", "RangeError", "ZodError"].includes(
      String(name)
    )
  )
}
