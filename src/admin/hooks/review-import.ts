import type { AdminReviewImportsCreateBody, ReviewImport } from "../../client"
import { defineImports } from "../lib/import-kind"
import { api } from "../lib/sdk"

type ReadAs = Pick<AdminReviewImportsCreateBody, "shape" | "date_order">

export const reviewImports = defineImports<
  ReviewImport,
  "review_import",
  ReadAs
>({
  name: "review_import",
  words: "reviewImport",
  routes: api.admin.reviewImports,
  termsOf: ({ shape, date_order }) => ({
    shape,
    ...(date_order && { date_order }),
  }),
})
