import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { personOf } from "../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { digestOf, suppressAddressWorkflow } from "../../../workflows/messaging"
import type contract from "./contract"
import { SUPPRESSION_FIELDS } from "./schema"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, q, ...filters } = req.validatedQuery
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "message_suppression",
      fields: SUPPRESSION_FIELDS,
      filters: { ...filters, ...(q && { $or: matching(q) }) },
      pagination: { take: limit, skip: offset, order: { id: "DESC" } },
    })
  res.json({ suppressions: data, count: metadata?.count ?? 0, limit, offset })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result } = await suppressAddressWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: personOf(req) },
  })
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "message_suppression",
      fields: SUPPRESSION_FIELDS,
      filters: { id: result.id },
    })
  res.status(result.is_new ? 201 : 200).json({ suppression: data[0] })
}

function matching(q: string) {
  const literal = q.replace(/[\\%_]/g, "\\$&")
  return [
    { address: { $ilike: `%${literal}%` } },
    { address_digest: digestOf(q) },
  ]
}
