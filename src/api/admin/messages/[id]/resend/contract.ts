import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { MessageDetailSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Send a message again",
    description:
      "One that was sent gets a copy, which is answered; any other is tried anew. Preferences and suppressions still hold.",
    access: "admin",
    responses: { 200: z.object({ message: MessageDetailSchema }) },
    errors: [
      "message_secret_gone",
      "message_recipient_gone",
      "messaging_transition_refused",
    ],
  },
})
