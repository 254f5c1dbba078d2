import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { readMessage } from "../read-message"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json({ message: await readMessage(req.scope, req.params.id ?? "") })
}
