import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { EFFECT_MODULE } from "../../modules/effect"
import type EffectModuleService from "../../modules/effect/service"
import type { Report, ReportedBy } from "../../modules/effect/types"
import { announceSettled } from "./announce-settled"

/**
 * Takes the provider's word for how an effect ended, from a webhook as a rule.
 * It may come before the answer to the call, and several times.
 */
export async function reportEffect(
  container: MedusaContainer,
  by: ReportedBy,
  report: Report
) {
  const effects: EffectModuleService = container.resolve(EFFECT_MODULE)
  const effect = await effects.report(by, report, clock.now())
  await announceSettled(container, effect)
  return effect
}
