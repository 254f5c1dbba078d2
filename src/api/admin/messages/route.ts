import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import type contract from "./contract"
import { MESSAGE_FIELDS } from "./schema"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, to, ...filters } = req.validatedQuery
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "message",
      fields: MESSAGE_FIELDS,
      filters: { ...filters, ...(to && { to_address: to.trim() }) },
      pagination: { take: limit, skip: offset, order: { id: "DESC" } },
    })
  res.json({ messages: data, count: metadata?.count ?? 0, limit, offset })
}
