import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { InboxEventSchema, InboxStatusSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "List webhooks that were taken in",
    description: "The newest first.",
    access: "admin",
    query: listQuery({
      status: oneOrMany(InboxStatusSchema),
      feature: oneOrMany(z.string()),
      endpoint_id: z.string().optional(),
    }),
    responses: { 200: listOf("inbox_events", InboxEventSchema) },
  },
})
