import { join } from "path"
import { findContracts } from "../contract"
import { describeApi } from "./document"
import type { OpenApiDocument } from "./document-types"

const API_FOLDER = join(__dirname, "../../api")
const DEFAULT_URL = "http://localhost:9000"

const info: OpenApiDocument["info"] = {
  title: "Muted Age API",
  version: "0.1.0",
  description: [
    "What this shop has beside Medusa: call it with the same publishable key, the same logins and the same client.",
    "Products, carts, orders and all else of Medusa's own are described in its references of the [Store API](https://docs.medusajs.com/api/store) and the [Admin API](https://docs.medusajs.com/api/admin).",
    "**Errors** always look alike: `{ type, code, message, details? }`. Compare `code`; it does not change.",
    "**Try again safely**: send an `Idempotency-Key` with whatever changes something, and the same key gets the same answer.",
    "**Unknown keys are refused**, in bodies and in queries, so a misspelt filter never counts as no filter.",
  ].join("\n\n"),
}

/** Our own API, as this checkout has it. The pages under /docs are no part. */
export function productApi({ server_url = DEFAULT_URL } = {}) {
  const contracts = findContracts(API_FOLDER).filter(
    ({ path }) => !/^\/docs(\/|$)/.test(path)
  )
  return describeApi(contracts, { info, server_url })
}
