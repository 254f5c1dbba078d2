import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { QUEUE_ORDERS } from "../../../modules/review/queue"
import { AdminReviewSchema, ReviewStatusSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "List reviews",
    description:
      "As a rule what waits longest comes first. What is undecided shows no stars.",
    access: "admin",
    query: listQuery({
      status: oneOrMany(ReviewStatusSchema),
      product_id: z.string().optional(),
      order_id: z.string().optional(),
      customer_id: z.string().optional(),
      flagged: z
        .enum(["true", "false"])
        .transform((word) => word === "true")
        .optional(),
      order: z.enum(QUEUE_ORDERS).default("oldest"),
    }),
    responses: { 200: listOf("reviews", AdminReviewSchema) },
  },
})
