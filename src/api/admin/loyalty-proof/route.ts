import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { loyaltyIn } from "../../../workflows/loyalty"
import type contract from "./contract"

/** Asks the service itself: it reads, and in sets. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json({ proof: await loyaltyIn(req.scope).prove() })
}
