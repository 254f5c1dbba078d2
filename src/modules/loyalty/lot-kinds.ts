/**
 * The entries by which points leave lots to pay for something, and come back.
 * Arrays for SQL.
 */
export const SPENDING_KINDS = ["reserve", "release", "claim", "unclaim"]

/** Those by which they leave them unspent. */
export const ENDING_KINDS = ["expire", "lapse"]
