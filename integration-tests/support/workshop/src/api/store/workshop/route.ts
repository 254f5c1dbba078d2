import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Reads nothing: what any answer of the Store API costs. */
export function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json({})
}
