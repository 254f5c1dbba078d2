import Medusa from "@medusajs/js-sdk"
import { createClient } from "../../client"

export const backendUrl = import.meta.env.VITE_BACKEND_URL || "/"

/** Talks to the server as the person who is logged in. */
const sdk = new Medusa({
  baseUrl: backendUrl,
  auth: { type: "session" },
})

/** Our own routes, typed. */
export const api = createClient(sdk.client)

/** Core's routes, typed by Medusa. */
export const core = sdk.admin

/** A file that the browser itself saves, with the session it has. */
export const exportUrl = `${backendUrl.replace(/\/$/, "")}/admin/review-exports`

/** Streams are opened by the browser itself, by their address. */
export function streamUrl(ticket: string, last_event_id?: string) {
  const query = new URLSearchParams({
    ticket,
    ...(last_event_id && { last_event_id }),
  })
  return `${backendUrl.replace(/\/$/, "")}/stream?${query}`
}
