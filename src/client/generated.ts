// Written by `npm run generate` from the contracts of src/api. Do not edit.

import { type CallOptions, type Fetcher, path, send } from "./core"

/** What every error looks like. */
export interface ApiError {
  /** The general kind of problem. */
  type: string
  /** Stable; the one to compare. Often the same as `type`. */
  code: string
  /** For people: which rule, which ids, which states. */
  message: string
  /** Everything that is wrong with the input. */
  details?: {
    /** Such as "items.0.quantity"; "" is the whole. */
    path: string
    message: string
  }[]
}

export interface Clock {
  now: string
  offset_seconds: number
}

export interface Effect {
  id: string
  feature: string
  kind: string
  intent_key: string
  provider_key: string
  status: EffectStatus
  rotation: number
  reference: string | null
  subject_type: string | null
  subject_id: string | null
  failures: number
  error_class: string | null
  needs_decision: boolean
  next_attempt_at: string | null
  planned_at: string
  settled_at: string | null
}

export interface EffectAttempt {
  id: string
  number: number
  action: "call" | "look_up"
  provider_key: string
  started_at: string
}

export interface EffectChange {
  number: number
  attempt_id: string | null
  from: EffectStatus | null
  to: EffectStatus
  outcome: string | null
  error_class: string | null
  actor_type: string
  actor_id: string | null
  note: string | null
  occurred_at: string
}

export interface EffectDetail {
  id: string
  feature: string
  kind: string
  intent_key: string
  provider_key: string
  status: EffectStatus
  rotation: number
  reference: string | null
  subject_type: string | null
  subject_id: string | null
  failures: number
  error_class: string | null
  needs_decision: boolean
  next_attempt_at: string | null
  planned_at: string
  settled_at: string | null
  attempts: EffectAttempt[]
  history: EffectChange[]
}

export type EffectStatus = "planned" | "sending" | "sent" | "unknown" | "done" | "refused" | "withdrawn"

export interface InboxChange {
  from: InboxStatus
  to: InboxStatus
  error_class: string | null
  actor_type: string
  actor_id: string | null
  note: string | null
  occurred_at: string
}

export interface InboxEndpoint {
  id: string
  slug: string
  feature: string
  provider: string
  scheme: string
  event_id_header: string | null
  event_id_path: string | null
  is_enabled: boolean
  rejected_count: number
  created_at: string
}

export interface InboxEndpointWithSecret {
  inbox_endpoint: InboxEndpoint
  secret: string
}

export interface InboxEvent {
  id: string
  endpoint_id: string
  feature: string
  provider: string
  event_id: string
  status: InboxStatus
  ordering_key: string | null
  body_bytes: number
  attempts: number
  error_class: string | null
  next_attempt_at: string | null
  received_at: string
  settled_at: string | null
}

export interface InboxEventDetail {
  id: string
  endpoint_id: string
  feature: string
  provider: string
  event_id: string
  status: InboxStatus
  ordering_key: string | null
  body_bytes: number
  attempts: number
  error_class: string | null
  next_attempt_at: string | null
  received_at: string
  settled_at: string | null
  headers: Record<string, string>
  body: string | null
  history: InboxChange[]
}

export type InboxStatus = "received" | "failed" | "consumed" | "quarantined" | "discarded"

export interface Sweep {
  name: string
  title: string
  /** Cron, in real time. */
  schedule: string
  is_running: boolean
  last_started_at: string | null
  last_finished_at: string | null
  last_succeeded_at: string | null
  last_items: number
  last_failed: number
  last_error: string | null
  /** Items that failed and are tried again. */
  failures: number
  /** What waits; null if it cannot say. */
  backlog: number | null
}

export interface AdminClockRetrieveAnswer {
  clock: Clock
}

export interface AdminClockAdvanceBody {
  seconds: number
}

export interface AdminClockAdvanceAnswer {
  clock: Clock
  sweeps: {
    name: string
    runs: number
    items: number
  }[]
}

export interface AdminEffectsListQuery {
  limit?: number
  offset?: number
  status?: EffectStatus[]
  feature?: string[]
  subject_id?: string
}

export interface AdminEffectsListAnswer {
  effects: Effect[]
  count: number
  limit: number
  offset: number
}

export interface AdminEffectsRetrieveAnswer {
  effect: EffectDetail
}

export interface AdminEffectsConfirmBody {
  /** Why; it stays in the history. */
  note: string
  /** The provider's id of it. */
  reference?: string
}

export interface AdminEffectsConfirmAnswer {
  effect: Effect
}

export interface AdminEffectsRefuseBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminEffectsRefuseAnswer {
  effect: Effect
}

export interface AdminEffectsRetryBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminEffectsRetryAnswer {
  effect: Effect
}

export interface AdminInboxEndpointsListQuery {
  limit?: number
  offset?: number
  feature?: string
}

export interface AdminInboxEndpointsListAnswer {
  inbox_endpoints: InboxEndpoint[]
  count: number
  limit: number
  offset: number
}

