import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { publishStreamEventsWorkflow } from "../../../../../../../src/workflows/stream"

/** Publishes one event in this process. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { result } = await publishStreamEventsWorkflow(req.scope).run({
    input: { events: [{ topic: "orders", event: "note.added", data: {} }] },
  })
  res.json({ id: result.events[0]?.id })
}
