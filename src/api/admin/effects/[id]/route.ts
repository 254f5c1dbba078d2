import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { ATTEMPT_FIELDS, EFFECT_FIELDS, HISTORY_FIELDS } from "../schema"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { id = "" } = req.params
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const ofEffect = {
    filters: { effect_id: id },
    pagination: { order: { number: "ASC" } },
  }
  const [effects, attempts, history] = await Promise.all([
    query.graph(
      { entity: "effect", fields: EFFECT_FIELDS, filters: { id } },
      { throwIfKeyNotFound: true }
    ),
    query.graph({
      entity: "effect_attempt",
      fields: ATTEMPT_FIELDS,
      ...ofEffect,
    }),
    query.graph({
      entity: "effect_history",
      fields: HISTORY_FIELDS,
      ...ofEffect,
    }),
  ])
  res.json({
    effect: {
      ...effects.data[0],
      attempts: attempts.data,
      history: history.data,
    },
  })
}
