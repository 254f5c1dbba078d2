export const privacy = {
  title: "Personal data",
  description: "Merge this customer with another, or erase them for good.",
  none: "Nothing was merged into this customer, and nothing waits.",
  actions: { merge: "Merge…", erase: "Erase…" },
  request: {
    merger_into: "{{id}} was merged into this customer",
    merger: "Is being merged into {{id}}",
    erasure: "Is being erased",
  },
  status: { running: "Running", waiting: "Waiting", finished: "Finished" },
  waits:
    "{{feature}} could not do its part yet ({{reason}}). It is tried again.",
  erase: {
    title: "Erase this customer",
    description:
      "Nothing will be left that tells who it was: account, addresses, open carts, guest orders of the same address, files, and the names and addresses on orders.",
    stays:
      "Orders keep their number, amounts, lines, country and dates, as the books need them. Payment providers and couriers keep their own copies.",
    orders_one: "{{count}} order becomes a sale to nobody.",
    orders_other: "{{count}} orders become sales to nobody.",
    confirm: "Type {{email}} to confirm",
    force: "Erase although orders are open",
    reason: "Reason",
    reason_hint: "It stays, so it should name nobody.",
    submit: "Erase for good",
    finished: "The customer is erased",
    waiting: "The erasure has begun and will be finished within minutes",
  },
  merge: {
    title: "Merge into another customer",
    description:
      "Orders, carts, addresses and all that was kept of this customer become the other's. The login of this one stops. It cannot be undone.",
    search: "Find who stays",
    search_hint: "Name, address or id",
    nobody: "Nobody was found",
    stays: "This customer stays",
    change: "Choose another",
    guest: "Guest",
    confirm: "Type {{email}} to confirm",
    submit: "Merge for good",
    finished: "The customers are merged",
    waiting: "The merger has begun and will be finished within minutes",
  },
}
