import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { EFFECT_MODULE } from "../../../modules/effect"
import type EffectModuleService from "../../../modules/effect/service"
import type { Decision } from "../../../modules/effect/types"
import { announceSettled } from "../announce-settled"

export type DecideEffectInput = Decision & { id: string }

/** Has no way back: what a person said stays in the history. */
export const decideEffectStep = createStep(
  { name: "decide-effect", noCompensation: true },
  async ({ id, ...decision }: DecideEffectInput, { container }) => {
    const effects: EffectModuleService = container.resolve(EFFECT_MODULE)
    const effect = await effects.decide(id, decision, clock.now())
    await announceSettled(container, effect)
    return new StepResponse({ id: effect.id, status: effect.status })
  }
)
