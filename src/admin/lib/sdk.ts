import Medusa from "@medusajs/js-sdk"

/** Talks to the server as the person who is logged in. */
export const sdk = new Medusa({
  baseUrl: import.meta.env.VITE_BACKEND_URL || "/",
  auth: { type: "session" },
})
