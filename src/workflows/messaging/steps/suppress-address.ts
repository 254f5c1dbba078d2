import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import type { SuppressionReason } from "../../../modules/messaging/domain/message-class"
import { normaliseAddress } from "../../../modules/messaging/domain/recipient"
import { digestOf, messagingIn } from "../messaging-service"

export interface SuppressAddressInput {
  address: string
  /** "manual" when left out. */
  reason?: SuppressionReason
  note?: string
  actor: { type: string; id?: string }
}

/** Holds an address back, once; a workflow that fails lets it go again. */
export const suppressAddressStep = createStep(
  "suppress-address",
  async (
    { address, reason = "manual", note, actor }: SuppressAddressInput,
    { container }
  ) => {
    const held = await messagingIn(container).holdAddress(
      {
        address: normaliseAddress(address),
        address_digest: digestOf(address),
        reason,
        note,
        source: actor.id ?? actor.type,
      },
      clock.now()
    )
    return new StepResponse(held, held.is_new ? held.id : null)
  },
  async (newId, { container }) => {
    if (newId) {
      await messagingIn(container).deleteMessageSuppressions(newId)
    }
  }
)
