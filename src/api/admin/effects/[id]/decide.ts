import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { personOf } from "../../../../lib/actor"
import { decideEffectWorkflow } from "../../../../workflows/effect"
import { EFFECT_FIELDS } from "../schema"

/** The three verbs differ in their word only. */
export async function decide(
  req: AuthenticatedMedusaRequest<{ note: string; reference?: string }>,
  verdict: "retry" | "confirm" | "refuse"
) {
  const { id = "" } = req.params
  const { note, reference } = req.validatedBody
  await decideEffectWorkflow(req.scope).run({
    input: { id, verdict, note, reference, actor: personOf(req) },
  })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "effect", fields: EFFECT_FIELDS, filters: { id } })
  return data[0]
}
