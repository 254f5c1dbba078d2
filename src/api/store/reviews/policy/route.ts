import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { readPolicy } from "../../../../workflows/review"
import { salesChannelOf } from "../sales-channel-of"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json({ policy: await readPolicy(req.scope, salesChannelOf(req)) })
}
