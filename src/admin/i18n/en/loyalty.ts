import { loyaltyOrder } from "./loyalty-order"
import { loyaltyPrograms } from "./loyalty-programs"
import { loyaltyReferrals } from "./loyalty-referrals"
import { loyaltyReplay } from "./loyalty-replay"
import { loyaltyTiers } from "./loyalty-tiers"
import { loyaltyRewards, rewardFields } from "./loyalty-rewards"
import { loyaltyWords } from "./loyalty-words"

export const loyalty = {
  ...loyaltyWords,
  ...loyaltyOrder,
  ...loyaltyPrograms,
  ...loyaltyReferrals,
  ...loyaltyReplay,
  ...loyaltyTiers,
  ...loyaltyRewards,
  program: {
    ...loyaltyPrograms.program,
    fields: { ...loyaltyPrograms.program.fields, reward: rewardFields },
  },
  title: "Loyalty",
  customer: {
    title: "Loyalty points",
    description: "What this customer has, and how it came about.",
    no_account:
      "This customer has no points yet. The account opens by itself with the first point.",
    expires_next: "Expires next",
    more_dates_one: "and at {{count}} later date",
    more_dates_other: "and at {{count}} later dates",
    to_next_tier: "{{points}} to {{tier}}",
    highest_tier: "The highest tier",
  },
  entries: {
    title: "What happened",
    more: "Show more",
    change: "Change of points",
    pending: "pending",
    by: "by {{who}}",
    somebody: "somebody who left",
    order: "Order",
  },
  adjust: {
    action: "Adjust…",
    title: "Adjust points",
    description: "Give points or take some. It stays in the book for good.",
    direction: "Give or take",
    give: "Give",
    take: "Take",
    points: "Points",
    too_few: "There are only {{points}} to take",
    number: "A whole number without separators, such as 1500",
    too_many: "At most {{limit}} at once",
    lasts: "They never expire.",
    lasts_until: "They can be spent until {{date}}.",
    reason: "Reason",
    reason_hint: "The customer reads it.",
    note: "Note",
    note_hint: "For colleagues. The customer does not see it.",
    balance_after: "Available afterwards: {{points}}",
    submit: { give: "Give points", take: "Take points" },
    done: "The points are adjusted",
  },
  members: {
    title: "Members",
    description:
      "Everybody with points, and what they have. The most stands first.",
    search: "Name or e-mail",
    show: "Show",
    orders: {
      points_available: "Everybody",
      points_pending: "With pending points",
      points_owed: "Who owe points",
    },
    columns: {
      member: "Member",
      points_available: "Available",
      points_pending: "Pending",
      points_owed: "Owed",
      last_entry: "Last entry",
    },
    deleted: "Deleted customer",
    more: "Show more",
    empty: {
      points_available: {
        heading: "No members yet",
        description:
          "Customers become members with their first point, as soon as a programme is active.",
      },
      points_pending: {
        heading: "Nothing is pending",
        description: "Points of new orders wait here for their return window.",
      },
      points_owed: {
        heading: "Nobody owes points",
        description:
          "Members owe what they spent of an order that came back later.",
      },
      filtered: {
        heading: "Nobody was found",
        description: "Part of a name or of an e-mail address is enough.",
      },
    },
  },
}
