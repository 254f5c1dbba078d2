/** What members get by a programme, in sentences. */
export const loyaltySummary = {
  summary: {
    title: "What members get",
    description: "The programme in words.",
    earning: "Earning",
    counting: "What counts",
    acting: "Besides",
    spending: "Paying with points",
    keeping: "Expiry, returns and tiers",
    effects: {
      points_per_money: "{{points}} for each {{amounts}}",
      multiply: "{{factor}} times the points",
      fixed_points: "{{points}} per {{per}}",
    },
    factors:
      "Factors add up: {{one}} and {{other}} together make {{both}} times the points",
    conditions: {
      product_one: "on {{count}} product",
      product_other: "on {{count}} products",
      category_one: "in {{count}} category",
      category_other: "in {{count}} categories",
      customer_group_one: "for {{count}} customer group",
      customer_group_other: "for {{count}} customer groups",
      tier: "for tier {{tiers}}",
      campaign: "from {{from}} to {{to}}",
      order_minimum: "if the items come to {{amounts}}",
    },
    days_one: "{{shown}} day",
    days_other: "{{shown}} days",
    items: "Items after discounts earn points",
    basis: {
      shipping: "Shipping, too",
      tax: "Tax, too",
      gift_cards: "Gift cards, too",
      paid_by_credit: "What is paid with points or credit, too",
    },
    pending: "Points can be spent {{days}} after delivery",
    actions: {
      sign_up: "{{points}} for signing up",
      birthday: "{{points}} on the birthday",
      review_published: "{{points}} for a published review",
      referral: "{{referrer}} for inviting a friend, who gets {{friend}}",
    },
    worth: "{{points}} are worth {{amounts}}",
    limits: "From {{points}} on, in steps of {{step}}",
    share: "At most {{share}} % of items and shipping",
    expires: "Points expire {{days}} after they can be spent",
    never_expires: "Points never expire",
    grace: "What comes back expired lives {{days}} more",
    clawbacks: {
      unlimited: "When an order comes back, members owe what they have spent",
      within_balance:
        "When an order comes back, as much is taken back as is there",
      only_pending: "When an order comes back, only pending points are taken",
    },
    tiers:
      "What was earned in {{window}} makes a tier; it is lost after {{grace}} of grace",
  },
}
