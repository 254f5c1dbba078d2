import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { createEndpoint } from "../../../workflows/inbox"
import type contract from "./contract"
import { INBOX_ENDPOINT_FIELDS, readInboxEndpoint } from "./schema"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, ...filters } = req.validatedQuery
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "inbox_endpoint",
      fields: INBOX_ENDPOINT_FIELDS,
      filters,
      pagination: { take: limit, skip: offset, order: { id: "DESC" } },
    })
  const count = metadata?.count ?? 0
  res.json({ inbox_endpoints: data, count, limit, offset })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id, secret } = await createEndpoint(req.scope, req.validatedBody)
  const inbox_endpoint = await readInboxEndpoint(req.scope, id)
  res.status(201).json({ inbox_endpoint, secret })
}
