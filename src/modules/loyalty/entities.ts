import { pointsBook } from "./book"
import LoyaltyAccount from "./models/loyalty-account"
import LoyaltyAdjustment from "./models/loyalty-adjustment"
import LoyaltyEarning from "./models/loyalty-earning"
import LoyaltyMonth from "./models/loyalty-month"
import LoyaltyOrder from "./models/loyalty-order"
import LoyaltyProgram from "./models/loyalty-program"
import LoyaltyReservation from "./models/loyalty-reservation"

/** All tables of the feature, for its service. */
export const models = {
  LoyaltyAccount,
  LoyaltyAdjustment,
  LoyaltyEarning,
  LoyaltyMonth,
  LoyaltyOrder,
  LoyaltyProgram,
  LoyaltyReservation,
  ...pointsBook.models,
}
