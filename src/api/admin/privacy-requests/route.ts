import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { digestAddress } from "../../../workflows/privacy"
import type contract from "./contract"
import { readRequests } from "./read-requests"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, email, ...filters } = req.validatedQuery
  const page = await readRequests(
    req.scope,
    { ...filters, ...(email && { address_digest: digestAddress(email) }) },
    { limit, offset }
  )
  res.json({ ...page, limit, offset })
}
