import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { config } from "../../../config/current"
import { productApi } from "../../../lib/openapi"

export function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json(productApi({ server_url: config.public_url }))
}
