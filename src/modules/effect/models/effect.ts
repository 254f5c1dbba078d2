import { model } from "@medusajs/framework/utils"
import { effectStatus } from "../domain/effect-status"

/** One thing that shall happen outside, once. */
const Effect = model
  .define("effect", {
    id: model.id({ prefix: "eff" }).primaryKey(),
    feature: model.text(),
    kind: model.text(),
    /** The business key: what makes this intent the same one when repeated. */
    intent_key: model.text().unique(),
    /** Ids and amounts; what is personal is read again by the call. */
    input: model.json(),
    input_hash: model.text(),
    status: model.enum(effectStatus.values).default(effectStatus.initial),
    /** Grows by one when a refused intent is asked for anew. */
    rotation: model.number(),
    /** What the provider knows it by: intent key and rotation. */
    provider_key: model.text(),
    /** The provider's own id, once it is known. */
    reference: model.text().nullable(),
    subject_type: model.text().nullable(),
    subject_id: model.text().nullable(),
    /** Tries in a row that did not settle it. */
    failures: model.number().default(0),
    error_class: model.text().nullable(),
    /** Nothing more is tried; a person confirms, refuses or retries. */
    needs_decision: model.boolean().default(false),
    /** By the clock. Null: nothing is tried by itself. */
    next_attempt_at: model.dateTime().nullable(),
    lease_token: model.text().nullable(),
    /** Real time: it measures a process, not the business. */
    leased_until: model.dateTime().nullable(),
    /** Real time, of the last call: how long the provider has had it. */
    called_at: model.dateTime().nullable(),
    planned_at: model.dateTime(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["next_attempt_at"], where: "next_attempt_at IS NOT NULL" },
    { on: ["needs_decision", "id"] },
    { on: ["feature", "kind", "status"] },
    { on: ["subject_type", "subject_id"] },
    { on: ["reference"] },
  ])

export default Effect
