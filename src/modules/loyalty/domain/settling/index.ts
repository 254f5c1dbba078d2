export { keptTotal } from "./kept-total"
export type { LineNow, OrderNow } from "./order-now"
export { settleOrder, type Settlement } from "./settle-order"
