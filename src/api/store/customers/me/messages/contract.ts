import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  feedOf,
  feedQuery,
  moment,
} from "../../../../../lib/contract"

const FeedMessage = z
  .object({
    id: z.string(),
    topic: z.string(),
    title: z.string(),
    body: z.string(),
    href: z.string().nullable(),
    created_at: moment.describe("When it appeared in the feed."),
    read_at: moment.nullable(),
  })
  .meta({ id: "FeedMessage" })

export default defineContract({
  GET: {
    summary: "Read what the shop has told you",
    description: "The newest first; guests get mails instead.",
    access: "customer",
    query: feedQuery({}),
    responses: {
      200: feedOf("messages", FeedMessage).extend({
        unread_count: z.int().describe("Of all pages."),
      }),
    },
  },
})
