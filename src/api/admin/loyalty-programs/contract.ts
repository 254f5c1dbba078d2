import { z } from "@medusajs/framework/zod"
import { defineContract, listOf, listQuery } from "../../../lib/contract"
import { programStatus } from "../../../modules/loyalty/domain/book/program-status"
import { ProgramDefinitionSchema } from "../../../modules/loyalty/domain/program"
import { AdminLoyaltyProgram } from "./schema"

export default defineContract({
  GET: {
    summary: "List the versions of loyalty programmes",
    description: "The newest first.",
    access: "admin",
    query: listQuery({
      status: z.enum(programStatus.values).optional(),
      sales_channel_id: z.string().min(1).optional(),
    }),
    responses: { 200: listOf("loyalty_programs", AdminLoyaltyProgram) },
  },
  POST: {
    summary: "Draft a loyalty programme",
    description:
      "The next version of this name. Nobody earns by it before it is activated.",
    access: "admin",
    body: z.strictObject({
      name: z.string().trim().min(1).max(80),
      sales_channel_id: z
        .string()
        .min(1)
        .optional()
        .describe("Left out: for every channel that has none of its own."),
      definition: ProgramDefinitionSchema,
    }),
    responses: { 201: z.object({ loyalty_program: AdminLoyaltyProgram }) },
    errors: ["not_found", "loyalty_definition_invalid"],
  },
})
