import { defineSweep, type ItemSweep, type SweepItem } from "../../lib/sweep"
import { findUnsettledCarts } from "./core-tables/unsettled-carts"
import { settleCartPointsWorkflow } from "./spending/settle-cart-points"

/** Longer than core's lock on a cart that is being completed. */
const GRACE_SECONDS = 150

/** Settles what a crash left of paying with points. */
export function settlingSweep({
  older_than_seconds = GRACE_SECONDS,
} = {}): ItemSweep<SweepItem> {
  return {
    name: "loyalty-settle-carts",
    title: "Settles points of checkouts that were cut short",
    schedule: "* * * * *",
    async find({ container }, page) {
      const ids = await findUnsettledCarts(container, {
        ...{ ...page, older_than_seconds },
      })
      return ids.map((id) => ({ key: id, position: id }))
    },
    run: ({ key: cart_id }, { container }) =>
      settleCartPointsWorkflow(container).run({ input: { cart_id } }),
  }
}

export const settleCarts = defineSweep(settlingSweep())
