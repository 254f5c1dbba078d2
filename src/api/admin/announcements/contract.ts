import { z } from "@medusajs/framework/zod"
import { defineContract, listOf, listQuery } from "../../../lib/contract"
import { AnnouncementSchema, NewAnnouncementSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "List announcements with how far they have come",
    description: "The newest first.",
    access: "admin",
    query: listQuery({}),
    responses: { 200: listOf("announcements", AnnouncementSchema) },
  },
  POST: {
    summary: "Announce a promotion to a customer group",
    description:
      "Only members who have agreed to offers hear of it; by day, and within the week's budget of attention.",
    access: "admin",
    body: NewAnnouncementSchema,
    responses: { 201: z.object({ announcement: AnnouncementSchema }) },
    errors: ["message_promotion_not_running", "not_found"],
  },
})
