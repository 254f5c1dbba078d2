/** What points can be claimed for, and what was. */
export const loyaltyRewards = {
  rewards: {
    menu: "Rewards",
    title: "Rewards",
    description: "What members can claim for points, each a code of their own.",
    saved: "The reward is saved",
    everybody: "Every member",
    empty: {
      heading: "No rewards yet",
      description: "Add one, and offer it once its terms are right.",
    },
    columns: {
      name: "Reward",
      status: "Status",
      points: "Points",
      claimed: "Claimed",
      used: "Used",
    },
    statuses: { draft: "Draft", active: "Offered", archived: "Archived" },
    kinds: {
      percentage: "Per cent off",
      amount: "An amount off",
      free_shipping: "Free shipping",
      free_product: "A free product",
    },
    benefits: {
      percentage: "{{percent}}% off",
      amount: "{{amounts}} off",
      or: " or ",
      free_shipping: "Free shipping",
      free_product: "One product free",
    },
    create: {
      action: "Add a reward",
      title: "Add a reward",
      description: "A draft: nobody can claim it before it is offered.",
      submit: "Add the reward",
    },
    edit: {
      action: "Edit",
      title: "Edit the reward",
      description: "For what is claimed from now on. What was claimed stays.",
      submit: "Save",
    },
    activate: {
      action: "Offer it",
      title: "Offer {{name}}?",
      description: "Members see it at once and can claim it.",
      done: "Members can claim it now",
    },
    archive: {
      action: "Archive",
      title: "Archive {{name}}?",
      description:
        "Nobody can claim it any more. Codes that were claimed can be used as before.",
      done: "The reward is archived",
    },
  },
  claims: {
    title: "Claimed rewards",
    expires: "expires",
    order: "Order",
    statuses: {
      claimed: "Being issued",
      issued: "Open",
      used: "Used",
      expired: "Expired",
      returning: "Being taken back",
      returned: "Taken back",
    },
    take_back: {
      action: "Take back",
      title: "Take {{name}} back?",
      description: "The code ends, and {{points}} return to the customer.",
      done: "The code has ended, and the points are back",
    },
  },
}

/** Of the drawer; they stand with the other fields of loyalty. */
export const rewardFields = {
  name: { label: "Name", hint: "Customers read it." },
  key: {
    label: "Key",
    hint: "Storefronts name it by this, such as five-off. It never changes.",
  },
  description: { label: "Description", hint: "For customers." },
  points: { label: "Points", hint: "What it costs." },
  kind: { label: "What it gives" },
  percent: { label: "Per cent", hint: "Of all items in the cart." },
  amounts: {
    label: "Amounts",
    hint: "Per currency. It cannot be claimed in others.",
  },
  variant_id: {
    label: "Product",
    hint: "One of it is free once the customer has put it into the cart.",
  },
  minimum_amounts: {
    label: "Items come to at least",
    hint: "Before discounts, per currency. Without any there is no minimum.",
  },
  valid_days: {
    label: "Days a code is good for",
    hint: "To the end of the last day.",
  },
  tier_key: { label: "From which tier on" },
  claims_max: {
    label: "Claims in all",
    hint: "Empty for as many as members like.",
  },
  claims_max_per_member: {
    label: "Claims per member",
    hint: "Empty for as many as they like.",
  },
}
