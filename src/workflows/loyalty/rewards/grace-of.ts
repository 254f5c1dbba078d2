import type { MedusaContainer } from "@medusajs/framework/types"
import { endOfDayAfter } from "../../../modules/loyalty/domain/dates"
import { loyaltyIn } from "../loyalty-service"

/** Until when points live that come back after their expiry. */
export async function graceOf(container: MedusaContainer, now: Date) {
  const program = await loyaltyIn(container).findLeadingDefinition()
  if (!program) {
    return undefined
  }
  const { expiry, time_zone } = program
  return expiry.grace_days
    ? endOfDayAfter(now, expiry.grace_days, time_zone)
    : undefined
}
