import { z } from "@medusajs/framework/zod"
import { defineContract, deletedOf } from "../../../../lib/contract"
import { ProgramDefinitionSchema } from "../../../../modules/loyalty/domain/program"
import { AdminLoyaltyProgram } from "../schema"

const ANSWER = z.object({ loyalty_program: AdminLoyaltyProgram })

export default defineContract({
  GET: {
    summary: "Read a version of a loyalty programme",
    access: "admin",
    query: z.strictObject({}),
    responses: { 200: ANSWER },
    errors: ["not_found"],
  },
  POST: {
    summary: "Write a draft anew",
    description:
      "The whole definition: what is left out is set to its default. What has been active stays as it was; draft a new version.",
    access: "admin",
    body: z.strictObject({ definition: ProgramDefinitionSchema }),
    responses: { 200: ANSWER },
    errors: [
      "not_found",
      "loyalty_definition_invalid",
      "loyalty_program_not_draft",
    ],
  },
  DELETE: {
    summary: "Delete a draft",
    description:
      "What has been active stays. The number of the version is not given again.",
    access: "admin",
    responses: { 200: deletedOf("loyalty_program") },
    errors: ["not_found", "loyalty_program_not_draft"],
  },
})
