import { model } from "@medusajs/framework/utils"
import { requestStatus } from "../domain/request-status"

/** What became of a request and through whom. Rows are only added. */
const PrivacyHistory = model
  .define("privacy_history", {
    id: model.id({ prefix: "prvhis" }).primaryKey(),
    request_id: model.text(),
    from: model.enum(requestStatus.values).nullable(),
    to: model.enum(requestStatus.values),
    /** Never a message: it could name somebody. */
    error_class: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["request_id", "occurred_at"] }])

export default PrivacyHistory
