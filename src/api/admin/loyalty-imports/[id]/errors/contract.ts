import { defineContract, feedOf, feedQuery } from "../../../../../lib/contract"
import { importErrorSchema } from "../../../../../lib/import/answer"

export default defineContract({
  GET: {
    summary: "List what is wrong with the rows of an import",
    description: "In the order of the file.",
    access: "admin",
    query: feedQuery({}),
    responses: {
      200: feedOf("errors", importErrorSchema("LoyaltyImportError")),
    },
  },
})
