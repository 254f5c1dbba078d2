import { model } from "@medusajs/framework/utils"

/** A row that could not be imported, and why. */
const ReviewImportError = model
  .define("review_import_error", {
    id: model.id({ prefix: "revimperr" }).primaryKey(),
    import_id: model.text(),
    /** As a spreadsheet counts: the header is row 1. */
    row: model.number(),
    path: model.text(),
    message: model.text(),
  })
  .indexes([{ on: ["import_id", "row", "path"], unique: true }])

export default ReviewImportError
