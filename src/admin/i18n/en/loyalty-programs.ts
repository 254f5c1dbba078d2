import { loyaltySummary } from "./loyalty-summary"

const amounts = "Per currency. Without an amount a currency earns nothing."

export const loyaltyPrograms = {
  ...loyaltySummary,
  programs: {
    menu: "Programmes",
    title: "Programmes",
    description:
      "Each version of the rules. What members earned by one stays as it was.",
    create: "New version",
    statuses: { draft: "Draft", active: "Active", retired: "Retired" },
    columns: {
      name: "Name",
      version: "Version",
      status: "Status",
      channel: "Sales channel",
      activated_at: "Activated",
      retired_at: "Retired",
    },
    empty: {
      heading: "No programme yet",
      description:
        "Write a first version. Nobody earns points before you activate it.",
    },
  },
  program: {
    heading: "{{name}}, version {{version}}",
    new_title: "New version",
    new_description:
      "It begins as the programme members earn by now. Nothing changes for them before you activate it.",
    first_name: "Loyalty programme",
    new_version: "New version from this one",
    all_channels: "All channels without a programme of their own",
    unsaved: "Not saved yet",
    all_saved: "Everything is saved",
    discard: "Discard changes",
    save: "Save",
    save_draft: "Save draft",
    saved: "The draft is saved",
    attention_one: "{{count}} field needs attention: {{where}}",
    attention_other: "{{count}} fields need attention: {{where}}",
    save_first: "Save your changes first",
    activate: {
      action: "Activate",
      title: "Activate {{name}}, version {{version}}?",
      retires:
        "Orders earn by it from now on. {{name}}, version {{version}}, retires for good; orders that were placed by it keep it.",
      first: "Orders earn by it from now on.",
      done: "Members earn by this version now",
    },
    remove: {
      action: "Delete draft",
      confirm: "Delete",
      title: "Delete {{name}}, version {{version}}?",
      description: "The draft is gone for good. Nobody has earned by it.",
      done: "The draft is deleted",
    },
    parts: {
      head: { title: "Programme", description: "Stays as it is once saved." },
      rules: {
        title: "Earning with purchases",
        description: "What a line of an order earns. Rules add up.",
      },
      basis: {
        title: "What counts",
        description: "Items after discounts always count, gift cards apart.",
      },
      actions: {
        title: "Earning with actions",
        description: "Points for something other than a purchase.",
      },
      redemption: {
        title: "Paying with points",
        description: "What points are worth at checkout.",
      },
      expiry: {
        title: "Expiry and returns",
        description: "How long points live, and what returns take back.",
      },
      tiers: {
        title: "Tiers and time",
        description: "How long what was earned counts for a tier.",
      },
    },
    rule: "Rule {{number}}",
    new_rule: "New rule",
    add_rule: "Add a rule",
    remove_rule: "Remove rule {{number}}",
    effect: "Gives",
    effects: {
      points_per_money: "Points per amount",
      multiply: "Times the points",
      fixed_points: "A fixed number of points",
    },
    per: { order: "order", unit: "unit" },
    always: "For every line.",
    when_all: "If all of this is so:",
    add_condition: "Add a condition",
    remove_condition: "Remove the condition {{name}}",
    conditions: {
      product: { name: "Product", label: "Look for products" },
      category: { name: "Category", label: "Look for categories" },
      customer_group: { name: "Customer group", label: "Look for groups" },
      tier: { name: "Tier" },
      campaign: { name: "Campaign" },
      order_minimum: { name: "Minimum of the order" },
    },
    remove_choice: "Remove {{name}}",
    search: "Search by name",
    nothing_found: "Nothing was found",
    unknown_part:
      "“{{type}}” was added by your developer, and is kept as it is",
    add_currency: "Add a currency",
    remove_currency: "Remove {{currency}}",
    clawbacks: {
      unlimited: "Take all back; members may owe points",
      within_balance: "Take back what is there",
      only_pending: "Take back pending points only",
    },
    fields: {
      name: { label: "Name", hint: "Versions of one name are counted." },
      channel: {
        label: "Sales channel",
        hint: "Only one version is active for each.",
      },
      rule_name: { label: "Name of the rule" },
      rule_points: { label: "Points" },
      per_amounts: { label: "For each of these amounts", hint: amounts },
      factor: {
        label: "Factor",
        hint: "Such as 1.5. It multiplies points per amount. Several add up: 1.5 and 2 make 2.5.",
      },
      per: { label: "For each" },
      tier_keys: {
        label: "Tiers",
        hint: "By their keys, such as wool, cashmere.",
      },
      campaign_from: { label: "From", hint: "In your own time zone." },
      campaign_to: { label: "Until" },
      order_minimum: {
        label: "Items come to at least",
        hint: "Per currency. It does not hold in others.",
      },
      basis: {
        shipping: { label: "Shipping earns" },
        tax: { label: "Tax earns" },
        gift_cards: { label: "Buying gift cards earns" },
        paid_by_credit: {
          label: "What is paid with points or credit earns",
          hint: "Points would breed points.",
        },
      },
      pending_days: {
        label: "Days from delivery until points can be spent",
        hint: "Your return window, so that nobody spends what they send back.",
      },
      actions: {
        sign_up: { label: "Signing up" },
        birthday: { label: "Birthday" },
        review_published: { label: "A published review" },
        referral: { label: "Inviting a friend who buys" },
      },
      referrer_points: { label: "Points for who invites" },
      friend_points: { label: "Points for the friend" },
      referral_minimum: { label: "The first order must come to a minimum" },
      redemption: {
        points: { label: "So many points" },
        amounts: { label: "are worth", hint: "Per currency." },
        points_min: { label: "Fewest points to pay with" },
        points_step: { label: "In steps of" },
        share_max_percent: {
          label: "At most this share of an order, in percent",
          hint: "Of items and shipping.",
        },
      },
      expires: { label: "Points expire" },
      expiry: {
        days: { label: "Days until points expire" },
        grace_days: {
          label: "Days of grace",
          hint: "For points that come back with a refund after they expired.",
        },
      },
      clawback: {
        label: "When an order comes back",
        hint: "What happens to points it earned and that were spent already.",
      },
      tiers: {
        window_days: { label: "Days whose points count for a tier" },
        grace_days: { label: "Days of grace before a tier is lost" },
      },
      time_zone: {
        label: "Time zone",
        hint: "In which days end, such as Europe/Berlin.",
      },
    },
  },
}
