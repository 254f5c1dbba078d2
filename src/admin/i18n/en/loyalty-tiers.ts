/** The ladder, and a member's place on it. */
export const loyaltyTiers = {
  tiers: {
    menu: "Tiers",
    title: "Tiers",
    description:
      "What members earn within the programme's window decides their tier.",
    columns: {
      name: "Tier",
      points_min: "From points",
      entry_points: "Given on entry",
      members: "Members",
      group: "Customer group",
    },
    empty: {
      heading: "No tiers yet",
      description:
        "The first one begins at 0 points. Programmes give more to whoever is further up.",
    },
    create: {
      action: "Create",
      title: "New tier",
      description:
        "Members who have the points for it already move up without a reward.",
      submit: "Create tier",
      done: "The tier is there",
    },
    edit: {
      action: "Edit",
      title: "Edit {{name}}",
      description:
        "Members whom its points move go up without a reward, and down with the usual grace.",
      submit: "Save",
      done: "The tier is changed",
    },
    remove: {
      action: "Delete",
      title: "Delete {{name}}?",
      description:
        "Only a tier that nobody is in and no active programme names. Its customer group stays.",
      done: "The tier is deleted",
      has_members_one: "{{count}} member is in it",
      has_members_other: "{{count}} members are in it",
    },
    fields: {
      name: { label: "Name", hint: "Members read it." },
      key: {
        label: "Key",
        hint: "What programmes name it by. It never changes.",
      },
      points_min: {
        label: "From points",
        hint: "Earned within the window. The lowest tier begins at 0.",
      },
      entry_points: {
        label: "Given on entry",
        hint: "Once within the window. Empty for nothing.",
      },
      group: {
        label: "Customer group",
        hint: "For prices and promotions: the members of the tier are put there. It stays what it is.",
        new: "A new group",
        named: "A new group: {{name}} members",
      },
    },
    set: {
      action: "Set tier…",
      title: "Set tier",
      description:
        "Without a reward. It is kept for the programme's window and grace, or until points have earned it; then points decide.",
      tier: "Tier",
      tier_hint: "None below the one that their points have earned.",
      present: "{{name}}, where they are",
      choose: "Choose a tier",
      reason_hint: "It stays in the history for good.",
      submit: "Set tier",
      done: "The tier is set",
    },
    history: "Tier history",
    grace_until: "Grace until {{date}}",
    kept_until: "Kept until {{date}}",
    changes: {
      upgraded: "Moved up",
      grace_started: "Lost the points for it",
      grace_ended: "Has the points again",
      downgraded: "Moved down",
      set: "Set by hand",
      merged: "Came with another account",
    },
  },
}
