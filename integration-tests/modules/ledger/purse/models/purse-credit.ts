import { purseCredit } from "../book"

export const {
  Entry: CreditEntry,
  Posting: CreditPosting,
  Lot: CreditLot,
  Consumption: CreditConsumption,
  Balance: CreditBalance,
} = purseCredit.models
