import type { BigNumberInput } from "@medusajs/framework/types"

/** An order as core's tables have it at this moment. All amounts are gross. */
export interface OrderNow {
  /** Or gone altogether. */
  is_canceled: boolean
  lines: LineNow[]
  /** Of what core still charges: items and shipping, before credit. */
  total: BigNumberInput
  /** Money that was captured. */
  captured_total: BigNumberInput
  /** Money, and credit other than points, that was given back. */
  refunded_total: BigNumberInput
  /** What core has noted of it as more than it owed. */
  goodwill_total: BigNumberInput
  /** Credit of any kind that it was placed with. */
  credit_total: BigNumberInput
  /** What points paid of that. */
  points_total: BigNumberInput
  /** Given back in points so far. */
  restored_total: BigNumberInput
  /** What of that is noted with core. */
  credited_total: BigNumberInput
}

export interface LineNow {
  line_item_id: string
  /** The most that was ever bought of it. */
  quantity: BigNumberInput
  /** That is neither received back, written off nor removed. */
  quantity_kept: BigNumberInput
  /** That core still charges: it does so for what is written off. */
  quantity_charged: BigNumberInput
  /** Announced as returned, and not here yet. */
  quantity_requested: BigNumberInput
  /** Of what core still charges. */
  total: BigNumberInput
}
