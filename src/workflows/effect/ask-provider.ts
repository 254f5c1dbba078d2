import type { MedusaContainer } from "@medusajs/framework/types"
import { classifyFailure, type EffectDefinition } from "../../lib/effect"
import { errorClassOf } from "../../lib/error-class"
import type { AttemptResult, BegunAttempt } from "../../modules/effect/types"

const TIMEOUT_SECONDS = 30

export function timeoutMs({ timeout_seconds }: EffectDefinition<never>) {
  return (timeout_seconds ?? TIMEOUT_SECONDS) * 1000
}

/**
 * Calls the provider or looks up, and says what that came to. Never throws:
 * no answer is an answer too.
 */
export async function askProvider(
  container: MedusaContainer,
  definition: EffectDefinition<never>,
  { action, effect }: BegunAttempt
): Promise<AttemptResult> {
  const { call, lookUp = call, classify = classifyFailure } = definition
  const ask = action === "call" ? call : lookUp
  try {
    return await withinTime(timeoutMs(definition), (signal) =>
      ask({
        container,
        input: effect.input as never,
        provider_key: effect.provider_key,
        reference: effect.reference,
        signal,
      })
    )
  } catch (error) {
    // A look-up that is refused says nothing about what it looked for.
    const outcome = action === "call" ? classify(error) : "unknown"
    return { outcome, error_class: errorClassOf(error) }
  }
}

/**
 * Also ends a call that does not listen to the signal: its answer is no use
 * once the lease is over. Real time, as every timeout.
 */
async function withinTime<T>(
  ms: number,
  run: (signal: AbortSignal) => Promise<T>
) {
  const signal = AbortSignal.timeout(ms)
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error))
  })
  return Promise.race([run(signal), late])
}
