import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AnnouncementSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Cancel an announcement",
    description: "What has not left by then is not sent.",
    access: "admin",
    responses: { 200: z.object({ announcement: AnnouncementSchema }) },
    errors: ["messaging_transition_refused"],
  },
})
