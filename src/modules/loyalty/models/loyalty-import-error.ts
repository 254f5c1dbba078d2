import { model } from "@medusajs/framework/utils"

/** A row that could not be imported, and why; never what it says. */
const LoyaltyImportError = model
  .define("loyalty_import_error", {
    id: model.id({ prefix: "loyimperr" }).primaryKey(),
    import_id: model.text(),
    /** As a spreadsheet counts: the header is row 1. */
    row: model.number(),
    path: model.text(),
    message: model.text(),
  })
  .indexes([{ on: ["import_id", "row", "path"], unique: true }])

export default LoyaltyImportError
