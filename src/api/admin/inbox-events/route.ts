import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import type contract from "./contract"
import { INBOX_EVENT_FIELDS } from "./schema"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, ...filters } = req.validatedQuery
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "inbox_event",
      fields: INBOX_EVENT_FIELDS,
      filters,
      pagination: { take: limit, skip: offset, order: { id: "DESC" } },
    })
  res.json({ inbox_events: data, count: metadata?.count ?? 0, limit, offset })
}
