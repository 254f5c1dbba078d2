import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { InboxEndpointSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Close a door for webhooks",
    access: "admin",
    responses: { 200: z.object({ inbox_endpoint: InboxEndpointSchema }) },
  },
})
