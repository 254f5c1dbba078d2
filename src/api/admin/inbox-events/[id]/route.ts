import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { readInboxBody } from "../../../../workflows/inbox"
import { INBOX_EVENT_FIELDS, INBOX_HISTORY_FIELDS } from "../schema"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { id = "" } = req.params
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [events, history, body] = await Promise.all([
    query.graph(
      {
        entity: "inbox_event",
        fields: [...INBOX_EVENT_FIELDS, "headers"],
        filters: { id },
      },
      { throwIfKeyNotFound: true }
    ),
    query.graph({
      entity: "inbox_history",
      fields: INBOX_HISTORY_FIELDS,
      filters: { inbox_event_id: id },
      pagination: { order: { occurred_at: "ASC", id: "ASC" } },
    }),
    readInboxBody(req.scope, id),
  ])
  const [event] = events.data
  // A column of JSON, into which the intake puts texts only.
  const headers = event.headers as Record<string, string>
  res.json({
    inbox_event: { ...event, headers, history: history.data, body },
  })
}
