import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { personOf } from "../../../../lib/actor"
import { decideInboxEventWorkflow } from "../../../../workflows/inbox"
import { INBOX_EVENT_FIELDS } from "../schema"

/** The three verbs differ in their word only. */
export async function decide(
  req: AuthenticatedMedusaRequest<{ note: string }>,
  verdict: "replay" | "quarantine" | "discard"
) {
  const { id = "" } = req.params
  const { note } = req.validatedBody
  await decideInboxEventWorkflow(req.scope).run({
    input: { id, verdict, note, actor: personOf(req) },
  })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "inbox_event",
      fields: INBOX_EVENT_FIELDS,
      filters: { id },
    })
  return data[0]
}
