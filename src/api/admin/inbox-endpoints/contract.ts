import { z } from "@medusajs/framework/zod"
import { defineContract, listOf, listQuery } from "../../../lib/contract"
import { InboxEndpointSchema, secret, WithSecret } from "./schema"

const word = z.string().regex(/^[a-z][a-z0-9-]{0,49}$/)
const headerName = z.string().regex(/^[a-z0-9-]{1,100}$/)

export default defineContract({
  GET: {
    summary: "List the doors for webhooks",
    access: "admin",
    query: listQuery({ feature: word.optional() }),
    responses: { 200: listOf("inbox_endpoints", InboxEndpointSchema) },
  },
  POST: {
    summary: "Open a door for webhooks",
    description:
      "The sender's address is `/hooks/<feature>/<slug>`. The secret is answered this once.",
    access: "admin",
    body: z.object({
      feature: word,
      provider: word,
      scheme: z.string().max(50),
      options: z
        .strictObject({
          header: headerName.optional(),
          encoding: z.enum(["hex", "base64"]).optional(),
          prefix: z.string().max(50).optional(),
        })
        .optional(),
      event_id_header: headerName.optional(),
      event_id_path: z.string().max(200).optional(),
      secret,
    }),
    responses: { 201: WithSecret },
    errors: ["inbox_scheme_unknown", "inbox_secret_invalid"],
    // A stored answer would keep the secret in the clear.
    idempotency: false,
  },
})
