import type { MedusaContainer } from "@medusajs/framework/types"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { loyaltyIn } from "./loyalty-service"

/** How long a friend has for the first order. */
export const REFERRAL_DAYS = 90

/** What both sides are promised now; undefined where nothing is. */
export async function readReferralTerms(container: MedusaContainer) {
  const program = await loyaltyIn(container).findActiveProgram(null)
  const definition = program && readDefinition(program.definition)
  const action = definition?.earning.actions.referral
  if (!program || !definition || !action) {
    return undefined
  }
  return {
    program_id: program.id,
    referrer_points: action.referrer_points,
    friend_points: action.friend_points,
    order_minimum_amounts: action.order_minimum_amounts ?? null,
    /** After the order has arrived: its return window. */
    pending_days: definition.earning.pending_days,
  }
}
