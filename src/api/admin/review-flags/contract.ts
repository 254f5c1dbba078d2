import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { flagStatus } from "../../../modules/review/domain/flag-status"
import { ReviewFlagSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "List the flags of reviews",
    description: "What waits longest comes first.",
    access: "admin",
    query: listQuery({
      status: oneOrMany(z.enum(flagStatus.values)),
      review_id: oneOrMany(z.string()),
    }),
    responses: { 200: listOf("flags", ReviewFlagSchema) },
  },
})
