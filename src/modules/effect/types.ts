import type { Action } from "./domain/next-action"
import type { Outcome } from "./domain/settlement"
import type { EffectRow } from "./effect-rows"

/** What a feature wants to happen outside. */
export interface Intent {
  feature: string
  kind: string
  /** The same for the same wish: `rf_<payment>_<n>`, never a random text. */
  intent_key: string
  /** Plain JSON of ids and amounts. */
  input: Record<string, unknown>
  subject?: { type: string; id: string }
}

/** A try that has begun and may now ask the provider. */
export interface BegunAttempt {
  id: string
  action: Action
  lease_token: string
  effect: EffectRow
}

export interface AttemptResult {
  outcome: Outcome
  reference?: string
  error_class?: string
}

/** What a person says about an effect in doubt. */
export interface Decision {
  verdict: "retry" | "confirm" | "refuse"
  actor: { type: string; id?: string }
  note: string
  /** The provider's id, where it was found there. */
  reference?: string
}

/** What the provider says of its own accord, by webhook as a rule. */
export interface Report {
  outcome: "done" | "refused"
  reference?: string
  error_class?: string
}

/** The key that was sent, or the provider's own id. */
export type ReportedBy =
  | { provider_key: string }
  | { feature: string; kind: string; reference: string }
