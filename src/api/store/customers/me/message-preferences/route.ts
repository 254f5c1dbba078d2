import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  chooseMessagePreferencesWorkflow,
  readPreferences,
} from "../../../../../workflows/messaging"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json(await readPreferences(req.scope, req.auth_context.actor_id))
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const customer_id = req.auth_context.actor_id
  await chooseMessagePreferencesWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      customer_id,
      source: "preferences",
      actor: personOf(req),
    },
  })
  res.json(await readPreferences(req.scope, customer_id))
}
