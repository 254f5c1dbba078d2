import { defineSweep } from "../../lib/sweep"
import { loyaltyIn } from "./loyalty-service"

/** As long as an order is looked for that has not earned. */
const KEPT_DAYS = 60
const DAY_MS = 86_400_000

export const forgetPromises = defineSweep({
  name: "loyalty-forget-promises",
  title: "Forgets what carts were promised that nobody can place any more",
  schedule: "41 3 * * *",
  sweep: ({ container, now }, limit) =>
    loyaltyIn(container).forgetPromises({
      ...{ before: new Date(now.getTime() - KEPT_DAYS * DAY_MS), limit },
    }),
})
