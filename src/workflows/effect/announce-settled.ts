import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  isSettled,
  type EffectStatus,
} from "../../modules/effect/domain/effect-status"
import { EffectEvents, type EffectSettled } from "./events"

/**
 * Tells the feature that its effect has come to an end. A hint: what it misses,
 * the feature's own sweep finds by `listEffects`.
 */
export async function announceSettled(
  container: MedusaContainer,
  effect: EffectSettled & { status: EffectStatus }
) {
  if (!isSettled(effect.status)) {
    return
  }
  const { id, feature, kind } = effect
  const data: EffectSettled = { id, feature, kind }
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: EffectEvents.SETTLED, data })
}
