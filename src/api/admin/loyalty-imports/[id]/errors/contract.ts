import { z } from "@medusajs/framework/zod"
import { defineContract, feedOf, feedQuery } from "../../../../../lib/contract"

export default defineContract({
  GET: {
    summary: "List what is wrong with the rows of an import",
    description: "In the order of the file.",
    access: "admin",
    query: feedQuery({}),
    responses: {
      200: feedOf(
        "errors",
        z
          .object({
            row: z.int().describe("As a spreadsheet counts: the header is 1."),
            path: z
              .string()
              .describe("The column; empty if it is the row as a whole."),
            message: z.string(),
          })
          .meta({ id: "LoyaltyImportError" })
      ),
    },
  },
})
