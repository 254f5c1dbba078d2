import { defineLedger } from "../../lib/ledger"
import { inOpenMonth } from "./open-month"

const book = defineLedger("loyalty_points", {
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

/** Every point there is. Which verb posts what is in the README. */
export const pointsBook = {
  ...book,
  post: inOpenMonth(book.post),
  openLot: inOpenMonth(book.openLot),
  openLots: inOpenMonth(book.openLots),
  consume: inOpenMonth(book.consume),
  reverse: inOpenMonth(book.reverse),
  expire: inOpenMonth(book.expire),
  expireLots: inOpenMonth(book.expireLots),
}

export type PointsPosting = Parameters<
  typeof pointsBook.post
>[1]["postings"][number]
