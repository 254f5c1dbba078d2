import { LOYALTY_MODULE } from "../../modules/loyalty"
import type LoyaltyModuleService from "../../modules/loyalty/service"

/** The facts of members' points, from any container. */
export function loyaltyIn(container: {
  resolve: (key: string) => unknown
}): LoyaltyModuleService {
  return container.resolve(LOYALTY_MODULE) as LoyaltyModuleService
}
