import type { MedusaContainer } from "@medusajs/framework/types"
import { endOfDayAfter } from "../../../modules/loyalty/domain/dates"
import { readDefinition } from "../../../modules/loyalty/domain/program"
import { loyaltyIn } from "../loyalty-service"

/** Until when points live that come back after their expiry. */
export async function graceOf(container: MedusaContainer, now: Date) {
  const program = await loyaltyIn(container).findActiveProgram(null)
  if (!program) {
    return undefined
  }
  const { expiry, time_zone } = readDefinition(program.definition)
  return expiry.grace_days
    ? endOfDayAfter(now, expiry.grace_days, time_zone)
    : undefined
}
