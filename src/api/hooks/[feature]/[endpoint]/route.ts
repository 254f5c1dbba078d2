import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { readLimitedBody } from "../../../../lib/limited-body"
import { takeIn } from "../../../../workflows/inbox"
import type contract from "./contract"

const BODY_BYTES_MAX = 256 * 1024

/** Core's `/hooks/payment/:provider` is more exact and goes before this. */
export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { feature = "", endpoint = "" } = req.params
  const body = await readLimitedBody(req, BODY_BYTES_MAX)
  const { headers } = req
  await takeIn(req.scope, { feature, slug: endpoint, headers, body })
  res.status(200).json({})
}
