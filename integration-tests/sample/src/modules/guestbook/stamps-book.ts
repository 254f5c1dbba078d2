import { defineLedger } from "../../../../../src/lib/ledger"

/** Each published note earns its author stamps; nothing spends them yet. */
export const stampsBook = defineLedger("guestbook_stamps", {
  holders: "guestbook_author",
  unit: "stamp",
  accounts: {
    available: { of: "holder", in_lots: true },
    issued: { of: "house" },
    expired: { of: "house" },
  },
})
