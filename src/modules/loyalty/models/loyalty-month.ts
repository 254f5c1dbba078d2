import { model } from "@medusajs/framework/utils"

/** A month that the accountant has closed: it stays what it is. */
const LoyaltyMonth = model.define("loyalty_month", {
  id: model.id({ prefix: "loymon" }).primaryKey(),
  /** "2026-03", on the shop's calendar. */
  month: model.text().unique(),
  time_zone: model.text(),
  starts_at: model.dateTime(),
  /** Nothing can be posted any more that occurred before it. */
  ends_at: model.dateTime(),
  figures: model.json(),
  /** How many rows the proof looked at, by table. */
  checked: model.json(),
  /** Of all of the above and of the month before, so none can be exchanged. */
  digest: model.text(),
  closed_at: model.dateTime(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})

export default LoyaltyMonth
