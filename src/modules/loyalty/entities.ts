import { pointsBook } from "./book"
import LoyaltyAccount from "./models/loyalty-account"
import LoyaltyAdjustment from "./models/loyalty-adjustment"
import LoyaltyClaim from "./models/loyalty-claim"
import LoyaltyEarning from "./models/loyalty-earning"
import LoyaltyImport from "./models/loyalty-import"
import LoyaltyImportError from "./models/loyalty-import-error"
import LoyaltyMonth from "./models/loyalty-month"
import LoyaltyOrder from "./models/loyalty-order"
import LoyaltyProgram from "./models/loyalty-program"
import LoyaltyPromise from "./models/loyalty-promise"
import LoyaltyReservation from "./models/loyalty-reservation"
import LoyaltyTier from "./models/loyalty-tier"
import LoyaltyTierChange from "./models/loyalty-tier-change"

/** All tables of the feature, for its service. */
export const models = {
  LoyaltyAccount,
  LoyaltyAdjustment,
  LoyaltyClaim,
  LoyaltyEarning,
  LoyaltyImport,
  LoyaltyImportError,
  LoyaltyMonth,
  LoyaltyOrder,
  LoyaltyProgram,
  LoyaltyPromise,
  LoyaltyReservation,
  LoyaltyTier,
  LoyaltyTierChange,
  ...pointsBook.models,
}
