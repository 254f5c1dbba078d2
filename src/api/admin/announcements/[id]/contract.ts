import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { AnnouncementSchema } from "../schema"

export default defineContract({
  GET: {
    summary: "Read an announcement",
    access: "admin",
    responses: { 200: z.object({ announcement: AnnouncementSchema }) },
  },
})
