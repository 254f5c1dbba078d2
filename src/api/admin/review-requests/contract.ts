import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  moment,
  oneOrMany,
} from "../../../lib/contract"
import { requestStatus } from "../../../modules/review/domain/request-status"

const RequestStatusSchema = z.enum(requestStatus.values)

const ReviewRequestSchema = z
  .object({
    id: z.string(),
    order_id: z.string(),
    customer_id: z.string().nullable(),
    sales_channel_id: z.string().nullable(),
    status: RequestStatusSchema,
    reason: z.string().nullable(),
    due_at: moment.nullable().describe("When its next step is taken."),
    invited_at: moment.nullable(),
    reminded_at: moment.nullable(),
    answered_at: moment.nullable(),
    offer: z
      .object({ text: z.record(z.string(), z.string()) })
      .nullable()
      .describe("What was promised then, in each language."),
    created_at: moment,
  })
  .meta({ id: "ReviewRequest" })

export default defineContract({
  GET: {
    summary: "List whom the shop asks for reviews",
    description: "The newest first.",
    access: "admin",
    query: listQuery({
      status: oneOrMany(RequestStatusSchema),
      order_id: z.string().optional(),
    }),
    responses: { 200: listOf("review_requests", ReviewRequestSchema) },
  },
})
