import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  moment,
} from "../../../../../lib/contract"

const ReviewableLine = z
  .object({
    line_item_id: z.string(),
    order_id: z.string(),
    product_id: z.string(),
    variant_id: z.string().nullable(),
    reviewable_at: moment.describe("It can be reviewed from then on."),
  })
  .meta({ id: "ReviewableLine" })

export default defineContract({
  GET: {
    summary: "List what one has bought and not reviewed",
    description: "What reached you last comes first.",
    access: "customer",
    query: listQuery({}),
    responses: { 200: listOf("lines", ReviewableLine) },
  },
})
