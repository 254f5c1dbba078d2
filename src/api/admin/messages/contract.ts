import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { CHANNELS } from "../../../modules/messaging/types"
import { MessageSchema, MessageStatusSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "List what the shop told people",
    description: "The newest first.",
    access: "admin",
    query: listQuery({
      status: oneOrMany(MessageStatusSchema),
      topic: oneOrMany(z.string()),
      channel: oneOrMany(z.enum(CHANNELS)),
      to: z.string().max(320).optional().describe("An address, whole."),
      order_id: z.string().optional(),
      customer_id: z.string().optional(),
      announcement_id: z.string().optional(),
    }),
    responses: { 200: listOf("messages", MessageSchema) },
  },
})
