import { model } from "@medusajs/framework/utils"
import { KINDS } from "../domain/admit-request"
import { requestStatus } from "../domain/request-status"

/** That somebody was to be erased, or merged into somebody else. */
const PrivacyRequest = model
  .define("privacy_request", {
    id: model.id({ prefix: "prvreq" }).primaryKey(),
    kind: model.enum([...KINDS]),
    status: model.enum(requestStatus.values).default(requestStatus.initial),
    /** Who is gone afterwards. */
    customer_id: model.text(),
    /** Of a merger: who gets everything. */
    into_id: model.text().nullable(),
    /** Keyed digest of the account's address, which itself is never kept. */
    address_digest: model.text().nullable(),
    /** The person, sealed; nothing once it is finished. */
    person_sealed: model.text().nullable(),
    is_forced: model.boolean().default(false),
    reason: model.text().nullable(),
    requested_by_type: model.text(),
    requested_by_id: model.text().nullable(),
    /** Tries in a row that did not come to the end. */
    failures: model.number().default(0),
    failed_part: model.text().nullable(),
    error_class: model.text().nullable(),
    /** By the clock. */
    next_attempt_at: model.dateTime().nullable(),
    lease_token: model.text().nullable(),
    /** Real time: it measures a process, not the business. */
    leased_until: model.dateTime().nullable(),
    occurred_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    /** When its event was sent. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["customer_id", "kind"], unique: true },
    { on: ["into_id"] },
    { on: ["address_digest"] },
    { on: ["next_attempt_at"], where: "told_at IS NULL" },
  ])

export default PrivacyRequest
