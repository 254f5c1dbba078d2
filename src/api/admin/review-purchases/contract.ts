import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  moment,
} from "../../../lib/contract"

const ReviewPurchaseSchema = z
  .object({
    order_id: z.string(),
    line_item_id: z.string(),
    product_id: z.string().nullable(),
    reviewable_at: moment
      .nullable()
      .describe("Null: not before it is sent or delivered."),
    refunded_at: moment.nullable(),
  })
  .meta({ id: "ReviewPurchase" })

export default defineContract({
  GET: {
    summary: "List the lines of an order by when they can be reviewed",
    access: "admin",
    query: listQuery({ order_id: z.string().min(1) }),
    responses: { 200: listOf("review_purchases", ReviewPurchaseSchema) },
  },
})
