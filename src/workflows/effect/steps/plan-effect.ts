import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { EFFECT_MODULE } from "../../../modules/effect"
import type EffectModuleService from "../../../modules/effect/service"
import type { Intent } from "../../../modules/effect/types"

/**
 * Writes down, in a commit of its own, what shall happen outside. It is taken
 * back when the workflow fails, unless something has gone out by then.
 *
 * @throws {MedusaError} `effect_input_differs`, `effect_intent_key_invalid`
 */
export const planEffectStep = createStep(
  "plan-effect",
  async (intent: Intent, { container }) => {
    const effects: EffectModuleService = container.resolve(EFFECT_MODULE)
    const { effect, is_new } = await effects.plan(intent, clock.now())
    const { id, status, provider_key } = effect
    return new StepResponse(
      { id, status, provider_key },
      is_new ? { id, provider_key } : undefined
    )
  },
  async (planned, { container }) => {
    if (planned) {
      const effects: EffectModuleService = container.resolve(EFFECT_MODULE)
      await effects.withdraw(planned, clock.now())
    }
  }
)
