import { purseCoins } from "../book"

export const { Entry, Posting, Lot, Consumption, Balance } = purseCoins.models
