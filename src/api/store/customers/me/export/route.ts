import { Readable } from "stream"
import { pipeline } from "stream/promises"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { findCustomer } from "../../../../../lib/find-customer"
import { exportPerson } from "../../../../../workflows/privacy"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const customerId = req.auth_context.actor_id
  await findCustomer(req.scope, customerId)
  res.set({
    "Content-Type": "application/json; charset=utf-8",
    "Content-Disposition": 'attachment; filename="personal-data.json"',
    "Cache-Control": "no-store",
  })
  // Cut off when reading fails: half a document must not look like a whole.
  const pieces = Readable.from(exportPerson(req.scope, customerId))
  await pipeline(pieces, res).catch(() => res.destroy())
}
