import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { programStatus } from "../../../modules/loyalty/domain/book/program-status"
import { ProgramDefinitionSchema } from "../../../modules/loyalty/domain/program"

export const AdminLoyaltyProgram = z
  .object({
    id: z.string(),
    name: z.string(),
    version: z.int(),
    sales_channel_id: z
      .string()
      .nullable()
      .describe("Null: for every channel that has none of its own."),
    status: z.enum(programStatus.values),
    definition: ProgramDefinitionSchema,
    used_at: moment
      .nullable()
      .describe("Since then orders earn by it, and it stays what it is."),
    activated_at: moment.nullable(),
    retired_at: moment.nullable(),
  })
  .meta({ id: "AdminLoyaltyProgram" })

export const LOYALTY_PROGRAM_FIELDS = Object.keys(AdminLoyaltyProgram.shape)
