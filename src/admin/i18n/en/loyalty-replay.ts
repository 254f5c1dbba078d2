/** A programme over the orders of the past. */
export const loyaltyReplay = {
  replay: {
    title: "Over past orders",
    description:
      "What members would have earned by this version, beside the live one. Returns are not taken off; nothing changes.",
    period: "Period",
    last_days: "Last {{count}} days",
    run: "Replay",
    no_orders: "No member placed an order in this time.",
    this: "This version",
    live: "Live version",
    orders: "Orders",
    uncosted:
      "not in it: {{points}} of orders in currencies in which points have no value",
    costs: "Expected cost: {{costs}}",
    difference: "Difference",
    costs_more: "about {{amount}} more",
    costs_less: "about {{amount}} less",
    costs_same: "the same",
    outcome:
      "Over the orders of the last {{count}} days: {{winners}} get more, {{losers}} less; expected cost: {{costs}}.",
    outdated:
      "The last replay was of another period, or of the draft before it was changed. Replay again.",
    nothing_live: "No version is live",
    winners: "Members who get more",
    winners_hint: "By this version than by the live one",
    losers: "Members who get less",
    losers_hint: "{{unchanged}} get the same",
    per_day: "Points per day",
    per_week: "Points per week",
    step: "{{day}}: {{mine}} by this version, {{live}} by the live one",
    tier: "Tier",
    no_tier: "None",
  },
  liability: {
    menu: "Liability",
    title: "Liability",
    description: "What the shop owes its members in points, month by month.",
    month: "Month",
    csv: "Save as CSV",
    choice: "{{month}} · {{status}}",
    close_first: "Close {{month}} first",
    not_over: "The month is not over yet",
    closed: "Closed",
    open: "Open",
    may_change: "The figures may still change",
    opening: "Opening",
    closing: "Closing",
    columns: {
      issued: "Issued",
      clawed_back: "Taken back with returns",
      redeemed: "Paid with",
      restored: "Given back with refunds",
      expired: "Expired",
      lapsed: "Lapsed",
      adjusted: "Changed by hand",
    },
    currency: "Currency",
    fair_value: "Worth at the end",
    expected_breakage: "Expected to expire",
    deferred_opening: "Deferred at the start",
    deferred_added: "+ added",
    revenue: "− revenue",
    deferred_closing: "= deferred at the end",
    hints: {
      fair_value:
        "Worth at the end: what members have, if they spent all of it.",
      expected_breakage:
        "Expected to expire: the part of it that, by experience, nobody spends. Members still may spend it.",
      deferred:
        "Deferred: money from sales that becomes revenue only when its points are spent or expire.",
    },
    basis: {
      history: "By this shop's history {{percent}} % of all points expire.",
      too_little_history:
        "There is too little history yet to say how many points expire.",
    },
    alternatives:
      "The currencies are alternatives and do not add up: points have none.",
    close: {
      action: "Close the month",
      title: "Close {{month}}?",
      description:
        "The book is proved and the month written down. Nothing can be posted in it any more; this cannot be undone.",
      done: "{{month}} is closed",
    },
  },
}
