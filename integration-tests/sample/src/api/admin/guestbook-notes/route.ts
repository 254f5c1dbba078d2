import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../../../../src/lib/contract"
import type contract from "./contract"
import { tipOf } from "./tip-of"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, ...filters } = req.validatedQuery
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "guestbook_note",
      fields: NOTE_FIELDS,
      filters,
      pagination: { take: limit, skip: offset, order: { id: "DESC" } },
    })
  const notes = data.map(
    ({ tip_amount: _, raw_tip_amount, currency_code, ...note }) => ({
      ...note,
      tip: tipOf(raw_tip_amount, currency_code),
    })
  )
  res.json({ notes, count: metadata?.count ?? 0, limit, offset })
}

const NOTE_FIELDS = [
  "id",
  "text",
  "status",
  "author_type",
  "author_id",
  "heard_count",
  "raw_tip_amount",
  "currency_code",
  "occurred_at",
]
