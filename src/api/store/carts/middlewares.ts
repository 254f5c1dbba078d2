import type { MiddlewareRoute } from "@medusajs/framework/http"
import { settlePointsAfter } from "./settle-points-after"

/** What core changes of a cart's total without telling its hooks. */
export const cartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/promotions",
    methods: ["POST", "DELETE"],
    middlewares: [settlePointsAfter],
  },
  {
    matcher: "/store/carts/:id/taxes",
    methods: ["POST"],
    middlewares: [settlePointsAfter],
  },
]
