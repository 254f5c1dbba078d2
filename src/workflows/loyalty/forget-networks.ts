import { defineSweep } from "../../lib/sweep"
import { loyaltyIn } from "./loyalty-service"
import { REFERRAL_DAYS } from "./referral-terms"

const DAY_MS = 86_400_000

/** Of those who invite; that of a friend goes with the decision. */
export const forgetNetworks = defineSweep({
  name: "loyalty-forget-networks",
  title: "Forgets from which network members asked for their code",
  schedule: "20 4 * * *",
  sweep: ({ container, now }, limit) =>
    loyaltyIn(container).forgetNetworks({
      ...{ before: new Date(now.getTime() - REFERRAL_DAYS * DAY_MS), limit },
    }),
})
