import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { MessageDetailSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Keep a message from being sent",
    description: "Also ends the doubt about one that may have been sent.",
    access: "admin",
    responses: { 200: z.object({ message: MessageDetailSchema }) },
    errors: ["messaging_transition_refused"],
  },
})
