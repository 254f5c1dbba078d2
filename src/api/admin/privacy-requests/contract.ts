import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { KINDS } from "../../../modules/privacy/domain/admit-request"
import { requestStatus } from "../../../modules/privacy/domain/request-status"
import { PrivacyRequestSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "List erasures and mergers of customers",
    description: "The newest first.",
    access: "admin",
    query: listQuery({
      kind: oneOrMany(z.enum(KINDS)),
      status: oneOrMany(z.enum(requestStatus.values)),
      customer_id: z.string().optional(),
      into_id: z.string().optional(),
      email: z
        .email()
        .optional()
        .describe(
          "Of the account that was erased or merged. Only a digest of it is kept."
        ),
    }),
    responses: { 200: listOf("privacy_requests", PrivacyRequestSchema) },
  },
})
