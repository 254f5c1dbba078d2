export { computeEarning, type OrderEarning } from "./compute-earning"
export { SHIPPING_LINE_ID } from "./count-order"
export type {
  Condition,
  CountedLine,
  CountedOrder,
  Effect,
  Gain,
} from "./parts"
export { addCondition, addEffect } from "./registry"
export type { OrderSnapshot, SnapshotLine } from "./snapshot"
