import { RequestProblem } from "../../lib/errors"
import type { RequestOf, ResponseOf } from "../../lib/contract"
import { openStream } from "../../workflows/stream"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  if (req.method === "HEAD") {
    // Express brings it here; it would use up the ticket for nothing.
    throw new RequestProblem("method_not_allowed", "A stream is read by GET.")
  }
  const { ticket, last_event_id } = req.validatedQuery
  const seen = req.get("last-event-id") || last_event_id
  await openStream(req, res, {
    ticket,
    after: seen === undefined ? undefined : eventIdOf(seen),
  })
}

/** A browser sends back what it was sent; anything else is in no log. */
function eventIdOf(seen: string) {
  return /^\d{1,15}$/.test(seen) ? Number(seen) : -1
}
