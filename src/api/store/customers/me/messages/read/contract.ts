import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../lib/contract"

export default defineContract({
  POST: {
    summary: "Mark messages as read",
    description:
      "Exactly one of `ids` and `all`. All of the ids or none: one that is not in your feed is a 404.",
    access: "customer",
    body: z
      .strictObject({
        ids: z.array(z.string()).min(1).max(100).optional(),
        all: z.literal(true).optional(),
      })
      .refine(({ ids, all }) => Boolean(ids) !== Boolean(all), {
        message: "Give either ids or all.",
      }),
    responses: { 200: z.object({ unread_count: z.int() }) },
    errors: ["not_found"],
  },
})
