import type { InferTypeOf } from "@medusajs/framework/types"
import type InboxEndpoint from "./models/inbox-endpoint"
import type InboxEvent from "./models/inbox-event"

type Row<Entity> = Omit<Entity, "created_at" | "updated_at" | "deleted_at">
export type EndpointRow = Row<InferTypeOf<typeof InboxEndpoint>>
export type EventRow = Row<InferTypeOf<typeof InboxEvent>>

/** As `secrets` of an endpoint holds it. */
export interface StoredSecret {
  sealed: string
  /** Real time; null for the one in use. */
  expires_at: string | null
}

export interface NewEvent {
  endpoint_id: string
  feature: string
  provider: string
  event_id: string
  headers: Record<string, string>
  body: Buffer
  ordering?: { key: string; rank?: number }
}

/** An event that this process alone may handle until its lease is over. */
export type ClaimedEvent = Pick<
  EventRow,
  | "id"
  | "endpoint_id"
  | "feature"
  | "provider"
  | "event_id"
  | "received_at"
  | "attempts"
  | "deterministic_failures"
> & { headers: Record<string, string>; body: Buffer; lease_token: string }

export type ConsumeResult =
  | { is_done: true }
  | { is_done: false; error_class: string; is_deterministic: boolean }

export interface InboxDecision {
  verdict: "replay" | "quarantine" | "discard"
  actor: { type: string; id?: string }
  note: string
}
