import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { findDefinition, type EffectDefinition } from "../../lib/effect"
import { EFFECT_MODULE } from "../../modules/effect"
import type { EffectPolicy } from "../../modules/effect/domain/next-action"
import type EffectModuleService from "../../modules/effect/service"
import { announceSettled } from "./announce-settled"
import { askProvider, timeoutMs } from "./ask-provider"

/** What remains of a lease after the timeout, to write the outcome down. */
const LEASE_MARGIN_MS = 30_000
/** A look-up that finds nothing, and the call that follows from it. */
const ATTEMPTS_PER_RUN = 2

/**
 * Tries an effect once, and says how it stands afterwards. Does nothing when
 * it is settled, pausing, waiting for a person or being tried elsewhere; so it
 * may be run any number of times.
 *
 * Never call it inside a database transaction.
 */
export async function runEffect(container: MedusaContainer, id: string) {
  const effects: EffectModuleService = container.resolve(EFFECT_MODULE)
  const { feature, kind } = await effects.retrieveEffect(id)
  const definition = findDefinition({ feature, kind })
  if (!definition) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Effect ${id} is a ${feature}.${kind}, which nothing defines; see defineEffect`
    )
  }
  for (let tried = 0; tried < ATTEMPTS_PER_RUN; tried++) {
    if (!(await tryOnce(container, definition, id))) {
      break
    }
  }
  return effects.retrieveEffect(id)
}

/** @returns whether another try makes sense at once */
async function tryOnce(
  container: MedusaContainer,
  definition: EffectDefinition<never>,
  id: string
) {
  const effects: EffectModuleService = container.resolve(EFFECT_MODULE)
  const policy = policyOf(definition)
  const attempt = await effects.begin(id, {
    policy,
    lease_ms: timeoutMs(definition) + LEASE_MARGIN_MS,
    now: clock.now(),
  })
  if (!attempt) {
    return false
  }
  crashPoint("effect.begun")
  const result = await askProvider(container, definition, attempt)
  crashPoint("effect.asked")
  const around = { policy, now: clock.now() }
  const effect = await effects.finish(attempt, result, around)
  await announceSettled(container, effect)
  return result.outcome === "absent"
}

function policyOf(definition: EffectDefinition<never>): EffectPolicy {
  return {
    can_look_up: definition.lookUp !== undefined,
    is_keyed: definition.is_keyed,
    absent_after_seconds: definition.absent_after_seconds ?? 900,
    attempts_max: definition.attempts_max ?? 8,
    backoff: definition.backoff ?? { first_seconds: 60, max_seconds: 14_400 },
  }
}
