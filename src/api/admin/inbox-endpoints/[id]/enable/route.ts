import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { switchEndpoint } from "../../../../../workflows/inbox"
import { readInboxEndpoint } from "../../schema"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id = "" } = req.params
  await switchEndpoint(req.scope, id, true)
  res.json({ inbox_endpoint: await readInboxEndpoint(req.scope, id) })
}
