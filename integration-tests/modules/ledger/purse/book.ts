import { defineLedger } from "../../../../src/lib/ledger"

/** The book that the specs keep: coins in purses. */
export const purseCoins = defineLedger("purse_coins", {
  holders: "purse",
  unit: "coin",
  accounts: {
    available: { of: "holder", in_lots: true },
    pending: { of: "holder" },
    debt: { of: "holder", may_be_negative: true },
    issued: { of: "house" },
    spent: { of: "house" },
    expired: { of: "house" },
  },
})

/** A second book of the same holders, in currencies. */
export const purseCredit = defineLedger("purse_credit", {
  holders: "purse",
  unit: "currency",
  accounts: {
    credit: { of: "holder", in_lots: true },
    paid_in: { of: "house" },
    redeemed: { of: "house" },
  },
})
