import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { issueTicket } from "../../../workflows/stream"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const ticket = await issueTicket(req, "store", req.validatedBody.topics)
  res.set("Cache-Control", "no-store").status(201).json({ ticket })
}