export interface AdminInboxEndpointsCreateBody {
  feature: string
  provider: string
  scheme: string
  options?: {
    header?: string
    encoding?: "hex" | "base64"
    prefix?: string
  }
  event_id_header?: string
  event_id_path?: string
  /** The sender's own, where it makes one. Default: a new one of ours. */
  secret?: string
}

export type AdminInboxEndpointsCreateAnswer = InboxEndpointWithSecret

export interface AdminInboxEndpointsDisableAnswer {
  inbox_endpoint: InboxEndpoint
}

export interface AdminInboxEndpointsEnableAnswer {
  inbox_endpoint: InboxEndpoint
}

export interface AdminInboxEndpointsRotateBody {
  overlap_hours?: number
  /** The sender's own, where it makes one. Default: a new one of ours. */
  secret?: string
}

export type AdminInboxEndpointsRotateAnswer = InboxEndpointWithSecret

export interface AdminInboxEventsListQuery {
  limit?: number
  offset?: number
  status?: InboxStatus[]
  feature?: string[]
  endpoint_id?: string
}

export interface AdminInboxEventsListAnswer {
  inbox_events: InboxEvent[]
  count: number
  limit: number
  offset: number
}

export interface AdminInboxEventsRetrieveAnswer {
  inbox_event: InboxEventDetail
}

export interface AdminInboxEventsDiscardBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminInboxEventsDiscardAnswer {
  inbox_event: InboxEvent
}

export interface AdminInboxEventsQuarantineBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminInboxEventsQuarantineAnswer {
  inbox_event: InboxEvent
}

export interface AdminInboxEventsReplayBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminInboxEventsReplayAnswer {
  inbox_event: InboxEvent
}

export interface AdminSweepsListAnswer {
  sweeps: Sweep[]
}

export interface AdminSweepsRunAnswer {
  sweep: {
    name: string
    runs: number
    items: number
    failed: number
  }
}

export interface StoreGuestAccessCreateBody {
  email: string
  /** An order's id, or the number on the confirmation. */
  order: string
  purpose: "order" | "review" | "complaint" | "conversation"
}

export type StoreGuestAccessCreateAnswer = Record<string, never>

