import { model } from "@medusajs/framework/utils"
import { earningStatus } from "../domain/book/earning-status"

/** What one line of an order has earned. */
const LoyaltyEarning = model
  .define("loyalty_earning", {
    id: model.id({ prefix: "loyern" }).primaryKey(),
    order_id: model.text(),
    line_item_id: model.text().unique(),
    /**
     * For how many units; later edits leave it. Null for shipping, and for what
     * was earned before this was kept.
     */
    quantity: model.float().nullable(),
    points: model.number(),
    points_clawed_back: model.number().default(0),
    /** Of those: nobody had spent them in time, and breakage had them. */
    points_from_breakage: model.number().default(0),
    status: model.enum(earningStatus.values).default(earningStatus.initial),
    /** The lot that its activation opened. */
    lot_id: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id"] },
    { on: ["lot_id"], where: "lot_id is not null" },
  ])

export default LoyaltyEarning
