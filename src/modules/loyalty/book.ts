import { defineLedger } from "../../lib/ledger"

/** Every point there is. Which verb posts what is in the README. */
export const pointsBook = defineLedger("loyalty_points", {
  holders: "loyalty_account",
  unit: "point",
  accounts: {
    member_available: { of: "holder", in_lots: true },
    member_pending: { of: "holder" },
    member_reserved: { of: "holder" },
    member_debt: { of: "holder", may_be_negative: true },
    issued_liability: { of: "house" },
    redeemed: { of: "house" },
    breakage: { of: "house" },
    adjustment: { of: "house" },
  },
})

export type PointsPosting = Parameters<
  typeof pointsBook.post
>[1]["postings"][number]
