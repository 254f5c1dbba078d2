import { pointsBook } from "./book"
import LoyaltyAccount from "./models/loyalty-account"
import LoyaltyAdjustment from "./models/loyalty-adjustment"
import LoyaltyClaim from "./models/loyalty-claim"
import LoyaltyEarning from "./models/loyalty-earning"
import LoyaltyGuestClaim from "./models/loyalty-guest-claim"
import LoyaltyImport from "./models/loyalty-import"
import LoyaltyImportError from "./models/loyalty-import-error"
import LoyaltyMonth from "./models/loyalty-month"
import LoyaltyOrder from "./models/loyalty-order"
import LoyaltyProgram from "./models/loyalty-program"
import LoyaltyPromise from "./models/loyalty-promise"
import LoyaltyReferral from "./models/loyalty-referral"
import LoyaltyReferralChange from "./models/loyalty-referral-change"
import LoyaltyReferralCode from "./models/loyalty-referral-code"
import LoyaltyReservation from "./models/loyalty-reservation"
import LoyaltyReward from "./models/loyalty-reward"
import LoyaltyTier from "./models/loyalty-tier"
import LoyaltyTierChange from "./models/loyalty-tier-change"

/** All tables of the feature, for its service. */
export const models = {
  LoyaltyAccount,
  LoyaltyAdjustment,
  LoyaltyClaim,
  LoyaltyEarning,
  LoyaltyGuestClaim,
  LoyaltyImport,
  LoyaltyImportError,
  LoyaltyMonth,
  LoyaltyOrder,
  LoyaltyProgram,
  LoyaltyPromise,
  LoyaltyReferral,
  LoyaltyReferralChange,
  LoyaltyReferralCode,
  LoyaltyReservation,
  LoyaltyReward,
  LoyaltyTier,
  LoyaltyTierChange,
  ...pointsBook.models,
}
