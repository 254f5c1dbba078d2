import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { readReferral } from "../read-referral"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json({ loyalty_referral: await readReferral(req.scope, req.params.id) })
}
