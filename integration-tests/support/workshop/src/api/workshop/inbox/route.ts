import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { clock } from "../../../../../../../src/lib/clock"
import { consumeInbox } from "../../../../../../../src/workflows/inbox"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  res.json(await consumeInbox(req.scope, { limit: 10, now: clock.now() }))
}
