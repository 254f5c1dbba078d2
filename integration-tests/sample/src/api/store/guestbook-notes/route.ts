import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../../../../src/lib/contract"
import { leaveNoteWorkflow } from "../../../workflows/guestbook"
import type contract from "./contract"

const FIELDS = ["id", "text", "occurred_at"]

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "guestbook_note",
      fields: FIELDS,
      pagination: { take: limit, skip: offset, order: { occurred_at: "DESC" } },
    })
  res.json({ notes: data, count: metadata?.count ?? 0, limit, offset })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result } = await leaveNoteWorkflow(req.scope).run({
    input: {
      customer_id: req.auth_context.actor_id,
      text: req.validatedBody.text,
    },
  })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "guestbook_note",
      fields: FIELDS,
      filters: { id: result.id },
    })
  res.status(201).json({ note: data[0] })
}
