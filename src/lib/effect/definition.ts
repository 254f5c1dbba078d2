import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Backoff } from "../backoff"
import type { Failure } from "./failure"

/** What goes out: the same key and the same input, however often it does. */
export interface EffectCall<Input> {
  container: MedusaContainer
  input: Input
  /** Send it as the provider's idempotency key, or in its metadata. */
  provider_key: string
  /** The provider's id, where an earlier answer gave one. */
  reference: string | null
  /** Fires at the timeout; pass it to `fetch`. */
  signal: AbortSignal
}

/** `sent`: taken on, and the end is told later, by webhook or look-up. */
export interface CallAnswer {
  outcome: "done" | "sent" | "refused"
  reference?: string
  /** One word, such as the provider's decline code. Never a message. */
  error_class?: string
}

/** `absent`: the provider has never seen this key. */
export type LookUpAnswer =
  | CallAnswer
  | { outcome: "absent"; reference?: undefined; error_class?: undefined }

export interface EffectDefinition<Input> {
  /** `<feature>.<kind>`, such as `returns.refund`. */
  name: string
  /** Asks the provider. Runs outside of any transaction. */
  call: (call: EffectCall<Input>) => Promise<CallAnswer>
  /** Finds by key what became of a call whose answer was lost. */
  lookUp?: (call: EffectCall<Input>) => Promise<LookUpAnswer>
  /** Default `classifyFailure`, which knows statuses and broken connections. */
  classify?: (error: unknown) => Failure
  /** The provider does one thing per key, however often it is asked. */
  is_keyed: boolean
  /**
   * Where it is not keyed: for how long it may still be working on a call that
   * a look-up does not find yet. Default 900.
   */
  absent_after_seconds?: number
  /** Default 30. */
  timeout_seconds?: number
  /** Tries in a row before a person decides. Default 8. */
  attempts_max?: number
  /** Default 1 minute, doubling up to 4 hours. */
  backoff?: Backoff
}

// What a definition takes as input is known where it is planned and called.
type AnyDefinition = EffectDefinition<never>

const definitions = new Map<string, AnyDefinition>()

/**
 * Makes a kind of effect known. Put it in a file under `src/workflows`, which
 * every process reads at its start.
 *
 * @throws when the name is taken or is not `<feature>.<kind>`
 */
export function defineEffect<Input extends Record<string, unknown>>(
  definition: EffectDefinition<Input>
) {
  const { name } = definition
  if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(name)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The effect ${name} must be named <feature>.<kind>.`
    )
  }
  if (definitions.has(name)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The effect ${name} is defined twice.`
    )
  }
  definitions.set(name, definition)
  return definition
}

export function findDefinition({
  feature,
  kind,
}: {
  feature: string
  kind: string
}) {
  return definitions.get(`${feature}.${kind}`)
}
