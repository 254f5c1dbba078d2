import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createHash } from "crypto"
import { deliverMessages } from "./deliver-messages"
import { holdSecrets } from "./hold-secrets"
import type { MessagePlan } from "./message-plan"
import { messagingIn } from "./messaging-service"
import { planMessagesWorkflow } from "./plan-messages"

/** As long as core's own tokens live. */
const PAUSE_MAX_SECONDS = 15 * 60

/**
 * Mails something that only an event knows and that nothing may store. The
 * cause is a digest of it, so an event that comes twice is one mail.
 */
export async function sendSecret(
  container: MedusaContainer,
  plan: Omit<MessagePlan, "cause">,
  secret: { token: string }
) {
  const cause = createHash("sha256").update(secret.token).digest("base64url")
  holdSecrets({ topic: plan.topic, cause }, secret)
  const { result } = await planMessagesWorkflow(container).run({
    input: { messages: [{ ...plan, cause }] },
  })
  const ids = result.messages.map(({ id }) => id)
  await deliverMessages(container, {
    ids,
    limit: ids.length,
    // An event that is tried again does not wait for the pause between tries.
    ahead_seconds: PAUSE_MAX_SECONDS,
  })
  await assertSettled(container, ids)
}

/** Lets the bus bring the event again, to whatever process can send it then. */
async function assertSettled(container: MedusaContainer, ids: string[]) {
  const [open] = await messagingIn(container).listMessages(
    { id: ids, status: ["planned", "deferred", "failed"] },
    { select: ["id"], take: 1 }
  )
  if (open) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Message ${open.id} is not sent yet, and nothing but its event carries its link. The event is to be handled again.`
    )
  }
}
