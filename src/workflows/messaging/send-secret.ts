import type { MedusaContainer } from "@medusajs/framework/types"
import { createHash } from "crypto"
import { deliverMessages } from "./deliver-messages"
import { holdSecrets } from "./hold-secrets"
import type { MessagePlan } from "./message-plan"
import { planMessagesWorkflow } from "./plan-messages"

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
  await deliverMessages(container, { ids, limit: ids.length })
}
