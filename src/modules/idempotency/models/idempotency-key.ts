import { model } from "@medusajs/framework/utils"

/** One request that carried an `Idempotency-Key`, and what it was answered. */
const IdempotencyKey = model
  .define("idempotency_key", {
    id: model.id({ prefix: "idem" }).primaryKey(),
    /** Hash of route and actor: two shoppers may use the same key. */
    scope: model.text(),
    key: model.text(),
    /** Who asked, so that their answers can be forgotten with them. */
    actor_type: model.text().nullable(),
    actor_id: model.text().nullable(),
    /** Hash of path, query and body. */
    request_hash: model.text(),
    /** Null while the first request runs. */
    response_status: model.number().nullable(),
    response_body: model.json().nullable(),
    /** Real time. Past it, with no answer, the process has died. */
    leased_until: model.dateTime(),
    /** By the clock. */
    expires_at: model.dateTime(),
  })
  .indexes([
    { on: ["scope", "key"], unique: true },
    { on: ["expires_at"] },
    { on: ["actor_id"] },
  ])

export default IdempotencyKey
