import { model } from "@medusajs/framework/utils"

/** A member asks for the points of what they bought as a guest. */
const LoyaltyGuestClaim = model
  .define("loyalty_guest_claim", {
    id: model.id({ prefix: "loygcl" }).primaryKey(),
    account_id: model.text(),
    /** Of the address that it was asked for, which stands nowhere here. */
    address_digest: model.text(),
    requested_at: model.dateTime(),
    /** When the address was proved; its orders are taken over from then on. */
    confirmed_at: model.dateTime().nullable(),
    /** When all of them were; nothing comes by it any more. */
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["account_id", "id"] },
    { on: ["id"], where: "confirmed_at is not null and ended_at is null" },
  ])

export default LoyaltyGuestClaim
