import { pointsBook } from "./book"
import LoyaltyAccount from "./models/loyalty-account"
import LoyaltyAdjustment from "./models/loyalty-adjustment"
import LoyaltyEarning from "./models/loyalty-earning"
import LoyaltyOrder from "./models/loyalty-order"
import LoyaltyProgram from "./models/loyalty-program"
import LoyaltyPromise from "./models/loyalty-promise"
import LoyaltyReservation from "./models/loyalty-reservation"

/** All tables of the feature, for its service. */
export const models = {
  LoyaltyAccount,
  LoyaltyAdjustment,
  LoyaltyEarning,
  LoyaltyOrder,
  LoyaltyProgram,
  LoyaltyPromise,
  LoyaltyReservation,
  ...pointsBook.models,
}
