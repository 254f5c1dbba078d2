import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { runEffect } from "../../../../../../../../src/workflows/effect"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await runEffect(req.scope, req.params.id ?? "")
  res.json({})
}
