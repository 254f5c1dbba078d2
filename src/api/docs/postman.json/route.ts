import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { config } from "../../../config/current"
import { postmanCollection, productApi } from "../../../lib/openapi"

export function GET(_req: MedusaRequest, res: MedusaResponse) {
  res.json(postmanCollection(productApi({ server_url: config.public_url })))
}
