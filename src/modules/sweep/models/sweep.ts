import { model } from "@medusajs/framework/utils"

/** What is known about one sweep: who runs it now and how it went last. */
const Sweep = model.define("sweep", {
  name: model.text().primaryKey(),
  /** Real time. Who holds the lease renews it; a process that died does not. */
  leased_until: model.dateTime().nullable(),
  lease_token: model.text().nullable(),
  /** Where a sweep that follows something in order has got to. */
  position: model.text().nullable(),
  last_started_at: model.dateTime().nullable(),
  last_finished_at: model.dateTime().nullable(),
  last_succeeded_at: model.dateTime().nullable(),
  last_items: model.number().default(0),
  last_failed: model.number().default(0),
  last_error: model.text().nullable(),
})

export default Sweep
