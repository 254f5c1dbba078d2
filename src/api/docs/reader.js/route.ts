import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { basename, dirname } from "path"

/** From our own packages: the docs work without the internet. */
export function GET(_req: MedusaRequest, res: MedusaResponse) {
  const file = require.resolve("rapidoc/dist/rapidoc-min.js")
  res.sendFile(basename(file), { root: dirname(file), maxAge: "1d" })
}