export function createClient(fetcher: Fetcher) {
  return {
    admin: {
      clock: {
        /**
         * Read the clock
         *
         * The time by which the shop's rules go. Only the demo, development and tests can move it; elsewhere this answers 404.
         *
         * `GET /admin/clock`
         */
        retrieve(options?: CallOptions): Promise<AdminClockRetrieveAnswer> {
          return send(fetcher, "/admin/clock", { method: "GET" }, options)
        },
        /**
         * Move the clock forward
         *
         * Everything that falls due on the way happens at its moment, until nothing is due. The clock never goes back.
         *
         * `POST /admin/clock/advance`
         */
        advance(
          body: AdminClockAdvanceBody,
          options?: CallOptions,
        ): Promise<AdminClockAdvanceAnswer> {
          return send(fetcher, "/admin/clock/advance", { method: "POST", body }, options)
        },
      },
      effects: {
        /**
         * List what happens outside
         *
         * Those that wait for a person come first, then the newest.
         *
         * `GET /admin/effects`
         */
        list(
          query?: AdminEffectsListQuery,
          options?: CallOptions,
        ): Promise<AdminEffectsListAnswer> {
          return send(fetcher, "/admin/effects", { method: "GET", query }, options)
        },
        /**
         * Read an effect with everything that was tried and decided
         *
         * `GET /admin/effects/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminEffectsRetrieveAnswer> {
          return send(fetcher, path`/admin/effects/${id}`, { method: "GET" }, options)
        },
        /**
         * Confirm that an effect happened
         *
         * After a look at the provider's own records.
         *
         * `POST /admin/effects/{id}/confirm`
         */
        confirm(
          id: string,
          body: AdminEffectsConfirmBody,
          options?: CallOptions,
        ): Promise<AdminEffectsConfirmAnswer> {
          return send(fetcher, path`/admin/effects/${id}/confirm`, { method: "POST", body }, options)
        },
        /**
         * Establish that an effect did not happen
         *
         * The feature may then ask for it anew, under a new key.
         *
         * `POST /admin/effects/{id}/refuse`
         */
        refuse(
          id: string,
          body: AdminEffectsRefuseBody,
          options?: CallOptions,
        ): Promise<AdminEffectsRefuseAnswer> {
          return send(fetcher, path`/admin/effects/${id}/refuse`, { method: "POST", body }, options)
        },
        /**
         * Try an effect again
         *
         * Soon and under the same key; after a refusal under a new one.
         *
         * `POST /admin/effects/{id}/retry`
         */
        retry(
          id: string,
          body: AdminEffectsRetryBody,
          options?: CallOptions,
        ): Promise<AdminEffectsRetryAnswer> {
          return send(fetcher, path`/admin/effects/${id}/retry`, { method: "POST", body }, options)
        },
      },
      inboxEndpoints: {
        /**
         * List the doors for webhooks
         *
         * `GET /admin/inbox-endpoints`
         */
        list(
          query?: AdminInboxEndpointsListQuery,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsListAnswer> {
          return send(fetcher, "/admin/inbox-endpoints", { method: "GET", query }, options)
        },
        /**
         * Open a door for webhooks
         *
         * The sender's address is `/hooks/<feature>/<slug>`. The secret is answered this once.
         *
         * `POST /admin/inbox-endpoints`
         */
        create(
          body: AdminInboxEndpointsCreateBody,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsCreateAnswer> {
          return send(fetcher, "/admin/inbox-endpoints", { method: "POST", body }, options)
        },
        /**
         * Close a door for webhooks
         *
         * `POST /admin/inbox-endpoints/{id}/disable`
         */
        disable(
          id: string,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsDisableAnswer> {
          return send(fetcher, path`/admin/inbox-endpoints/${id}/disable`, { method: "POST" }, options)
        },
        /**
         * Open a door for webhooks again
         *
         * `POST /admin/inbox-endpoints/{id}/enable`
         */
        enable(
          id: string,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsEnableAnswer> {
          return send(fetcher, path`/admin/inbox-endpoints/${id}/enable`, { method: "POST" }, options)
        },
        /**
         * Give a door for webhooks a new secret
         *
         * The old one stays good for `overlap_hours`. The new one is answered this once.
         *
         * `POST /admin/inbox-endpoints/{id}/rotate`
         */
        rotate(
          id: string,
          body?: AdminInboxEndpointsRotateBody,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsRotateAnswer> {
          return send(fetcher, path`/admin/inbox-endpoints/${id}/rotate`, { method: "POST", body }, options)
        },
      },
      inboxEvents: {
        /**
         * List webhooks that were taken in
         *
         * The newest first.
         *
         * `GET /admin/inbox-events`
         */
        list(
          query?: AdminInboxEventsListQuery,
          options?: CallOptions,
        ): Promise<AdminInboxEventsListAnswer> {
          return send(fetcher, "/admin/inbox-events", { method: "GET", query }, options)
        },
        /**
         * Read a webhook with its body and its history
         *
         * `headers` are the few that are kept, none of which proves who sent it. `body` is null where it is no text.
         *
         * `GET /admin/inbox-events/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminInboxEventsRetrieveAnswer> {
          return send(fetcher, path`/admin/inbox-events/${id}`, { method: "GET" }, options)
        },
        /**
         * Drop a webhook for good
         *
         * `POST /admin/inbox-events/{id}/discard`
         */
        discard(
          id: string,
          body: AdminInboxEventsDiscardBody,
          options?: CallOptions,
        ): Promise<AdminInboxEventsDiscardAnswer> {
          return send(fetcher, path`/admin/inbox-events/${id}/discard`, { method: "POST", body }, options)
        },
        /**
         * Set a webhook aside
         *
         * `POST /admin/inbox-events/{id}/quarantine`
         */
        quarantine(
          id: string,
          body: AdminInboxEventsQuarantineBody,
          options?: CallOptions,
        ): Promise<AdminInboxEventsQuarantineAnswer> {
          return send(fetcher, path`/admin/inbox-events/${id}/quarantine`, { method: "POST", body }, options)
        },
        /**
         * Have a webhook handled again
         *
         * `POST /admin/inbox-events/{id}/replay`
         */
        replay(
          id: string,
          body: AdminInboxEventsReplayBody,
          options?: CallOptions,
        ): Promise<AdminInboxEventsReplayAnswer> {
          return send(fetcher, path`/admin/inbox-events/${id}/replay`, { method: "POST", body }, options)
        },
      },
      sweeps: {
        /**
         * List the sweeps
         *
         * The jobs that find what events missed, with their last run and backlog.
         *
         * `GET /admin/sweeps`
         */
        list(options?: CallOptions): Promise<AdminSweepsListAnswer> {
          return send(fetcher, "/admin/sweeps", { method: "GET" }, options)
        },
        /**
         * Run a sweep now
         *
         * In the demo, development and tests only. `runs` is 0 while another process is at it.
         *
         * `POST /admin/sweeps/{name}/run`
         */
        run(
          name: string,
          options?: CallOptions,
        ): Promise<AdminSweepsRunAnswer> {
          return send(fetcher, path`/admin/sweeps/${name}/run`, { method: "POST" }, options)
        },
      },
    },
    store: {
      guestAccess: {
        /**
         * Ask for access as a guest
         *
         * Always answers 202, in the same time. If an order with this address exists, a mail with a link follows; its token travels as x-guest-token and serves until it expires.
         *
         * `POST /store/guest-access`
         */
        create(
          body: StoreGuestAccessCreateBody,
          options?: CallOptions,
        ): Promise<StoreGuestAccessCreateAnswer> {
          return send(fetcher, "/store/guest-access", { method: "POST", body }, options)
        },
      },
    },
  }
}

export type Client = ReturnType<typeof createClient>
