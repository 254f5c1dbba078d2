/** Container key of the store; the default is `src/modules/idempotency`. */
export const IDEMPOTENCY_STORE = "idempotency"

/** How often a running request renews its lease. */
export const LEASE_RENEWAL_MS = 20_000

export interface Claim {
  scope: string
  key: string
  request_hash: string
  /** Nothing for a stranger. */
  actor?: { type: string; id: string }
}

export interface StoredAnswer {
  status: number
  body: unknown
}

export type ClaimResult =
  /** Nobody has used the key: go on. */
  | { state: "new" }
  | { state: "answered"; answer: StoredAnswer }
  /** The key belongs to another request. */
  | { state: "reused" }
  | { state: "in_flight" }
  /** Its process died. Whether it had taken effect is not known. */
  | { state: "abandoned" }

/** Where requests are remembered by their key. Every method is atomic. */
export interface IdempotencyStore {
  /** Takes the key for this request, or says what became of the first one. */
  claim(claim: Claim): Promise<ClaimResult>
  /** Takes over an abandoned request; false when somebody else just did. */
  takeOver(claim: Claim): Promise<boolean>
  /** Says that the request still runs. */
  renew(claim: Claim): Promise<void>
  store(claim: Claim, answer: StoredAnswer): Promise<void>
  /** Forgets a request that failed, so that it may be tried again. */
  release(claim: Claim): Promise<void>
}
