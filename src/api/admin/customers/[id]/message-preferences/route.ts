import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  chooseMessagePreferencesWorkflow,
  readPreferences,
} from "../../../../../workflows/messaging"
import type contract from "./contract"

const CONSENTS_MAX = 100

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json(await readCustomer(req.scope, req.params.id ?? ""))
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id = "" } = req.params
  await chooseMessagePreferencesWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      customer_id: id,
      source: "admin",
      actor: personOf(req),
    },
  })
  res.json(await readCustomer(req.scope, id))
}

/** @throws {MedusaError} NOT_FOUND */
async function readCustomer(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  await query.graph(
    { entity: "customer", fields: ["id"], filters: { id } },
    { throwIfKeyNotFound: true }
  )
  const { data: consents } = await query.graph({
    entity: "message_consent",
    fields: ["topic", "channel", "is_granted", "source", "note", "occurred_at"],
    filters: { recipient_key: id },
    pagination: {
      take: CONSENTS_MAX,
      order: { occurred_at: "DESC", id: "DESC" },
    },
  })
  return { ...(await readPreferences(container, id)), consents }
}
