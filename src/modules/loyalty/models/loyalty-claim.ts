import { model } from "@medusajs/framework/utils"
import { claimStatus } from "../domain/rewards"

/** A reward that points were paid for, and the code that it gave. */
const LoyaltyClaim = model
  .define("loyalty_claim", {
    id: model.id({ prefix: "loyclm" }).primaryKey(),
    reward_id: model.text(),
    /** Who paid. After a merger the code is the other account's to use. */
    account_id: model.text(),
    /** Nobody guesses it; the promotion of core's has the same. */
    code: model.text().unique(),
    /** The terms as they were, in the currency of the claim. */
    name: model.text(),
    points: model.number(),
    benefit: model.json(),
    minimum_amounts: model.json().nullable(),
    currency_code: model.text().nullable(),
    status: model.enum(claimStatus.values).default(claimStatus.initial),
    claimed_at: model.dateTime(),
    expires_at: model.dateTime(),
    /** The entry that paid for it. */
    entry_id: model.text().unique(),
    promotion_id: model.text().nullable(),
    /** Whom the promotion names. */
    bound_customer_id: model.text().nullable(),
    /** The order that used it; before there is one, the cart. */
    order_id: model.text().nullable(),
    /** When its use was noted, it has expired or was returned. */
    ended_at: model.dateTime().nullable(),
    /** Who took it back, if a person did. */
    returned_by_type: model.text().nullable(),
    returned_by_id: model.text().nullable(),
  })
  .indexes([
    { on: ["account_id", "claimed_at", "id"] },
    { on: ["reward_id", "status"] },
    { on: ["promotion_id"], where: "promotion_id is not null" },
    { on: ["order_id"], where: "order_id is not null" },
    {
      on: ["status", "id"],
      where: "status in ('claimed', 'issued', 'returning')",
    },
  ])

export default LoyaltyClaim
