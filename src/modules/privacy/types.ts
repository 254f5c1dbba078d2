import type { Kind } from "./domain/admit-request"
import type { Actor } from "./request-rows"

export interface NewRequest {
  kind: Kind
  customer_id: string
  into_id?: string
  address_digest: string | null
  person_sealed: string
  is_forced?: boolean
  reason?: string
  requested_by: Actor
}

/** Work on a request that nobody else does at the same time. */
export interface Turn {
  id: string
  lease_token: string
  /** Features whose part is done. */
  done: string[]
}

/** A part that could not be done, and will be tried again. */
export interface Setback {
  feature: string
  error_class: string
}
