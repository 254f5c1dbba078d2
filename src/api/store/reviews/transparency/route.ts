import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { readTransparency } from "../../../../workflows/review"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const transparency = await readTransparency(req.scope)
  // It changes once a night, and is the same for everybody.
  res.set("Cache-Control", "public, max-age=300")
  res.json({ transparency })
}
