import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"
import { CHANNELS, MESSAGE_CLASSES } from "../../../modules/messaging/types"

const MessageTopicSchema = z
  .object({
    name: z.string(),
    message_class: z.enum(MESSAGE_CLASSES),
    is_locked: z.boolean().describe("The recipient cannot switch it off."),
    channels: z.array(z.enum(CHANNELS)),
    expires_after_seconds: z.int(),
    template_version: z.int(),
    samples: z
      .array(z.string())
      .describe("What its preview can be shown with."),
  })
  .meta({ id: "MessageTopic" })

export default defineContract({
  GET: {
    summary: "List what the shop can tell people",
    description: "All of them: there are as many as the code declares.",
    access: "admin",
    responses: { 200: z.object({ topics: z.array(MessageTopicSchema) }) },
  },
})
