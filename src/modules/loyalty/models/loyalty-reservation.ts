import { model } from "@medusajs/framework/utils"
import { reservationStatus } from "../domain/book/reservation-status"

/** Points that a cart, and then its order, is paid with. */
const LoyaltyReservation = model
  .define("loyalty_reservation", {
    id: model.id({ prefix: "loyres" }).primaryKey(),
    cart_id: model.text(),
    account_id: model.text(),
    points: model.number(),
    /** Given back after the order was placed. */
    points_restored: model.number().default(0),
    amount: model.bigNumber(),
    currency_code: model.text(),
    status: model
      .enum(reservationStatus.values)
      .default(reservationStatus.initial),
    expires_at: model.dateTime(),
    /** The entry that reserved them. */
    entry_id: model.text().unique(),
    /** The entry that spent them. */
    redeem_entry_id: model.text().nullable(),
    order_id: model.text().nullable(),
  })
  .indexes([
    { on: ["cart_id"], unique: true, where: "status = 'held'" },
    {
      name: "IDX_loyalty_reservation_cart_id_unsettled",
      on: ["cart_id"],
      where: "status in ('held', 'committed')",
    },
    { on: ["account_id"] },
    { on: ["order_id"], where: "order_id is not null" },
    { on: ["expires_at", "id"], where: "status = 'held'" },
  ])

export default LoyaltyReservation
