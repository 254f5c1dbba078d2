import Medusa from "@medusajs/js-sdk"
import { createClient } from "../../client"

/** Talks to the server as the person who is logged in. */
const sdk = new Medusa({
  baseUrl: import.meta.env.VITE_BACKEND_URL || "/",
  auth: { type: "session" },
})

/** Our own routes, typed. */
export const api = createClient(sdk.client)

/** Core's routes, typed by Medusa. */
export const core = sdk.admin
