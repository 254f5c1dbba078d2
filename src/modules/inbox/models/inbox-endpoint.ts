import { model } from "@medusajs/framework/utils"

/** A door for one sender. Its slug is hard to guess and says nothing. */
const InboxEndpoint = model.define("inbox_endpoint", {
  id: model.id({ prefix: "inend" }).primaryKey(),
  slug: model.text().unique(),
  feature: model.text(),
  provider: model.text(),
  scheme: model.text(),
  /** See `SchemeOptions`. */
  options: model.json(),
  /** Where the sender puts the id of an event, unless the scheme says so. */
  event_id_header: model.text().nullable(),
  event_id_path: model.text().nullable(),
  /** Sealed; several while one is being replaced. */
  secrets: model.json(),
  is_enabled: model.boolean().default(true),
  /** How often somebody came without the right signature. */
  rejected_count: model.number().default(0),
})

export default InboxEndpoint
