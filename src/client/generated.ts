// Written by `npm run generate` from the contracts of src/api. Do not edit.

import { type CallOptions, type Fetcher, path, send, sendForNothing } from "./core"

export interface AdminAnswer {
  id: string
  status: "submitted" | "held" | "published" | "rejected" | "withdrawn" | "anonymised"
  reason: string | null
  publish_by: string | null
  author_type: "customer" | "guest" | "imported" | "shop"
  display_name: string | null
  text: string
  /** Why the screening held it. */
  findings: {
    rule: "links" | "contact-data" | "profanity" | "duplicate-text" | "reused-photo" | "catalogue-photo" | "video" | "unverified" | "staff" | "hidden-elsewhere"
    detail?: string
  }[]
  published_at: string | null
  created_at: string
  question_id: string
  is_verified: boolean
}

export interface AdminLoyaltyAccount {
  /** Null before the first point. */
  id: string | null
  customer_id: string
  /** Where everybody begins, before their first point. */
  tier: {
    key: string
    name: string
  } | null
  /** Null at the top, and while no programme is active. */
  next_tier: {
    name: string
    points_missing: number
  } | null
  /** Earned within the programme's window. */
  tier_points: number
  /** Until when they keep the tier without the points for it. */
  grace_until: string | null
  /** Below zero, what is owed. */
  points_available: number
  points_pending: number
  points_reserved: number
  points_owed: number
  birthday: string | null
  time_zone: string | null
  /** Null for what the programme says. */
  negative_balance_policy: "unlimited" | "within_balance" | "only_pending" | null
  expiring: {
    points: number
    expires_at: string
  }[]
}

export interface AdminLoyaltyClaim {
  id: string
  reward_id: string
  name: string
  points: number
  /** As it was when it was claimed. */
  benefit: {
    kind: "percentage"
    percent: number
  } | {
    kind: "amount"
    amounts: Record<string, string>
  } | {
    kind: "free_shipping"
  } | {
    kind: "free_product"
    variant_id: string
  }
  minimum_amounts: Record<string, string> | null
  /** Null: it can be used in every currency. */
  currency_code: string | null
  /** A promotion code for a cart; null until there is one. */
  code: string | null
  status: "claimed" | "issued" | "used" | "expired" | "returning" | "returned"
  claimed_at: string
  expires_at: string
  ended_at: string | null
  /** The order that used it. */
  order_id: string | null
  /** Of core's promotions. */
  promotion_id: string | null
  /** Who took it back, if somebody did. */
  returned_by: {
    type: string
    id: string | null
  } | null
}

export interface AdminLoyaltyEntry {
  id: string
  kind: string
  /** Of all there is, pending and set aside included. */
  points: number
  /** Of what can be spent. */
  points_available: number
  points_pending: number
  source: string
  source_id: string
  /** The order that it is about; null for none. */
  order_id: string | null
  reason: string | null
  occurred_at: string
  reverses_id: string | null
  /** What a merchant noted; their customer does not see it. */
  adjustment: {
    note: string | null
    actor_type: string
    actor_id: string | null
  } | null
}

export interface AdminLoyaltyMember {
  id: string
  customer_id: string
  /** Null, as the names, for a customer who was deleted. */
  email: string | null
  first_name: string | null
  last_name: string | null
  /** Below zero, what is owed. */
  points_available: number
  points_pending: number
  points_owed: number
  last_entry: {
    kind: string
    source: string
    occurred_at: string
  } | null
}

export interface AdminLoyaltyMonth {
  id: string
  month: string
  time_zone: string
  starts_at: string
  /** The month is over right before it. */
  ends_at: string
  /** Signed: the opening and the columns sum to the closing. */
  points: {
    opening: number
    issued: number
    clawed_back: number
    redeemed: number
    restored: number
    expired: number
    lapsed: number
    adjusted: number
    closing: number
  }
  /** Where the closing stands; what is owed is taken off. */
  outstanding: {
    available: number
    pending: number
    reserved: number
    owed: number
  }
  /** Since the book began. */
  totals: {
    issued: number
    redeemed: number
  }
  breakage: {
    /** From "0.000000" to "1.000000". */
    rate: string
    basis: "history" | "too_little_history"
    /** How many have ended. */
    lots: number
    points_expired: number
    points_redeemed: number
  }
  /** Paid for codes that can still be used; in no closing. */
  points_claimed: number
  /** What is deferred is reckoned for each of them. */
  cohorts: LoyaltyCohort[]
  /** Alternatives, not to be added up: points have no currency. */
  values: LoyaltyValue[]
  closed_at: string
  actor_type: string
  actor_id: string | null
  /** Of the figures and of the month before; note it elsewhere. */
  digest: string
}

export interface AdminLoyaltyProgram {
  id: string
  name: string
  version: number
  /** Null: for every channel that has none of its own. */
  sales_channel_id: string | null
  status: "draft" | "active" | "retired"
  definition: {
    time_zone: string
    earning: {
      basis: {
        shipping: boolean
        tax: boolean
        gift_cards: boolean
        paid_by_credit: boolean
      }
      rules: {
        id: string
        name: string
        conditions: {
          /** product, category, customer_group, tier, campaign, order_minimum, or one that the shop's developer added. Each has fields of its own beside it: see docs/loyalty/programs.md. */
          type: string
        }[]
        effect: {
          /** points_per_money, multiply, fixed_points, or one that the shop's developer added. Each has fields of its own beside it: see docs/loyalty/programs.md. */
          type: string
        }
      }[]
      actions: {
        sign_up?: {
          points: number
        }
        birthday?: {
          points: number
        }
        review_published?: {
          points: number
        }
        referral?: {
          referrer_points: number
          friend_points: number
          order_minimum_amounts?: Record<string, string>
        }
      }
      pending_days: number
    }
    redemption: {
      points: number
      amounts: Record<string, string>
      points_min: number
      points_step: number
      share_max_percent: number
    }
    expiry: {
      days: number | null
      grace_days: number
    }
    tiers: {
      window_days: number
      grace_days: number
    }
    clawback: "unlimited" | "within_balance" | "only_pending"
  }
  /** Since then orders earn by it, and it stays what it is. */
  used_at: string | null
  activated_at: string | null
  retired_at: string | null
}

export interface AdminLoyaltyReferral {
  id: string
  status: "signed_up" | "qualified" | "held" | "rewarded" | "expired" | "rejected"
  /** Null for who is erased. */
  referrer: {
    customer_id: string
    email: string | null
    first_name: string | null
    last_name: string | null
  } | null
  /** Null for who is erased. */
  friend: {
    customer_id: string
    email: string | null
    first_name: string | null
    last_name: string | null
  } | null
  referrer_points: number
  friend_points: number
  order_minimum_amounts: Record<string, string> | null
  /** What speaks for one person on both sides. */
  findings: {
    rule: "self" | "email-alias" | "household" | "same-phone" | "same-ip" | "same-card" | "same-address"
    /** Whom the friend resembles: `earlier_customer` is somebody who had ordered with the friend's address. */
    like: "referrer" | "earlier_friend" | "earlier_customer"
  }[]
  /** Why it was rejected. */
  reason: "self-referral" | "same-household" | "fake-account" | "misuse" | "mistake" | "merged" | "erased" | null
  order_id: string | null
  order_display_id: number | null
  /** When the return window closes, once the order has arrived. */
  rewards_at: string | null
  joined_at: string
  expires_at: string
  ended_at: string | null
}

export interface AdminLoyaltyReferralDetail {
  id: string
  status: "signed_up" | "qualified" | "held" | "rewarded" | "expired" | "rejected"
  /** Null for who is erased. */
  referrer: {
    customer_id: string
    email: string | null
    first_name: string | null
    last_name: string | null
  } | null
  /** Null for who is erased. */
  friend: {
    customer_id: string
    email: string | null
    first_name: string | null
    last_name: string | null
  } | null
  referrer_points: number
  friend_points: number
  order_minimum_amounts: Record<string, string> | null
  /** What speaks for one person on both sides. */
  findings: {
    rule: "self" | "email-alias" | "household" | "same-phone" | "same-ip" | "same-card" | "same-address"
    /** Whom the friend resembles: `earlier_customer` is somebody who had ordered with the friend's address. */
    like: "referrer" | "earlier_friend" | "earlier_customer"
  }[]
  /** Why it was rejected. */
  reason: "self-referral" | "same-household" | "fake-account" | "misuse" | "mistake" | "merged" | "erased" | null
  order_id: string | null
  order_display_id: number | null
  /** When the return window closes, once the order has arrived. */
  rewards_at: string | null
  joined_at: string
  expires_at: string
  ended_at: string | null
  changes: {
    id: string
    from_status: "signed_up" | "qualified" | "held" | "rewarded" | "expired" | "rejected" | null
    to_status: "signed_up" | "qualified" | "held" | "rewarded" | "expired" | "rejected"
    order_id: string | null
    findings: {
      rule: "self" | "email-alias" | "household" | "same-phone" | "same-ip" | "same-card" | "same-address"
      /** Whom the friend resembles: `earlier_customer` is somebody who had ordered with the friend's address. */
      like: "referrer" | "earlier_friend" | "earlier_customer"
    }[]
    /** Why it was rejected. */
    reason: "self-referral" | "same-household" | "fake-account" | "misuse" | "mistake" | "merged" | "erased" | null
    actor_type: string | null
    actor_id: string | null
    occurred_at: string
  }[]
}

export interface AdminLoyaltyReward {
  id: string
  key: string
  name: string
  description: string | null
  /** What it costs. */
  points: number
  benefit: {
    kind: "percentage"
    percent: number
  } | {
    kind: "amount"
    amounts: Record<string, string>
  } | {
    kind: "free_shipping"
  } | {
    kind: "free_product"
    variant_id: string
  }
  /** What the items come to at least before discounts, by currency. */
  minimum_amounts: Record<string, string> | null
  /** How long a code can be used: to the end of the last day. */
  valid_days: number
  claims_max: number | null
  claims_max_per_member: number | null
  tier_key: string | null
  status: "draft" | "active" | "archived"
  /** Without what was returned. */
  claimed: number
  used: number
}

export interface AdminLoyaltyTier {
  id: string
  /** What rules name it by. It never changes. */
  key: string
  name: string
  points_min: number
  entry_points: number | null
  /** Its members are in this group, for prices and promotions. */
  customer_group_id: string | null
  members: number
}

export interface AdminLoyaltyTierChange {
  id: string
  change: "upgraded" | "grace_started" | "grace_ended" | "downgraded" | "set" | "merged"
  from_key: string | null
  to_key: string | null
  /** Within the window. */
  points_earned: number
  window_started_at: string
  grace_until: string | null
  reason: "goodwill" | "service-failure" | "correction" | "status-match" | "import" | null
  /** Who set it, if somebody did. */
  actor_type: string | null
  actor_id: string | null
  rewarded_entry_id: string | null
  occurred_at: string
}

export interface AdminOrderLoyalty {
  order_id: string
  /** Whose points they are; null for nobody's. */
  customer_id: string | null
  /** Null for one that cannot earn. */
  placed_at: string | null
  delivered_at: string | null
  /** When what is pending can be spent; null until it arrives. */
  activates_at: string | null
  /** By all lines, also what is taken back. */
  points_earned: number
  points_pending: number
  points_clawed_back: number
  points_spent: number
  /** Of what was spent. */
  points_restored: number
  /** Of what was taken back: it was spent by then. */
  points_owed: number
  /** The same, where the programme forgives it. */
  points_forgiven: number
  /** What the points paid, in major units. */
  amount_spent: string
  currency_code: string | null
  /** Those that have earned something. */
  lines: {
    /** Null for shipping. */
    line_item_id: string | null
    points: number
    points_clawed_back: number
    status: "pending" | "active" | "canceled"
    activated_at: string | null
    /** Null for never, and as long as it is not active. */
    expires_at: string | null
    program: {
      id: string
      name: string
      version: number
    } | null
    /** Of the programme, in the order in which they counted. */
    rules: {
      id: string
      name: string
    }[]
    /** When it was promised, if that gave more than what held then. */
    promised_at: string | null
    /** By which it would have earned without the promise. */
    program_today: {
      id: string
      name: string
      version: number
    } | null
  }[]
  /** The newest hundred. */
  entries: AdminLoyaltyEntry[]
}

export interface AdminQuestion {
  id: string
  status: "submitted" | "held" | "published" | "rejected" | "withdrawn" | "anonymised"
  reason: string | null
  publish_by: string | null
  author_type: "customer" | "guest" | "imported" | "shop"
  display_name: string | null
  text: string
  /** Why the screening held it. */
  findings: {
    rule: "links" | "contact-data" | "profanity" | "duplicate-text" | "reused-photo" | "catalogue-photo" | "video" | "unverified" | "staff" | "hidden-elsewhere"
    detail?: string
  }[]
  published_at: string | null
  created_at: string
  product_id: string
  locale: string | null
  /** Of those that everybody reads. */
  answer_count: number
  /** What waits comes first. */
  answers: AdminAnswer[]
}

export interface AdminReview {
  id: string
  status: "submitted" | "screening" | "held" | "published" | "flagged" | "revised" | "rejected" | "removed" | "appealed" | "upheld" | "withdrawn" | "anonymised"
  is_visible: boolean
  reason: string | null
  publish_by: string | null
  subject_type: "product" | "shop"
  product_id: string | null
  order_id: string | null
  line_item_id: string | null
  /** Only of what is decided. */
  rating?: number
  title: string | null
  body: string | null
  attributes: Record<string, string>
  display_name: string | null
  locale: string | null
  author_type: "customer" | "guest" | "imported"
  collected: "invited" | "web" | "imported"
  is_verified: boolean
  is_incentivized: boolean
  is_returned: boolean
  /** An older text is shown meanwhile. */
  is_edit: boolean
  /** Why the screening held it. */
  findings: {
    rule: "links" | "contact-data" | "profanity" | "duplicate-text" | "reused-photo" | "catalogue-photo" | "video" | "unverified" | "staff" | "hidden-elsewhere"
    detail?: string
  }[]
  open_flag_count: number
  media: {
    id: string
    kind: "image" | "video"
    url: string | null
  }[]
  /** The author's newest, in their own words. */
  appeal: {
    text: string | null
    status: "open" | "granted" | "upheld"
    answer: string | null
    created_at: string
  } | null
  /** What the shop has said, the oldest first. */
  replies: {
    id: string
    audience: "public" | "private"
    body: string
    created_at: string
    edited_at: string | null
  }[]
  published_at: string | null
  edited_at: string | null
  created_at: string
}

export interface Announcement {
  id: string
  promotion_id: string
  customer_group_id: string
  subject: string
  headline: string
  body: string
  href: string | null
  status: "planning" | "planned" | "canceled"
  send_after: string
  created_by: string | null
  announced_at: string
  /** Its messages by status; a status without any is left out. */
  counts: Record<string, number>
}

export interface AnnouncementAudience {
  members: number
  /** Those who agreed to offers. */
  with_consent: number
}

export interface Answer {
  id: string
  question_id: string
  text: string
  by: "shop" | "buyer"
  /** The shop sold the product to the author. */
  verified: boolean
  display_name: string | null
  published_at: string
}

/** What every error looks like. */
export interface ApiError {
  /** The general kind of problem. */
  type: string
  /** Stable; the one to compare. Often the same as `type`. */
  code: string
  /** For people: which rule, which ids, which states. */
  message: string
  /** Everything that is wrong with the request. */
  details?: {
    /** Such as "items.0.quantity"; "" is the whole. */
    path: string
    message: string
    /** What the message says in words, for those who translate: points_max, for example, or what may be chosen from. */
    limits?: Record<string, number | string[]>
  }[]
}

export interface CartEarns {
  /** What the cart earns as it is. Without an address, tax is taken out of its prices as in the country of its region that taxes most: bought elsewhere it earns more. Of one that is an order: what that has earned, less what was taken back; for the moments until that is known, what was promised. */
  points: number
  /** Together the points. "shipping" is an item where it counts. Of a cart that is an order, the items are those of the order. */
  lines: {
    item_id: string
    points: number
  }[]
  /** Null where nothing can be earned, or the cart is an order already. */
  promise: LoyaltyPromise | null
  /** What points pay of it, as POST answers it, and what they may. Null for anybody but its own member. */
  spending: {
    /** What it is paid with now. */
    points_reserved: number
    /** What they pay, in major units. */
    amount: number
    currency_code: string
    /** Until when they are set aside. Null without points. */
    expires_at: string | null
    /** The rest has to be paid, and no session is open for it. */
    payment_session_required: boolean
    points_min: number
    /** 0: they have too few, or it is too small. */
    points_max: number
    points_step: number
    /** What points_max pays, in major units. */
    amount_max: number
  } | null
}

export interface CartLoyalty {
  /** What it is paid with now. */
  points_reserved: number
  /** What they pay, in major units. */
  amount: number
  currency_code: string
  /** Until when they are set aside. Null without points. */
  expires_at: string | null
  /** The rest has to be paid, and no session is open for it. */
  payment_session_required: boolean
}

export interface Clock {
  now: string
  offset_seconds: number
}

export interface CustomerMessagePreferences {
  preferences: {
    topic: string
    channel: "email" | "feed"
    enabled: boolean
    class: "legal" | "transactional" | "service" | "marketing"
    /** It cannot be switched off. */
    is_locked: boolean
  }[]
  locale: string | null
  time_zone: string | null
  /** The last hundred, the newest first. */
  consents: {
    topic: string
    channel: "email" | "feed"
    is_granted: boolean
    source: string
    note: string | null
    occurred_at: string
  }[]
}

export interface Effect {
  id: string
  feature: string
  kind: string
  intent_key: string
  provider_key: string
  status: EffectStatus
  rotation: number
  reference: string | null
  subject_type: string | null
  subject_id: string | null
  failures: number
  error_class: string | null
  needs_decision: boolean
  next_attempt_at: string | null
  planned_at: string
  settled_at: string | null
}

export interface EffectAttempt {
  id: string
  number: number
  action: "call" | "look_up"
  provider_key: string
  started_at: string
}

export interface EffectChange {
  number: number
  attempt_id: string | null
  from: EffectStatus | null
  to: EffectStatus
  outcome: string | null
  error_class: string | null
  actor_type: string
  actor_id: string | null
  note: string | null
  occurred_at: string
}

export interface EffectDetail {
  id: string
  feature: string
  kind: string
  intent_key: string
  provider_key: string
  status: EffectStatus
  rotation: number
  reference: string | null
  subject_type: string | null
  subject_id: string | null
  failures: number
  error_class: string | null
  needs_decision: boolean
  next_attempt_at: string | null
  planned_at: string
  settled_at: string | null
  attempts: EffectAttempt[]
  history: EffectChange[]
}

export type EffectStatus = "planned" | "sending" | "sent" | "unknown" | "done" | "refused" | "withdrawn"

export interface FeedMessage {
  id: string
  topic: string
  title: string
  body: string
  href: string | null
  /** When it appeared in the feed. */
  created_at: string
  read_at: string | null
}

export interface InboxChange {
  from: InboxStatus
  to: InboxStatus
  error_class: string | null
  actor_type: string
  actor_id: string | null
  note: string | null
  occurred_at: string
}

export interface InboxEndpoint {
  id: string
  slug: string
  feature: string
  provider: string
  scheme: string
  event_id_header: string | null
  event_id_path: string | null
  is_enabled: boolean
  rejected_count: number
  created_at: string
}

export interface InboxEndpointWithSecret {
  inbox_endpoint: InboxEndpoint
  secret: string
}

export interface InboxEvent {
  id: string
  endpoint_id: string
  feature: string
  provider: string
  event_id: string
  status: InboxStatus
  ordering_key: string | null
  body_bytes: number
  attempts: number
  error_class: string | null
  next_attempt_at: string | null
  received_at: string
  settled_at: string | null
}

export interface InboxEventDetail {
  id: string
  endpoint_id: string
  feature: string
  provider: string
  event_id: string
  status: InboxStatus
  ordering_key: string | null
  body_bytes: number
  attempts: number
  error_class: string | null
  next_attempt_at: string | null
  received_at: string
  settled_at: string | null
  headers: Record<string, string>
  body: string | null
  history: InboxChange[]
}

export type InboxStatus = "received" | "failed" | "consumed" | "quarantined" | "discarded"

export interface Loyalty {
  /** What can be spent now. Below zero, what is owed. */
  points_available: number
  /** Earned, and waiting for the end of the return window. */
  points_pending: number
  /** Set aside for carts that they pay. */
  points_reserved: number
  /** Month and day. */
  birthday: string | null
  tier: {
    key: string
    name: string
  } | null
  /** Earned within the programme's window. With what is missing to the next tier they are what that takes. */
  tier_points: number
  /** Until when the tier is kept without the points for it. */
  grace_until: string | null
  /** Null for who is at the top. */
  next_tier: {
    name: string
    points_missing: number
  } | null
  /** The next ten dates on which something expires. */
  expiring: {
    points: number
    expires_at: string
  }[]
}

export interface LoyaltyBookMonths {
  /** That of the first entry; until then the one that is. */
  first_month: string
  /** On the shop's calendar. */
  current_month: string
  /** Also while it is not over. */
  next_to_close: string
}

export interface LoyaltyClaim {
  id: string
  reward_id: string
  name: string
  points: number
  /** As it was when it was claimed. */
  benefit: {
    kind: "percentage"
    percent: number
  } | {
    kind: "amount"
    amounts: Record<string, string>
  } | {
    kind: "free_shipping"
  } | {
    kind: "free_product"
    variant_id: string
  }
  minimum_amounts: Record<string, string> | null
  /** Null: it can be used in every currency. */
  currency_code: string | null
  /** A promotion code for a cart; null until there is one. */
  code: string | null
  status: "claimed" | "issued" | "used" | "expired" | "returning" | "returned"
  claimed_at: string
  expires_at: string
  ended_at: string | null
  /** The order that used it. */
  order_id: string | null
}

export interface LoyaltyCohort {
  /** From when on its points could be spent. */
  month: string
  expires: boolean
  /** Less what was taken back. */
  points_given: number
  /** Less what was given back. */
  points_spent: number
  points_left: number
  /** As it was expected in its month. */
  breakage_rate: string
  /** What so many points were worth in its month. */
  unit_values: {
    currency_code: string
    points: number
    amount: string
  }[]
}

export interface LoyaltyEntry {
  id: string
  kind: string
  /** Of all there is, pending and set aside included. */
  points: number
  /** Of what can be spent. */
  points_available: number
  points_pending: number
  source: string
  source_id: string
  /** The order that it is about; null for none. */
  order_id: string | null
  reason: string | null
  occurred_at: string
}

export interface LoyaltyGuestClaim {
  id: string
  /** requested: a mail is on its way. confirmed: an order is minutes old, and comes by itself. ended: all is there. */
  status: "requested" | "confirmed" | "ended"
  /** That came by it so far. */
  orders: number
  /** That are minutes old and come by themselves; 0 until it is confirmed. */
  orders_waiting: number
  /** That they have earned; most are pending. */
  points: number
  requested_at: string
}

export interface LoyaltyImport {
  id: string
  upload_id: string
  is_dry_run: boolean
  status: "waiting" | "running" | "finished" | "failed" | "canceled"
  /** Why it failed: file-gone or file-unreadable. */
  reason: string | null
  /** Rows that are done. */
  row_count: number
  /** In a dry run: that would be. */
  imported_count: number
  /** Imported before, and left as they are. */
  known_count: number
  /** Rows that cannot be imported. */
  failed_count: number
  /** In a dry run: that would be given. */
  points_imported: number
  /** In a dry run: that would be. */
  tiers_set: number
  created_at: string
  finished_at: string | null
}

export interface LoyaltyImportError {
  /** As a spreadsheet counts: the header is 1. */
  row: number
  /** The column; empty if it is the row as a whole. */
  path: string
  message: string
}

export interface LoyaltyInvitation {
  id: string
  status: "signed_up" | "qualified" | "held" | "rewarded" | "expired" | "rejected"
  /** What you were promised. */
  points: number
  /** What the friend's order has to come to, without shipping, per currency. Another currency does not count; null: every order does. */
  order_minimum_amounts: Record<string, string> | null
  joined_at: string
  /** Until when to order. */
  expires_at: string
}

export interface LoyaltyLiability {
  month: string
  time_zone: string
  starts_at: string
  /** The month is over right before it. */
  ends_at: string
  /** Signed: the opening and the columns sum to the closing. */
  points: {
    opening: number
    issued: number
    clawed_back: number
    redeemed: number
    restored: number
    expired: number
    lapsed: number
    adjusted: number
    closing: number
  }
  /** Where the closing stands; what is owed is taken off. */
  outstanding: {
    available: number
    pending: number
    reserved: number
    owed: number
  }
  /** Since the book began. */
  totals: {
    issued: number
    redeemed: number
  }
  breakage: {
    /** From "0.000000" to "1.000000". */
    rate: string
    basis: "history" | "too_little_history"
    /** How many have ended. */
    lots: number
    points_expired: number
    points_redeemed: number
  }
  /** Paid for codes that can still be used; in no closing. */
  points_claimed: number
  /** What is deferred is reckoned for each of them. */
  cohorts: LoyaltyCohort[]
  /** Alternatives, not to be added up: points have no currency. */
  values: LoyaltyValue[]
  /** Null while the month is open: its figures may change. */
  closed_at: string | null
}

export interface LoyaltyPromise {
  /** The terms, signed. What is placed before it ends earns by them, or more. */
  token: string
  expires_at: string
}

export interface LoyaltyProof {
  ok: boolean
  /** How many rows were looked at, by table. */
  checked: Record<string, number>
  /** At most a hundred of each rule. */
  violations: {
    rule: string
    entity_id: string
    expected: string
    found: string
  }[]
}

export interface LoyaltyReferral {
  id: string
  /** Null for who told none, or is gone. */
  first_name: string | null
  status: "signed_up" | "qualified" | "held" | "rewarded" | "expired" | "rejected"
  /** What you get for it. */
  points: number
  joined_at: string
  ended_at: string | null
}

export interface LoyaltyReferralProgram {
  /** Such as 7KQM-X4TD. Null as long as invitations bring nothing. */
  code: string | null
  terms: LoyaltyReferralTerms | null
  counts: {
    signed_up: number
    qualified: number
    held: number
    rewarded: number
    expired: number
    rejected: number
  }
  /** The one that you have accepted yourself. */
  invitation: LoyaltyInvitation | null
}

export interface LoyaltyReferralTerms {
  /** For who invites. */
  referrer_points: number
  /** For who is invited. */
  friend_points: number
  /** What the friend's order has to come to, without shipping, per currency. Another currency does not count; null: every order does. */
  order_minimum_amounts: Record<string, string> | null
  /** How long the friend has to order. */
  order_within_days: number
  /** When both get them: the return window of that order. */
  days_after_delivery: number
}

export interface LoyaltyReplay {
  from: string
  to: string
  /** Null: nothing is live. */
  live_program_id: string | null
  orders: number
  /** Who placed them. */
  members: number
  /** What of the points is expected to expire; it costs nothing. */
  breakage_rate: string
  /** This version. */
  this: {
    points: number
    costs: {
      currency_code: string
      amount: string
    }[]
    /** Of these, what is not in `costs`: earned in currencies in which points have no value. They can be spent in others. */
    points_uncosted: number
  }
  /** The one that is live in its channel. */
  live: {
    points: number
    costs: {
      currency_code: string
      amount: string
    }[]
    /** Of these, what is not in `costs`: earned in currencies in which points have no value. They can be spent in others. */
    points_uncosted: number
  }
  /** This version's less the live one's. */
  difference: {
    points: number
    costs: {
      currency_code: string
      amount: string
    }[]
    /** Of these, what is not in `costs`: earned in currencies in which points have no value. They can be spent in others. */
    points_uncosted: number
  }
  /** Members who get more by this version. */
  winners: number
  losers: number
  unchanged: number
  top_winners: {
    customer_id: string
    this_points: number
    live_points: number
    difference: number
  }[]
  top_losers: {
    customer_id: string
    this_points: number
    live_points: number
    difference: number
  }[]
  per_tier: {
    tier: string | null
    orders: number
    this_points: number
    live_points: number
  }[]
  series_step: "day" | "week"
  /** Without gaps. Weeks begin on Monday. */
  series: {
    starts_on: string
    orders: number
    this_points: number
    live_points: number
  }[]
}

export interface LoyaltyReward {
  id: string
  key: string
  name: string
  description: string | null
  /** What it costs. */
  points: number
  benefit: {
    kind: "percentage"
    percent: number
  } | {
    kind: "amount"
    amounts: Record<string, string>
  } | {
    kind: "free_shipping"
  } | {
    kind: "free_product"
    variant_id: string
  }
  /** What the items come to at least before discounts, by currency. */
  minimum_amounts: Record<string, string> | null
  /** How long a code can be used: to the end of the last day. */
  valid_days: number
  /** The lowest that may claim it. */
  tier: {
    key: string
    name: string
  } | null
  /** Null without a limit. */
  claims_left: number | null
  /** Null for whoever is not signed in. */
  member: {
    /** Why they cannot claim it now; empty when they can. */
    obstacles: ("unavailable" | "tier_too_low" | "sold_out" | "claimed_too_often" | "points_missing")[]
    points_missing: number
    /** Null without a limit. */
    claims_left: number | null
  } | null
}

export interface LoyaltyValue {
  currency_code: string
  /** So many points are worth `unit_amount`. */
  unit_points: number
  unit_amount: string
  /** What members have, if all were spent. */
  fair_value: string
  /** The part nobody is to spend. */
  expected_breakage: string
  deferred_opening: string
  /** For what was issued in the month, less what was taken back. */
  deferred_added: string
  /** What the month has earned, with catch-up. */
  revenue: string
  deferred_closing: string
  /** Of it for points that are pending. */
  deferred_pending: string
  /** Of it for what carts hold and for codes that nobody has used. */
  deferred_held: string
}

export interface Message {
  id: string
  topic: string
  message_class: MessageClass
  channel: MessageChannel
  /** What happened, by its id. */
  cause: string
  /** 0, and one more each time it was sent again. */
  copy: number
  customer_id: string | null
  user_id: string | null
  /** Gone once erased. */
  to_address: string | null
  order_id: string | null
  announcement_id: string | null
  locale: string | null
  status: MessageStatus
  status_reason: string | null
  /** Why it was lawful to send it. */
  allowed_because: string | null
  /** What the provider told later: delivered, bounced, complained. */
  feedback: string | null
  attempts: number
  planned_at: string
  due_at: string | null
  expires_at: string
  sent_at: string | null
  read_at: string | null
}

export interface MessageAttempt {
  number: number
  started_at: string
}

export interface MessageChange {
  number: number
  from: MessageStatus | null
  to: MessageStatus
  reason: string | null
  attempt: number | null
  actor_type: string
  actor_id: string | null
  occurred_at: string
}

export type MessageChannel = "email" | "feed"

export type MessageClass = "legal" | "transactional" | "service" | "marketing"

export interface MessageDetail {
  id: string
  topic: string
  message_class: MessageClass
  channel: MessageChannel
  /** What happened, by its id. */
  cause: string
  /** 0, and one more each time it was sent again. */
  copy: number
  customer_id: string | null
  user_id: string | null
  /** Gone once erased. */
  to_address: string | null
  order_id: string | null
  announcement_id: string | null
  locale: string | null
  status: MessageStatus
  status_reason: string | null
  /** Why it was lawful to send it. */
  allowed_because: string | null
  /** What the provider told later: delivered, bounced, complained. */
  feedback: string | null
  attempts: number
  planned_at: string
  due_at: string | null
  expires_at: string
  sent_at: string | null
  read_at: string | null
  template_version: number | null
  provider_id: string | null
  provider_reference: string | null
  /** What the mail said, with [secret] for each secret. */
  rendered: {
    subject: string
    html: string
    text: string
  } | null
  /** What stands in the customer's feed. */
  feed: {
    title: string
    body: string
    href: string | null
  } | null
  attempts_made: MessageAttempt[]
  history: MessageChange[]
}

export interface MessagePreferences {
  preferences: {
    topic: string
    channel: "email" | "feed"
    enabled: boolean
    class: "legal" | "transactional" | "service" | "marketing"
    /** It cannot be switched off. */
    is_locked: boolean
  }[]
  locale: string | null
  time_zone: string | null
}

export interface MessagePreview {
  subject: string
  html: string
  text: string
  feed: {
    title: string
    body: string
    href: string | null
  } | null
  locale: "en" | "de" | "hi"
  template_version: number
}

export type MessageStatus = "planned" | "deferred" | "sending" | "sent" | "failed" | "unknown" | "dead" | "suppressed"

export interface MessageTopic {
  name: string
  message_class: "legal" | "transactional" | "service" | "marketing"
  /** The recipient cannot switch it off. */
  is_locked: boolean
  channels: ("email" | "feed")[]
  expires_after_seconds: number
  template_version: number
  /** What its preview can be shown with. */
  samples: string[]
}

export interface OwnAnswer {
  id: string
  question_id: string
  status: "submitted" | "held" | "published" | "rejected" | "withdrawn" | "anonymised"
  reason: string | null
  text: string
  display_name: string | null
  verified: boolean
  published_at: string | null
  created_at: string
}

export interface OwnQuestion {
  id: string
  product_id: string
  status: "submitted" | "held" | "published" | "rejected" | "withdrawn" | "anonymised"
  reason: string | null
  text: string
  display_name: string | null
  locale: string | null
  published_at: string | null
  created_at: string
}

export interface OwnReview {
  id: string
  product_id: string | null
  order_id: string | null
  line_item_id: string | null
  status: "submitted" | "screening" | "held" | "published" | "flagged" | "revised" | "rejected" | "removed" | "appealed" | "upheld" | "withdrawn" | "anonymised"
  reason: string | null
  /** The newest, if there is one. */
  appeal: {
    status: "open" | "granted" | "upheld"
    /** In the shop's own words. */
    answer: string | null
  } | null
  rating: number
  title: string | null
  body: string | null
  attributes: Record<string, string>
  recommend: boolean | null
  experience_date: string | null
  display_name: string | null
  verified: boolean
  incentivized: boolean
  media: {
    id: string
    kind: "image" | "video"
    url: string | null
  }[]
  /** What the shop said, also to the author alone. */
  replies: {
    audience: "public" | "private"
    body: string
    created_at: string
  }[]
  /** Where a buyer who gave few stars can open a complaint. */
  complaint_url: string | null
  published_at: string | null
  edited_at: string | null
  created_at: string
}

export interface OwnReviewFlag {
  id: string
  review_id: string
  reason: "illegal-content" | "hate-or-harassment" | "personal-data" | "advertising" | "not-about-the-subject" | "not-a-real-experience" | "conflict-of-interest" | "copied-content" | "profanity" | "unreadable"
  text: string | null
  status: "open" | "upheld" | "dismissed"
  created_at: string
}

export interface PrivacyRequest {
  id: string
  kind: "erasure" | "merger"
  status: "running" | "waiting" | "finished"
  customer_id: string
  into_id: string | null
  is_forced: boolean
  reason: string | null
  requested_by_type: string
  requested_by_id: string | null
  failures: number
  failed_part: string | null
  error_class: string | null
  next_attempt_at: string | null
  occurred_at: string
  finished_at: string | null
  /** What each feature has done, and how much it was. */
  parts: {
    feature: string
    counts: Record<string, number>
    occurred_at: string
  }[]
}

export interface ProductLoyalty {
  currency_code: string
  /** The fewest of its variants, for "from 40 points". */
  points: number | null
  variants: {
    variant_id: string
    /** What one of it earns, if nothing else is bought. */
    points: number
    promise: LoyaltyPromise
  }[]
}

export interface Question {
  id: string
  product_id: string
  text: string
  display_name: string | null
  locale: string | null
  answer_count: number
  /** The first 3; all are under `/store/questions/:id/answers`. */
  answers: Answer[]
  published_at: string
}

export interface RatingSummary {
  /** Null without a review. */
  average: number | null
  count: number
  distribution: Record<string, number>
  verified_share: number | null
  /** Of those who said whether they would recommend it. */
  recommended_share: number | null
  attributes: Record<string, Record<string, number>>
}

export interface Review {
  id: string
  product_id: string | null
  variant_id: string | null
  rating: number
  title: string | null
  body: string | null
  attributes: Record<string, string>
  recommend: boolean | null
  experience_date: string | null
  display_name: string | null
  locale: string | null
  /** The shop sold it to the author. */
  verified: boolean
  collected: "invited" | "web" | "imported"
  /** The author was promised something, whatever they say. */
  incentivized: boolean
  returned: boolean
  media: {
    id: string
    kind: "image" | "video"
    url: string | null
  }[]
  reply: {
    body: string
    created_at: string
  } | null
  votes: {
    up: number
    down: number
  }
  published_at: string
  edited_at: string | null
}

export interface ReviewFlag {
  id: string
  review_id: string
  flagger_type: "customer" | "guest"
  /** A customer, or a guest's order. */
  flagger_id: string
  reason: "illegal-content" | "hate-or-harassment" | "personal-data" | "advertising" | "not-about-the-subject" | "not-a-real-experience" | "conflict-of-interest" | "copied-content" | "profanity" | "unreadable"
  text: string | null
  status: "open" | "upheld" | "dismissed"
  decided_at: string | null
  created_at: string
}

export interface ReviewImport {
  id: string
  upload_id: string
  shape: "judgeme" | "yotpo" | "own"
  date_order: "day_first" | "month_first" | null
  is_dry_run: boolean
  status: "waiting" | "running" | "finished" | "failed" | "canceled"
  /** Why it failed: file-gone or file-unreadable. */
  reason: string | null
  /** Rows that are done. */
  row_count: number
  /** In a dry run: that would be. */
  imported_count: number
  /** Imported before, and left as they are. */
  known_count: number
  /** Rows that cannot be read. */
  failed_count: number
  created_at: string
  finished_at: string | null
}

export interface ReviewImportError {
  /** As a spreadsheet counts: the header is 1. */
  row: number
  /** The column; empty if it is the row as a whole. */
  path: string
  message: string
}

export interface ReviewPolicy {
  facts: {
    collected: {
      invited_after_days: number
      reminded_after_days: number | null
      requests_max: number
      reviewable_days_after_fulfilment: number
      accepts_without_purchase: boolean
      photos_max: number
      videos_max: number
      attributes: string[]
      has_questions: boolean
    }
    verified: {
      by: "order"
      after_refund: "keep" | "returned" | "unverify"
    }
    moderated: {
      before_publication: "machine"
      held_for: string[]
      refused_for: string[]
      moderator_sees_stars: boolean
    }
    ordered: {
      by_default: "newest" | "helpful" | "highest" | "lowest"
      has_votes: boolean
    }
    scored: {
      by: "mean"
      decimals: number
      weighs_all_alike: boolean
    }
    sponsored: {
      offer: Record<string, string> | null
      depends_on_stars: boolean
      is_labelled: boolean
    }
    times: {
      held_days_max: number
      waits_for_a_person: string[]
    }
    rights: string[]
    /** Of what everybody can read now. */
    counts: {
      published: number
      verified: number
      invited: number
      imported: number
      incentivized: number
    }
  }
  text: {
    en: Record<string, {
      title: string
      text: string
    }>
    de: Record<string, {
      title: string
      text: string
    }>
  }
}

export interface ReviewProof {
  review: {
    id: string
    content_hash: string
    status: "submitted" | "screening" | "held" | "published" | "flagged" | "revised" | "rejected" | "removed" | "appealed" | "upheld" | "withdrawn" | "anonymised"
    reason: string | null
  }
  /** What the content hash was made of, for the author alone. */
  opening?: {
    salt: string
    content: {
      rating: number
      title: string | null
      body: string | null
      attributes: Record<string, string>
      recommend: boolean | null
      display_name: string | null
      experience_date: string | null
    }
  }
  day: string
  root: string
  proof: {
    index: number
    size: number
    path: string[]
  }
  /** What happened to the review until the end of that day. */
  chain: {
    name: string
    links: {
      /** One move, exactly as it was hashed. */
      entry: unknown
      hash: string
    }[]
  }
}

export interface ReviewPurchase {
  order_id: string
  line_item_id: string
  product_id: string | null
  /** Null: not before it is sent or delivered. */
  reviewable_at: string | null
  refunded_at: string | null
}

export interface ReviewRating {
  /** Null: the shop itself. */
  product_id: string | null
  /** Null without a review. */
  average: number | null
  count: number
  distribution: Record<string, number>
  verified_count: number
  media_count: number
}

export interface ReviewReply {
  id: string
  review_id: string
  audience: "public" | "private"
  body: string
  created_at: string
  edited_at: string | null
}

export interface ReviewReport {
  by_status: Record<string, number>
  by_reason: Record<string, number>
  /** Without imported reviews, on which another shop decided. */
  by_star: {
    rating: number
    published: number
    rejected: number
  }[]
  /** Whether reviews of some stars are refused more often (chi-squared test). */
  skew: {
    chi_squared: number | null
    degrees_of_freedom: number | null
    p_value: number | null
    is_skewed: boolean
    reason_not_tested?: "one_outcome" | "too_few_decisions"
  }
  /** How long reviews waited that were decided in 90 days. */
  held: {
    decided: number
    median_seconds: number | null
    longest_seconds: number | null
  }
}

export interface ReviewRequest {
  id: string
  order_id: string
  customer_id: string | null
  sales_channel_id: string | null
  status: "planned" | "invited" | "reminded" | "ended" | "answered" | "canceled"
  reason: string | null
  /** When its next step is taken. */
  due_at: string | null
  invited_at: string | null
  reminded_at: string | null
  answered_at: string | null
  /** What was promised then, in each language. */
  offer: {
    text: Record<string, string>
  } | null
  created_at: string
}

export interface ReviewTransparency {
  /** Null before the first day. */
  report: ReviewReport | null
  /** The newest 30, newest first. */
  days: {
    /** Like 2026-11-21, in UTC. */
    day: string
    /** How many reviews there were. */
    tree_size: number
    /** Stands for all of them and what became of each. */
    root: string
    /** Of the day before and this one. */
    hash: string
    sealed_at: string
  }[]
}

export interface ReviewableLine {
  line_item_id: string
  order_id: string
  product_id: string
  variant_id: string | null
  /** It can be reviewed from then on. */
  reviewable_at: string
}

export interface StreamTicket {
  token: string
  expires_at: string
}

export interface Suppression {
  id: string
  /** Null where only its digest is known, or left. */
  address: string | null
  reason: SuppressionReason
  /** The message whose fate it was, or who decided. */
  source: string | null
  note: string | null
  suppressed_at: string
}

export type SuppressionReason = "hard_bounce" | "complaint" | "unsubscribed" | "manual"

export interface Sweep {
  name: string
  title: string
  /** Cron, in real time. */
  schedule: string
  is_running: boolean
  last_started_at: string | null
  last_finished_at: string | null
  last_succeeded_at: string | null
  last_items: number
  last_failed: number
  last_error: string | null
  /** Items that failed and are tried again. */
  failures: number
  /** What waits; null if it cannot say. */
  backlog: number | null
}

export interface AdminAnnouncementsListQuery {
  limit?: number
  offset?: number
}

export interface AdminAnnouncementsListAnswer {
  announcements: Announcement[]
  count: number
  limit: number
  offset: number
}

export interface AdminAnnouncementsCreateBody {
  promotion_id: string
  customer_group_id: string
  subject: string
  headline: string
  /** Plain text; an empty line begins a new paragraph. */
  body: string
  /** Where the button leads; the storefront when left out. */
  href?: string | null
  /** Now when left out. */
  send_after?: string
}

export interface AdminAnnouncementsCreateAnswer {
  announcement: Announcement
}

export interface AdminAnnouncementsAudienceRetrieveQuery {
  customer_group_id: string
}

export interface AdminAnnouncementsAudienceRetrieveAnswer {
  audience: AnnouncementAudience
}

export interface AdminAnnouncementsPreviewBody {
  promotion_id: string
  subject: string
  headline: string
  /** Plain text; an empty line begins a new paragraph. */
  body: string
  /** Where the button leads; the storefront when left out. */
  href?: string | null
  locale?: "en" | "de" | "hi"
}

export interface AdminAnnouncementsPreviewAnswer {
  preview: MessagePreview
}

export interface AdminAnnouncementsRetrieveAnswer {
  announcement: Announcement
}

export interface AdminAnnouncementsCancelAnswer {
  announcement: Announcement
}

export interface AdminClockRetrieveAnswer {
  clock: Clock
}

export interface AdminClockAdvanceBody {
  seconds: number
}

export interface AdminClockAdvanceAnswer {
  clock: Clock
  sweeps: {
    name: string
    runs: number
    items: number
  }[]
}

export interface AdminCustomersEraseBody {
  /** It stays, so it should name nobody. */
  reason?: string
  /** Erases although orders are open. */
  force?: boolean
  /** For the hooks of whoever extends the shop. */
  additional_data?: Record<string, unknown>
}

export interface AdminCustomersEraseAnswer {
  privacy_request: PrivacyRequest
}

export interface AdminCustomersMergeBody {
  /** Id of the customer who stays. */
  into: string
  /** It stays, so it should name nobody. */
  reason?: string
  /** For the hooks of whoever extends the shop. */
  additional_data?: Record<string, unknown>
}

export interface AdminCustomersMergeAnswer {
  privacy_request: PrivacyRequest
}

export type AdminCustomersMessagePreferencesListAnswer = CustomerMessagePreferences

export interface AdminCustomersMessagePreferencesCreateBody {
  preferences?: {
    topic: string
    channel: "email" | "feed"
    enabled: boolean
  }[]
  /** The language of messages: "de-AT". Null: as in the shop. */
  locale?: string | null
  /** Where nights are quiet: "Asia/Kolkata". Null: by the country. */
  time_zone?: string | null
  /** For the shop's own hooks. */
  additional_data?: Record<string, unknown>
  /** When and where the customer agreed. */
  consent_evidence?: string
}

export type AdminCustomersMessagePreferencesCreateAnswer = CustomerMessagePreferences

export interface AdminEffectsListQuery {
  limit?: number
  offset?: number
  status?: EffectStatus[]
  feature?: string[]
  subject_id?: string
}

export interface AdminEffectsListAnswer {
  effects: Effect[]
  count: number
  limit: number
  offset: number
}

export interface AdminEffectsRetrieveAnswer {
  effect: EffectDetail
}

export interface AdminEffectsConfirmBody {
  /** Why; it stays in the history. */
  note: string
  /** The provider's id of it. */
  reference?: string
}

export interface AdminEffectsConfirmAnswer {
  effect: Effect
}

export interface AdminEffectsRefuseBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminEffectsRefuseAnswer {
  effect: Effect
}

export interface AdminEffectsRetryBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminEffectsRetryAnswer {
  effect: Effect
}

export interface AdminInboxEndpointsListQuery {
  limit?: number
  offset?: number
  feature?: string
}

export interface AdminInboxEndpointsListAnswer {
  inbox_endpoints: InboxEndpoint[]
  count: number
  limit: number
  offset: number
}

export interface AdminInboxEndpointsCreateBody {
  feature: string
  provider: string
  scheme: string
  options?: {
    header?: string
    encoding?: "hex" | "base64"
    prefix?: string
  }
  event_id_header?: string
  event_id_path?: string
  /** The sender's own, where it makes one. Default: a new one of ours. */
  secret?: string
}

export type AdminInboxEndpointsCreateAnswer = InboxEndpointWithSecret

export interface AdminInboxEndpointsDisableAnswer {
  inbox_endpoint: InboxEndpoint
}

export interface AdminInboxEndpointsEnableAnswer {
  inbox_endpoint: InboxEndpoint
}

export interface AdminInboxEndpointsRotateBody {
  overlap_hours?: number
  /** The sender's own, where it makes one. Default: a new one of ours. */
  secret?: string
}

export type AdminInboxEndpointsRotateAnswer = InboxEndpointWithSecret

export interface AdminInboxEventsListQuery {
  limit?: number
  offset?: number
  status?: InboxStatus[]
  feature?: string[]
  endpoint_id?: string
}

export interface AdminInboxEventsListAnswer {
  inbox_events: InboxEvent[]
  count: number
  limit: number
  offset: number
}

export interface AdminInboxEventsRetrieveAnswer {
  inbox_event: InboxEventDetail
}

export interface AdminInboxEventsDiscardBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminInboxEventsDiscardAnswer {
  inbox_event: InboxEvent
}

export interface AdminInboxEventsQuarantineBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminInboxEventsQuarantineAnswer {
  inbox_event: InboxEvent
}

export interface AdminInboxEventsReplayBody {
  /** Why; it stays in the history. */
  note: string
}

export interface AdminInboxEventsReplayAnswer {
  inbox_event: InboxEvent
}

export interface AdminLoyaltyAccountsListQuery {
  limit?: number
  after?: string
  /** Part of a name or an e-mail address. */
  q?: string
  order?: "points_available" | "points_pending" | "points_owed"
}

export interface AdminLoyaltyAccountsListAnswer {
  loyalty_accounts: AdminLoyaltyMember[]
  next: string | null
}

export interface AdminLoyaltyAccountsRetrieveAnswer {
  loyalty_account: AdminLoyaltyAccount
}

export interface AdminLoyaltyAccountsUpdateBody {
  birthday?: string
  time_zone?: string
  /** For this member; null for what the programme says. */
  negative_balance_policy?: "unlimited" | "within_balance" | "only_pending" | null
}

export interface AdminLoyaltyAccountsUpdateAnswer {
  loyalty_account: AdminLoyaltyAccount
}

export interface AdminLoyaltyAccountsAdjustBody {
  points: number
  reason: "goodwill" | "service-failure" | "correction" | "promotion" | "misuse"
  note?: string
}

export interface AdminLoyaltyAccountsAdjustAnswer {
  loyalty_account: AdminLoyaltyAccount
}

export interface AdminLoyaltyAccountsClaimsListQuery {
  limit?: number
  after?: string
}

export interface AdminLoyaltyAccountsClaimsListAnswer {
  loyalty_claims: AdminLoyaltyClaim[]
  next: string | null
}

export interface AdminLoyaltyAccountsEntriesListQuery {
  limit?: number
  after?: string
}

export interface AdminLoyaltyAccountsEntriesListAnswer {
  entries: AdminLoyaltyEntry[]
  next: string | null
}

export interface AdminLoyaltyAccountsTierBody {
  key: string
  reason: "goodwill" | "service-failure" | "correction" | "status-match" | "import"
}

export interface AdminLoyaltyAccountsTierAnswer {
  loyalty_account: AdminLoyaltyAccount
}

export interface AdminLoyaltyAccountsTierChangesListQuery {
  limit?: number
  after?: string
}

export interface AdminLoyaltyAccountsTierChangesListAnswer {
  tier_changes: AdminLoyaltyTierChange[]
  next: string | null
}

export type AdminLoyaltyClaimsReturnBody = Record<string, never>

export interface AdminLoyaltyClaimsReturnAnswer {
  loyalty_claim: AdminLoyaltyClaim
}

export interface AdminLoyaltyImportsListQuery {
  limit?: number
  offset?: number
  status?: ("waiting" | "running" | "finished" | "failed" | "canceled")[]
}

export interface AdminLoyaltyImportsListAnswer {
  loyalty_imports: LoyaltyImport[]
  count: number
  limit: number
  offset: number
}

export interface AdminLoyaltyImportsCreateBody {
  upload_id: string
  is_dry_run?: boolean
}

export interface AdminLoyaltyImportsCreateAnswer {
  loyalty_import: LoyaltyImport
}

export interface AdminLoyaltyImportsFilesCreateAnswer {
  upload: {
    id: string
    size_bytes: number
  }
}

export interface AdminLoyaltyImportsRetrieveAnswer {
  loyalty_import: LoyaltyImport
}

export interface AdminLoyaltyImportsCancelAnswer {
  loyalty_import: LoyaltyImport
}

export interface AdminLoyaltyImportsErrorsListQuery {
  limit?: number
  after?: string
}

export interface AdminLoyaltyImportsErrorsListAnswer {
  errors: LoyaltyImportError[]
  next: string | null
}

export interface AdminLoyaltyLiabilityRetrieveQuery {
  month: string
  format?: "json" | "csv"
}

export interface AdminLoyaltyLiabilityRetrieveAnswer {
  liability: LoyaltyLiability
}

export interface AdminLoyaltyMonthsListQuery {
  limit?: number
  offset?: number
}

export interface AdminLoyaltyMonthsListAnswer {
  loyalty_months: AdminLoyaltyMonth[]
  count: number
  limit: number
  offset: number
  book: LoyaltyBookMonths
}

export type AdminLoyaltyMonthsCloseBody = Record<string, never>

export interface AdminLoyaltyMonthsCloseAnswer {
  loyalty_month: AdminLoyaltyMonth
}

export interface AdminLoyaltyProgramsListQuery {
  limit?: number
  offset?: number
  status?: "draft" | "active" | "retired"
  sales_channel_id?: string
}

export interface AdminLoyaltyProgramsListAnswer {
  loyalty_programs: AdminLoyaltyProgram[]
  count: number
  limit: number
  offset: number
}

export interface AdminLoyaltyProgramsCreateBody {
  name: string
  /** Left out: for every channel that has none of its own. */
  sales_channel_id?: string
  definition: {
    time_zone: string
    earning: {
      basis?: {
        shipping?: boolean
        tax?: boolean
        gift_cards?: boolean
        paid_by_credit?: boolean
      }
      rules: {
        id: string
        name: string
        conditions?: {
          /** product, category, customer_group, tier, campaign, order_minimum, or one that the shop's developer added. Each has fields of its own beside it: see docs/loyalty/programs.md. */
          type: string
        }[]
        effect: {
          /** points_per_money, multiply, fixed_points, or one that the shop's developer added. Each has fields of its own beside it: see docs/loyalty/programs.md. */
          type: string
        }
      }[]
      actions?: {
        sign_up?: {
          points: number
        }
        birthday?: {
          points: number
        }
        review_published?: {
          points: number
        }
        referral?: {
          referrer_points: number
          friend_points: number
          order_minimum_amounts?: Record<string, string>
        }
      }
      pending_days: number
    }
    redemption: {
      points: number
      amounts: Record<string, string>
      points_min: number
      points_step: number
      share_max_percent: number
    }
    expiry: {
      days: number | null
      grace_days: number
    }
    tiers?: {
      window_days?: number
      grace_days?: number
    }
    clawback: "unlimited" | "within_balance" | "only_pending"
  }
}

export interface AdminLoyaltyProgramsCreateAnswer {
  loyalty_program: AdminLoyaltyProgram
}

export interface AdminLoyaltyProgramsRetrieveAnswer {
  loyalty_program: AdminLoyaltyProgram
}

export interface AdminLoyaltyProgramsUpdateBody {
  definition: {
    time_zone: string
    earning: {
      basis?: {
        shipping?: boolean
        tax?: boolean
        gift_cards?: boolean
        paid_by_credit?: boolean
      }
      rules: {
        id: string
        name: string
        conditions?: {
          /** product, category, customer_group, tier, campaign, order_minimum, or one that the shop's developer added. Each has fields of its own beside it: see docs/loyalty/programs.md. */
          type: string
        }[]
        effect: {
          /** points_per_money, multiply, fixed_points, or one that the shop's developer added. Each has fields of its own beside it: see docs/loyalty/programs.md. */
          type: string
        }
      }[]
      actions?: {
        sign_up?: {
          points: number
        }
        birthday?: {
          points: number
        }
        review_published?: {
          points: number
        }
        referral?: {
          referrer_points: number
          friend_points: number
          order_minimum_amounts?: Record<string, string>
        }
      }
      pending_days: number
    }
    redemption: {
      points: number
      amounts: Record<string, string>
      points_min: number
      points_step: number
      share_max_percent: number
    }
    expiry: {
      days: number | null
      grace_days: number
    }
    tiers?: {
      window_days?: number
      grace_days?: number
    }
    clawback: "unlimited" | "within_balance" | "only_pending"
  }
}

export interface AdminLoyaltyProgramsUpdateAnswer {
  loyalty_program: AdminLoyaltyProgram
}

export interface AdminLoyaltyProgramsDeleteAnswer {
  id: string
  object: "loyalty_program"
  deleted: true
}

export type AdminLoyaltyProgramsActivateBody = Record<string, never>

export interface AdminLoyaltyProgramsActivateAnswer {
  loyalty_program: AdminLoyaltyProgram
}

export interface AdminLoyaltyProgramsReplayBody {
  /** Orders placed from this moment on, */
  from: string
  /** and before this one. */
  to: string
}

export interface AdminLoyaltyProgramsReplayAnswer {
  replay: LoyaltyReplay
}

export interface AdminLoyaltyProofRetrieveAnswer {
  proof: LoyaltyProof
}

export interface AdminLoyaltyReferralsListQuery {
  limit?: number
  after?: string
  status?: "signed_up" | "qualified" | "held" | "rewarded" | "expired" | "rejected"
}

export interface AdminLoyaltyReferralsListAnswer {
  loyalty_referrals: AdminLoyaltyReferral[]
  next: string | null
}

export interface AdminLoyaltyReferralsRetrieveAnswer {
  loyalty_referral: AdminLoyaltyReferralDetail
}

export interface AdminLoyaltyReferralsRejectBody {
  reason: "self-referral" | "same-household" | "fake-account" | "misuse" | "mistake"
}

export interface AdminLoyaltyReferralsRejectAnswer {
  loyalty_referral: AdminLoyaltyReferralDetail
}

export type AdminLoyaltyReferralsReleaseBody = Record<string, never>

export interface AdminLoyaltyReferralsReleaseAnswer {
  loyalty_referral: AdminLoyaltyReferralDetail
}

export interface AdminLoyaltyRewardsListQuery {
  limit?: number
  offset?: number
  status?: "draft" | "active" | "archived"
}

export interface AdminLoyaltyRewardsListAnswer {
  loyalty_rewards: AdminLoyaltyReward[]
  count: number
  limit: number
  offset: number
}

export interface AdminLoyaltyRewardsCreateBody {
  name: string
  /** For customers. */
  description?: string | null
  /** What it costs. */
  points: number
  benefit: {
    kind: "percentage"
    percent: number
  } | {
    kind: "amount"
    amounts: Record<string, string>
  } | {
    kind: "free_shipping"
  } | {
    kind: "free_product"
    variant_id: string
  }
  /** What the items come to at least before discounts, by currency. */
  minimum_amounts?: Record<string, string> | null
  /** How long a code can be used: to the end of the last day. */
  valid_days: number
  /** By all members; null for no limit. */
  claims_max?: number | null
  /** By each; null for no limit. */
  claims_max_per_member?: number | null
  /** The lowest tier that may claim it; null for everybody. */
  tier_key?: string | null
  key: string
}

export interface AdminLoyaltyRewardsCreateAnswer {
  loyalty_reward: AdminLoyaltyReward
}

export interface AdminLoyaltyRewardsRetrieveAnswer {
  loyalty_reward: AdminLoyaltyReward
}

export interface AdminLoyaltyRewardsUpdateBody {
  name?: string
  /** For customers. */
  description?: string | null
  /** What it costs. */
  points?: number
  benefit?: {
    kind: "percentage"
    percent: number
  } | {
    kind: "amount"
    amounts: Record<string, string>
  } | {
    kind: "free_shipping"
  } | {
    kind: "free_product"
    variant_id: string
  }
  /** What the items come to at least before discounts, by currency. */
  minimum_amounts?: Record<string, string> | null
  /** How long a code can be used: to the end of the last day. */
  valid_days?: number
  /** By all members; null for no limit. */
  claims_max?: number | null
  /** By each; null for no limit. */
  claims_max_per_member?: number | null
  /** The lowest tier that may claim it; null for everybody. */
  tier_key?: string | null
}

export interface AdminLoyaltyRewardsUpdateAnswer {
  loyalty_reward: AdminLoyaltyReward
}

export type AdminLoyaltyRewardsActivateBody = Record<string, never>

export interface AdminLoyaltyRewardsActivateAnswer {
  loyalty_reward: AdminLoyaltyReward
}

export type AdminLoyaltyRewardsArchiveBody = Record<string, never>

export interface AdminLoyaltyRewardsArchiveAnswer {
  loyalty_reward: AdminLoyaltyReward
}

export interface AdminLoyaltyTiersListQuery {
  limit?: number
  offset?: number
}

export interface AdminLoyaltyTiersListAnswer {
  loyalty_tiers: AdminLoyaltyTier[]
  count: number
  limit: number
  offset: number
}

export interface AdminLoyaltyTiersCreateBody {
  key: string
  name: string
  /** Earned within the programme's window; the lowest tier wants 0. */
  points_min: number
  /** Given for entering it, once within the window. */
  entry_points?: number | null
  /** A customer group that exists. Left out, one is made: a tier Wool gets Wool members. */
  customer_group_id?: string | null
}

export interface AdminLoyaltyTiersCreateAnswer {
  loyalty_tier: AdminLoyaltyTier
}

export interface AdminLoyaltyTiersRetrieveAnswer {
  loyalty_tier: AdminLoyaltyTier
}

export interface AdminLoyaltyTiersUpdateBody {
  name?: string
  /** Earned within the programme's window; the lowest tier wants 0. */
  points_min?: number
  /** Given for entering it, once within the window. */
  entry_points?: number | null
}

export interface AdminLoyaltyTiersUpdateAnswer {
  loyalty_tier: AdminLoyaltyTier
}

export interface AdminLoyaltyTiersDeleteAnswer {
  id: string
  object: "loyalty_tier"
  deleted: true
}

export interface AdminMessageTopicsListAnswer {
  topics: MessageTopic[]
}

export interface AdminMessageTopicsPreviewRetrieveQuery {
  locale?: "en" | "de" | "hi"
  sample?: string
}

export interface AdminMessageTopicsPreviewRetrieveAnswer {
  preview: MessagePreview
}

export interface AdminMessagesListQuery {
  limit?: number
  offset?: number
  status?: MessageStatus[]
  topic?: string[]
  channel?: ("email" | "feed")[]
  /** An address, whole. */
  to?: string
  order_id?: string
  customer_id?: string
  announcement_id?: string
}

export interface AdminMessagesListAnswer {
  messages: Message[]
  count: number
  limit: number
  offset: number
}

export interface AdminMessagesRetrieveAnswer {
  message: MessageDetail
}

export interface AdminMessagesResendAnswer {
  message: MessageDetail
}

export interface AdminMessagesSuppressAnswer {
  message: MessageDetail
}

export interface AdminOrdersLoyaltyRetrieveAnswer {
  loyalty: AdminOrderLoyalty
}

export interface AdminPrivacyRequestsListQuery {
  limit?: number
  offset?: number
  kind?: ("erasure" | "merger")[]
  status?: ("running" | "waiting" | "finished")[]
  customer_id?: string
  into_id?: string
  /** Of the account that was erased or merged. Only a digest of it is kept. */
  email?: string
}

export interface AdminPrivacyRequestsListAnswer {
  privacy_requests: PrivacyRequest[]
  count: number
  limit: number
  offset: number
}

export interface AdminReviewAnswersPublishAnswer {
  question: AdminQuestion
}

export interface AdminReviewAnswersRejectBody {
  reason: "illegal-content" | "hate-or-harassment" | "personal-data" | "advertising" | "not-about-the-subject" | "not-a-real-experience" | "conflict-of-interest" | "copied-content" | "profanity" | "unreadable"
}

export interface AdminReviewAnswersRejectAnswer {
  question: AdminQuestion
}

export interface AdminReviewFlagsListQuery {
  limit?: number
  offset?: number
  status?: ("open" | "upheld" | "dismissed")[]
  review_id?: string[]
}

export interface AdminReviewFlagsListAnswer {
  flags: ReviewFlag[]
  count: number
  limit: number
  offset: number
}

export interface AdminReviewFlagsDismissAnswer {
  flag: ReviewFlag
}

export interface AdminReviewFlagsUpholdBody {
  /** For the author, in your own words. */
  statement?: string
}

export interface AdminReviewFlagsUpholdAnswer {
  flag: ReviewFlag
}

export interface AdminReviewImportsListQuery {
  limit?: number
  offset?: number
  status?: ("waiting" | "running" | "finished" | "failed" | "canceled")[]
}

export interface AdminReviewImportsListAnswer {
  review_imports: ReviewImport[]
  count: number
  limit: number
  offset: number
}

export interface AdminReviewImportsCreateBody {
  upload_id: string
  is_dry_run?: boolean
  /** Default: by its columns. */
  shape?: "judgeme" | "yotpo" | "own"
  /** Which comes first where both could be the day. */
  date_order?: "day_first" | "month_first"
}

export interface AdminReviewImportsCreateAnswer {
  review_import: ReviewImport
}

export interface AdminReviewImportsFilesCreateAnswer {
  upload: {
    id: string
    size_bytes: number
  }
}

export interface AdminReviewImportsRetrieveAnswer {
  review_import: ReviewImport
}

export interface AdminReviewImportsCancelAnswer {
  review_import: ReviewImport
}

export interface AdminReviewImportsErrorsListQuery {
  limit?: number
  after?: string
}

export interface AdminReviewImportsErrorsListAnswer {
  errors: ReviewImportError[]
  next: string | null
}

export interface AdminReviewPurchasesListQuery {
  limit?: number
  offset?: number
  order_id: string
}

export interface AdminReviewPurchasesListAnswer {
  review_purchases: ReviewPurchase[]
  count: number
  limit: number
  offset: number
}

export interface AdminReviewQuestionsListQuery {
  limit?: number
  offset?: number
  status?: ("submitted" | "held" | "published" | "rejected" | "withdrawn" | "anonymised")[]
  product_id?: string
  order?: "oldest" | "newest"
}

export interface AdminReviewQuestionsListAnswer {
  review_questions: AdminQuestion[]
  count: number
  limit: number
  offset: number
}

export interface AdminReviewQuestionsAnswersCreateBody {
  text: string
}

export interface AdminReviewQuestionsAnswersCreateAnswer {
  question: AdminQuestion
}

export interface AdminReviewQuestionsPublishAnswer {
  question: AdminQuestion
}

export interface AdminReviewQuestionsRejectBody {
  reason: "illegal-content" | "hate-or-harassment" | "personal-data" | "advertising" | "not-about-the-subject" | "not-a-real-experience" | "conflict-of-interest" | "copied-content" | "profanity" | "unreadable"
}

export interface AdminReviewQuestionsRejectAnswer {
  question: AdminQuestion
}

export interface AdminReviewRatingsListQuery {
  limit?: number
  offset?: number
  product_id?: string[]
}

export interface AdminReviewRatingsListAnswer {
  review_ratings: ReviewRating[]
  count: number
  limit: number
  offset: number
}

export interface AdminReviewRequestsListQuery {
  limit?: number
  offset?: number
  status?: ("planned" | "invited" | "reminded" | "ended" | "answered" | "canceled")[]
  order_id?: string
}

export interface AdminReviewRequestsListAnswer {
  review_requests: ReviewRequest[]
  count: number
  limit: number
  offset: number
}

export interface AdminReviewSettingsListQuery {
  sales_channel_id?: string
}

export interface AdminReviewSettingsListAnswer {
  review_settings: {
    /** Null: of all channels that have none of their own. */
    sales_channel_id: string | null
    settings: {
      invite_after_days: number
      remind_after_days: number | null
      reviewable_days_after_fulfilment: number
      publishes_without_purchase: boolean
      held_days_max: number
      votes_enabled: boolean
      questions_enabled: boolean
      media_enabled: boolean
      photos_max: number
      refund_label: "keep" | "returned" | "unverify"
      offer: {
        text: Record<string, string>
      } | null
      staff_email_domains: string[]
      blocked_words: string[]
      attributes: {
        name: string
        title: Record<string, string>
        values: {
          value: string
          title: Record<string, string>
        }[]
        product_type?: string
      }[]
      default_order: "newest" | "helpful" | "highest" | "lowest"
    }
  }
}

export interface AdminReviewSettingsCreateBody {
  sales_channel_id?: string
  settings: {
    invite_after_days?: number
    remind_after_days?: number | null
    reviewable_days_after_fulfilment?: number
    publishes_without_purchase?: boolean
    held_days_max?: number
    votes_enabled?: boolean
    questions_enabled?: boolean
    media_enabled?: boolean
    photos_max?: number
    refund_label?: "keep" | "returned" | "unverify"
    offer?: {
      text: Record<string, string>
    } | null
    staff_email_domains?: string[]
    blocked_words?: string[]
    attributes?: {
      name: string
      title: Record<string, string>
      values: {
        value: string
        title: Record<string, string>
      }[]
      product_type?: string
    }[]
    default_order?: "newest" | "helpful" | "highest" | "lowest"
  }
}

export interface AdminReviewSettingsCreateAnswer {
  review_settings: {
    /** Null: of all channels that have none of their own. */
    sales_channel_id: string | null
    settings: {
      invite_after_days: number
      remind_after_days: number | null
      reviewable_days_after_fulfilment: number
      publishes_without_purchase: boolean
      held_days_max: number
      votes_enabled: boolean
      questions_enabled: boolean
      media_enabled: boolean
      photos_max: number
      refund_label: "keep" | "returned" | "unverify"
      offer: {
        text: Record<string, string>
      } | null
      staff_email_domains: string[]
      blocked_words: string[]
      attributes: {
        name: string
        title: Record<string, string>
        values: {
          value: string
          title: Record<string, string>
        }[]
        product_type?: string
      }[]
      default_order: "newest" | "helpful" | "highest" | "lowest"
    }
  }
}

export interface AdminReviewSettingsPreviewBody {
  settings: {
    invite_after_days?: number
    remind_after_days?: number | null
    reviewable_days_after_fulfilment?: number
    publishes_without_purchase?: boolean
    held_days_max?: number
    votes_enabled?: boolean
    questions_enabled?: boolean
    media_enabled?: boolean
    photos_max?: number
    refund_label?: "keep" | "returned" | "unverify"
    offer?: {
      text: Record<string, string>
    } | null
    staff_email_domains?: string[]
    blocked_words?: string[]
    attributes?: {
      name: string
      title: Record<string, string>
      values: {
        value: string
        title: Record<string, string>
      }[]
      product_type?: string
    }[]
    default_order?: "newest" | "helpful" | "highest" | "lowest"
  }
}

export interface AdminReviewSettingsPreviewAnswer {
  policy: ReviewPolicy
}

export interface AdminReviewTransparencyRetrieveAnswer {
  transparency: ReviewTransparency
}

export interface AdminReviewsListQuery {
  limit?: number
  offset?: number
  status?: ("submitted" | "screening" | "held" | "published" | "flagged" | "revised" | "rejected" | "removed" | "appealed" | "upheld" | "withdrawn" | "anonymised")[]
  product_id?: string
  order_id?: string
  customer_id?: string
  flagged?: "true" | "false"
  order?: "oldest" | "newest"
}

export interface AdminReviewsListAnswer {
  reviews: AdminReview[]
  count: number
  limit: number
  offset: number
}

export type AdminReviewsBulkBody = {
  ids: string[]
  verb: "publish"
} | {
  reason: "illegal-content" | "hate-or-harassment" | "personal-data" | "advertising" | "not-about-the-subject" | "not-a-real-experience" | "conflict-of-interest" | "copied-content" | "profanity" | "unreadable"
  /** For the author, in your own words. */
  statement?: string
  ids: string[]
  verb: "reject" | "remove"
}

export interface AdminReviewsBulkAnswer {
  reviews: ({
    id: string
    status: "submitted" | "screening" | "held" | "published" | "flagged" | "revised" | "rejected" | "removed" | "appealed" | "upheld" | "withdrawn" | "anonymised"
  } | {
    id: string
    code: string
    message: string
  })[]
}

export interface AdminReviewsPublishAnswer {
  review: AdminReview
}

export interface AdminReviewsRejectBody {
  reason: "illegal-content" | "hate-or-harassment" | "personal-data" | "advertising" | "not-about-the-subject" | "not-a-real-experience" | "conflict-of-interest" | "copied-content" | "profanity" | "unreadable"
  /** For the author, in your own words. */
  statement?: string
}

export interface AdminReviewsRejectAnswer {
  review: AdminReview
}

export interface AdminReviewsRemoveBody {
  reason: "illegal-content" | "hate-or-harassment" | "personal-data" | "advertising" | "not-about-the-subject" | "not-a-real-experience" | "conflict-of-interest" | "copied-content" | "profanity" | "unreadable"
  /** For the author, in your own words. */
  statement?: string
}

export interface AdminReviewsRemoveAnswer {
  review: AdminReview
}

export interface AdminReviewsReplyBody {
  body: string
  audience: "public" | "private"
}

export interface AdminReviewsReplyAnswer {
  reply: ReviewReply
}

export interface AdminReviewsUpholdBody {
  /** For the author, in your own words. */
  answer: string
}

export interface AdminReviewsUpholdAnswer {
  review: AdminReview
}

export interface AdminStreamTicketsCreateBody {
  topics: string[]
}

export interface AdminStreamTicketsCreateAnswer {
  ticket: StreamTicket
}

export interface AdminSuppressionsListQuery {
  limit?: number
  offset?: number
  /** Part of an address; a whole one also finds what is kept without it. */
  q?: string
  reason?: SuppressionReason[]
}

export interface AdminSuppressionsListAnswer {
  suppressions: Suppression[]
  count: number
  limit: number
  offset: number
}

export interface AdminSuppressionsCreateBody {
  address: string
  reason?: SuppressionReason
  note?: string
}

export interface AdminSuppressionsCreateAnswer {
  suppression: Suppression
}

export interface AdminSuppressionsDeleteAnswer {
  id: string
  object: "suppression"
  deleted: true
}

export interface AdminSweepsListAnswer {
  sweeps: Sweep[]
}

export interface AdminSweepsRunAnswer {
  sweep: {
    name: string
    runs: number
    items: number
    failed: number
  }
}

export interface StoreAnswersWithdrawAnswer {
  answer: OwnAnswer
}

export interface StoreCartsLoyaltyRetrieveAnswer {
  loyalty: CartEarns
}

export interface StoreCartsLoyaltyCreateBody {
  /** How many. Leaving it out does not mean all; neither does 0. */
  points: number
}

export interface StoreCartsLoyaltyCreateAnswer {
  /** As the Store API of Medusa answers it. */
  cart: {
    id: string
    total: number
  }
  loyalty: CartLoyalty
}

export interface StoreCartsLoyaltyDeleteAnswer {
  /** As the Store API of Medusa answers it. */
  cart: {
    id: string
    total: number
  }
  loyalty: CartLoyalty
}

export interface StoreCustomersMeExportRetrieveAnswer {
  schema_version: number
  exported_at: string
  customer_id: string
  data: Record<string, Record<string, unknown[]>>
}

export interface StoreCustomersMeLoyaltyRetrieveAnswer {
  loyalty: Loyalty
}

export interface StoreCustomersMeLoyaltyCreateBody {
  /** Month and day, such as 02-29. */
  birthday: string
  /** Where you celebrate. */
  time_zone?: string
}

export interface StoreCustomersMeLoyaltyCreateAnswer {
  loyalty: Loyalty
}

export interface StoreCustomersMeLoyaltyClaimsListQuery {
  limit?: number
  after?: string
}

export interface StoreCustomersMeLoyaltyClaimsListAnswer {
  loyalty_claims: LoyaltyClaim[]
  next: string | null
}

export interface StoreCustomersMeLoyaltyEntriesListQuery {
  limit?: number
  after?: string
}

export interface StoreCustomersMeLoyaltyEntriesListAnswer {
  entries: LoyaltyEntry[]
  next: string | null
}

export type StoreCustomersMeLoyaltyGuestClaimBody = Record<string, never>

export interface StoreCustomersMeLoyaltyGuestClaimAnswer {
  claim: LoyaltyGuestClaim
}

export interface StoreCustomersMeLoyaltyGuestClaimConfirmBody {
  token: string
}

export interface StoreCustomersMeLoyaltyGuestClaimConfirmAnswer {
  claim: LoyaltyGuestClaim
}

export type StoreCustomersMeMessagePreferencesListAnswer = MessagePreferences

export interface StoreCustomersMeMessagePreferencesCreateBody {
  preferences?: {
    topic: string
    channel: "email" | "feed"
    enabled: boolean
  }[]
  /** The language of messages: "de-AT". Null: as in the shop. */
  locale?: string | null
  /** Where nights are quiet: "Asia/Kolkata". Null: by the country. */
  time_zone?: string | null
  /** For the shop's own hooks. */
  additional_data?: Record<string, unknown>
}

export type StoreCustomersMeMessagePreferencesCreateAnswer = MessagePreferences

export interface StoreCustomersMeMessagesListQuery {
  limit?: number
  after?: string
}

export interface StoreCustomersMeMessagesListAnswer {
  messages: FeedMessage[]
  next: string | null
  /** Of all pages. */
  unread_count: number
}

export interface StoreCustomersMeMessagesReadBody {
  ids?: string[]
  all?: true
}

export interface StoreCustomersMeMessagesReadAnswer {
  unread_count: number
}

export interface StoreCustomersMeReferralsListQuery {
  limit?: number
  after?: string
}

export interface StoreCustomersMeReferralsListAnswer {
  referral_program: LoyaltyReferralProgram
  referrals: LoyaltyReferral[]
  next: string | null
}

export interface StoreCustomersMeReferralsCreateBody {
  /** Capitals, spaces and dashes do not matter. */
  code: string
}

export interface StoreCustomersMeReferralsCreateAnswer {
  invitation: LoyaltyInvitation
}

export interface StoreCustomersMeReviewableLinesListQuery {
  limit?: number
  offset?: number
}

export interface StoreCustomersMeReviewableLinesListAnswer {
  lines: ReviewableLine[]
  count: number
  limit: number
  offset: number
}

export interface StoreCustomersMeReviewsListQuery {
  limit?: number
  offset?: number
}

export interface StoreCustomersMeReviewsListAnswer {
  reviews: OwnReview[]
  count: number
  limit: number
  offset: number
}

export interface StoreGuestAccessCreateBody {
  email: string
  /** An order's id, or the number on the confirmation. */
  order: string
  purpose: "order" | "review" | "complaint" | "conversation"
}

export type StoreGuestAccessCreateAnswer = Record<string, never>

export interface StoreLoyaltyRewardsListQuery {
  limit?: number
  offset?: number
}

export interface StoreLoyaltyRewardsListAnswer {
  loyalty_rewards: LoyaltyReward[]
  count: number
  limit: number
  offset: number
}

export interface StoreLoyaltyRewardsClaimBody {
  /** Where its amounts are in several currencies. */
  currency_code?: string
}

export interface StoreLoyaltyRewardsClaimAnswer {
  loyalty_claim: LoyaltyClaim
}

export interface StoreProductsLoyaltyRetrieveQuery {
  region_id: string
  /** Whose tax is inside the price. Without it, of the country of the region where most of it is tax: bought elsewhere it earns more. */
  country_code?: string
}

export interface StoreProductsLoyaltyRetrieveAnswer {
  loyalty: ProductLoyalty
}

export interface StoreProductsQuestionsListQuery {
  limit?: number
  offset?: number
  order?: "newest" | "most_answered"
}

export interface StoreProductsQuestionsListAnswer {
  questions: Question[]
  count: number
  limit: number
  offset: number
}

export interface StoreProductsQuestionsCreateBody {
  text: string
  display_name?: string
  locale?: string
}

export interface StoreProductsQuestionsCreateAnswer {
  question: OwnQuestion
}

export interface StoreProductsReviewsListQuery {
  limit?: number
  offset?: number
  rating?: number[]
  media?: "true" | "false"
  verified?: "true" | "false"
  /** Like `fit:small`. */
  attribute?: string[]
  q?: string
  /** Without it, as the shop has chosen. */
  order?: "newest" | "helpful" | "highest" | "lowest"
}

export interface StoreProductsReviewsListAnswer {
  reviews: Review[]
  count: number
  limit: number
  offset: number
  summary: RatingSummary
}

export interface StoreQuestionsAnswersListQuery {
  limit?: number
  offset?: number
}

export interface StoreQuestionsAnswersListAnswer {
  answers: Answer[]
  count: number
  limit: number
  offset: number
}

export interface StoreQuestionsAnswersCreateBody {
  text: string
  display_name?: string
}

export interface StoreQuestionsAnswersCreateAnswer {
  answer: OwnAnswer
}

export interface StoreQuestionsWithdrawAnswer {
  question: OwnQuestion
}

export interface StoreReviewsListQuery {
  limit?: number
  offset?: number
  rating?: number[]
  media?: "true" | "false"
  verified?: "true" | "false"
  /** Like `fit:small`. */
  attribute?: string[]
  q?: string
  /** Without it, as the shop has chosen. */
  order?: "newest" | "helpful" | "highest" | "lowest"
}

export interface StoreReviewsListAnswer {
  reviews: Review[]
  count: number
  limit: number
  offset: number
  summary: RatingSummary
}

export interface StoreReviewsCreateBody {
  line_item_id?: string
  order_id?: string
  product_id?: string
  /** Whole stars. */
  rating: number
  title?: string
  body?: string
  attributes?: Record<string, string>
  recommend?: boolean
  /** When it was used, like 2026-05-01. */
  experience_date?: string
  display_name?: string
  /** Of files sent to `/store/reviews/media`. */
  media_ids?: string[]
  locale?: string
}

export interface StoreReviewsCreateAnswer {
  review: OwnReview
}

export interface StoreReviewsMediaAnswer {
  media: {
    id: string
    kind: string
    url: string | null
  }
}

export interface StoreReviewsPolicyRetrieveAnswer {
  policy: ReviewPolicy
}

export interface StoreReviewsTransparencyRetrieveAnswer {
  transparency: ReviewTransparency
}

export interface StoreReviewsUpdateBody {
  /** Whole stars. */
  rating: number
  title?: string
  body?: string
  attributes?: Record<string, string>
  recommend?: boolean
  /** When it was used, like 2026-05-01. */
  experience_date?: string
  display_name?: string
  /** Of files sent to `/store/reviews/media`. */
  media_ids?: string[]
  locale?: string
}

export interface StoreReviewsUpdateAnswer {
  review: OwnReview
}

export interface StoreReviewsAppealBody {
  text: string
}

export interface StoreReviewsAppealAnswer {
  review: OwnReview
}

export interface StoreReviewsFlagBody {
  reason: "illegal-content" | "hate-or-harassment" | "personal-data" | "advertising" | "not-about-the-subject" | "not-a-real-experience" | "conflict-of-interest" | "copied-content" | "profanity" | "unreadable"
  text?: string
}

export interface StoreReviewsFlagAnswer {
  flag: OwnReviewFlag
}

export type StoreReviewsProofRetrieveAnswer = ReviewProof

export interface StoreReviewsVoteBody {
  value: "up" | "down" | "none"
}

export interface StoreReviewsVoteAnswer {
  vote: {
    review_id: string
    value: "up" | "down" | "none"
    votes: {
      up: number
      down: number
    }
  }
}

export interface StoreReviewsWithdrawAnswer {
  review: OwnReview
}

export interface StoreStreamTicketsCreateBody {
  topics: string[]
}

export interface StoreStreamTicketsCreateAnswer {
  ticket: StreamTicket
}

export function createClient(fetcher: Fetcher) {
  return {
    admin: {
      announcements: {
        /**
         * List announcements with how far they have come
         *
         * The newest first.
         *
         * `GET /admin/announcements`
         */
        list(
          query?: AdminAnnouncementsListQuery,
          options?: CallOptions,
        ): Promise<AdminAnnouncementsListAnswer> {
          return send(fetcher, "/admin/announcements", { method: "GET", query }, options)
        },
        /**
         * Announce a promotion to a customer group
         *
         * Only members who have agreed to offers hear of it; by day, and within the week's budget of attention.
         *
         * `POST /admin/announcements`
         */
        create(
          body: AdminAnnouncementsCreateBody,
          options?: CallOptions,
        ): Promise<AdminAnnouncementsCreateAnswer> {
          return send(fetcher, "/admin/announcements", { method: "POST", body }, options)
        },
        audience: {
          /**
           * Count who would hear of an announcement
           *
           * `GET /admin/announcements/audience`
           */
          retrieve(
            query: AdminAnnouncementsAudienceRetrieveQuery,
            options?: CallOptions,
          ): Promise<AdminAnnouncementsAudienceRetrieveAnswer> {
            return send(fetcher, "/admin/announcements/audience", { method: "GET", query }, options)
          },
        },
        /**
         * Show an announcement as its readers will see it
         *
         * Nothing is written.
         *
         * `POST /admin/announcements/preview`
         */
        preview(
          body: AdminAnnouncementsPreviewBody,
          options?: CallOptions,
        ): Promise<AdminAnnouncementsPreviewAnswer> {
          return send(fetcher, "/admin/announcements/preview", { method: "POST", body }, options)
        },
        /**
         * Read an announcement
         *
         * `GET /admin/announcements/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminAnnouncementsRetrieveAnswer> {
          return send(fetcher, path`/admin/announcements/${id}`, { method: "GET" }, options)
        },
        /**
         * Cancel an announcement
         *
         * What has not left by then is not sent.
         *
         * `POST /admin/announcements/{id}/cancel`
         */
        cancel(
          id: string,
          options?: CallOptions,
        ): Promise<AdminAnnouncementsCancelAnswer> {
          return send(fetcher, path`/admin/announcements/${id}/cancel`, { method: "POST" }, options)
        },
      },
      clock: {
        /**
         * Read the clock
         *
         * The time by which the shop's rules go. Only the demo, development and tests can move it; elsewhere this answers 404.
         *
         * `GET /admin/clock`
         */
        retrieve(options?: CallOptions): Promise<AdminClockRetrieveAnswer> {
          return send(fetcher, "/admin/clock", { method: "GET" }, options)
        },
        /**
         * Move the clock forward
         *
         * Everything that falls due on the way happens at its moment, until nothing is due. The clock never goes back.
         *
         * `POST /admin/clock/advance`
         */
        advance(
          body: AdminClockAdvanceBody,
          options?: CallOptions,
        ): Promise<AdminClockAdvanceAnswer> {
          return send(fetcher, "/admin/clock/advance", { method: "POST", body }, options)
        },
      },
      customers: {
        /**
         * Erase a customer
         *
         * For good: nothing is left that tells who it was, guest orders of the account's address included. Orders stay as sales to nobody. A request that is `waiting` is finished within minutes.
         *
         * `POST /admin/customers/{id}/erase`
         */
        erase(
          id: string,
          body?: AdminCustomersEraseBody,
          options?: CallOptions,
        ): Promise<AdminCustomersEraseAnswer> {
          return send(fetcher, path`/admin/customers/${id}/erase`, { method: "POST", body }, options)
        },
        /**
         * Merge a customer into another
         *
         * For good: orders, carts, addresses and whatever features keep become the other's, and the login of this one stops. A request that is `waiting` is finished within minutes.
         *
         * `POST /admin/customers/{id}/merge`
         */
        merge(
          id: string,
          body: AdminCustomersMergeBody,
          options?: CallOptions,
        ): Promise<AdminCustomersMergeAnswer> {
          return send(fetcher, path`/admin/customers/${id}/merge`, { method: "POST", body }, options)
        },
        messagePreferences: {
          /**
           * Read which messages a customer gets, and to what they agreed
           *
           * `GET /admin/customers/{id}/message-preferences`
           */
          list(
            id: string,
            options?: CallOptions,
          ): Promise<AdminCustomersMessagePreferencesListAnswer> {
            return send(fetcher, path`/admin/customers/${id}/message-preferences`, { method: "GET" }, options)
          },
          /**
           * Choose for a customer which messages they get
           *
           * Anything that is not locked may be switched off. Marketing is switched on only with `consent_evidence`, which is kept.
           *
           * `POST /admin/customers/{id}/message-preferences`
           */
          create(
            id: string,
            body?: AdminCustomersMessagePreferencesCreateBody,
            options?: CallOptions,
          ): Promise<AdminCustomersMessagePreferencesCreateAnswer> {
            return send(fetcher, path`/admin/customers/${id}/message-preferences`, { method: "POST", body }, options)
          },
        },
      },
      effects: {
        /**
         * List what happens outside
         *
         * Those that wait for a person come first, then the newest.
         *
         * `GET /admin/effects`
         */
        list(
          query?: AdminEffectsListQuery,
          options?: CallOptions,
        ): Promise<AdminEffectsListAnswer> {
          return send(fetcher, "/admin/effects", { method: "GET", query }, options)
        },
        /**
         * Read an effect with everything that was tried and decided
         *
         * `GET /admin/effects/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminEffectsRetrieveAnswer> {
          return send(fetcher, path`/admin/effects/${id}`, { method: "GET" }, options)
        },
        /**
         * Confirm that an effect happened
         *
         * After a look at the provider's own records.
         *
         * `POST /admin/effects/{id}/confirm`
         */
        confirm(
          id: string,
          body: AdminEffectsConfirmBody,
          options?: CallOptions,
        ): Promise<AdminEffectsConfirmAnswer> {
          return send(fetcher, path`/admin/effects/${id}/confirm`, { method: "POST", body }, options)
        },
        /**
         * Establish that an effect did not happen
         *
         * The feature may then ask for it anew, under a new key.
         *
         * `POST /admin/effects/{id}/refuse`
         */
        refuse(
          id: string,
          body: AdminEffectsRefuseBody,
          options?: CallOptions,
        ): Promise<AdminEffectsRefuseAnswer> {
          return send(fetcher, path`/admin/effects/${id}/refuse`, { method: "POST", body }, options)
        },
        /**
         * Try an effect again
         *
         * Soon and under the same key; after a refusal under a new one.
         *
         * `POST /admin/effects/{id}/retry`
         */
        retry(
          id: string,
          body: AdminEffectsRetryBody,
          options?: CallOptions,
        ): Promise<AdminEffectsRetryAnswer> {
          return send(fetcher, path`/admin/effects/${id}/retry`, { method: "POST", body }, options)
        },
      },
      inboxEndpoints: {
        /**
         * List the doors for webhooks
         *
         * `GET /admin/inbox-endpoints`
         */
        list(
          query?: AdminInboxEndpointsListQuery,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsListAnswer> {
          return send(fetcher, "/admin/inbox-endpoints", { method: "GET", query }, options)
        },
        /**
         * Open a door for webhooks
         *
         * The sender's address is `/hooks/<feature>/<slug>`. The secret is answered this once.
         *
         * `POST /admin/inbox-endpoints`
         */
        create(
          body: AdminInboxEndpointsCreateBody,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsCreateAnswer> {
          return send(fetcher, "/admin/inbox-endpoints", { method: "POST", body }, options)
        },
        /**
         * Close a door for webhooks
         *
         * `POST /admin/inbox-endpoints/{id}/disable`
         */
        disable(
          id: string,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsDisableAnswer> {
          return send(fetcher, path`/admin/inbox-endpoints/${id}/disable`, { method: "POST" }, options)
        },
        /**
         * Open a door for webhooks again
         *
         * `POST /admin/inbox-endpoints/{id}/enable`
         */
        enable(
          id: string,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsEnableAnswer> {
          return send(fetcher, path`/admin/inbox-endpoints/${id}/enable`, { method: "POST" }, options)
        },
        /**
         * Give a door for webhooks a new secret
         *
         * The old one stays good for `overlap_hours`. The new one is answered this once.
         *
         * `POST /admin/inbox-endpoints/{id}/rotate`
         */
        rotate(
          id: string,
          body?: AdminInboxEndpointsRotateBody,
          options?: CallOptions,
        ): Promise<AdminInboxEndpointsRotateAnswer> {
          return send(fetcher, path`/admin/inbox-endpoints/${id}/rotate`, { method: "POST", body }, options)
        },
      },
      inboxEvents: {
        /**
         * List webhooks that were taken in
         *
         * The newest first.
         *
         * `GET /admin/inbox-events`
         */
        list(
          query?: AdminInboxEventsListQuery,
          options?: CallOptions,
        ): Promise<AdminInboxEventsListAnswer> {
          return send(fetcher, "/admin/inbox-events", { method: "GET", query }, options)
        },
        /**
         * Read a webhook with its body and its history
         *
         * `headers` are the few that are kept, none of which proves who sent it. `body` is null where it is no text.
         *
         * `GET /admin/inbox-events/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminInboxEventsRetrieveAnswer> {
          return send(fetcher, path`/admin/inbox-events/${id}`, { method: "GET" }, options)
        },
        /**
         * Drop a webhook for good
         *
         * `POST /admin/inbox-events/{id}/discard`
         */
        discard(
          id: string,
          body: AdminInboxEventsDiscardBody,
          options?: CallOptions,
        ): Promise<AdminInboxEventsDiscardAnswer> {
          return send(fetcher, path`/admin/inbox-events/${id}/discard`, { method: "POST", body }, options)
        },
        /**
         * Set a webhook aside
         *
         * `POST /admin/inbox-events/{id}/quarantine`
         */
        quarantine(
          id: string,
          body: AdminInboxEventsQuarantineBody,
          options?: CallOptions,
        ): Promise<AdminInboxEventsQuarantineAnswer> {
          return send(fetcher, path`/admin/inbox-events/${id}/quarantine`, { method: "POST", body }, options)
        },
        /**
         * Have a webhook handled again
         *
         * `POST /admin/inbox-events/{id}/replay`
         */
        replay(
          id: string,
          body: AdminInboxEventsReplayBody,
          options?: CallOptions,
        ): Promise<AdminInboxEventsReplayAnswer> {
          return send(fetcher, path`/admin/inbox-events/${id}/replay`, { method: "POST", body }, options)
        },
      },
      loyaltyAccounts: {
        /**
         * List the members
         *
         * Who has the most first. By what is pending or owed, only members who have some.
         *
         * `GET /admin/loyalty-accounts`
         */
        list(
          query?: AdminLoyaltyAccountsListQuery,
          options?: CallOptions,
        ): Promise<AdminLoyaltyAccountsListAnswer> {
          return send(fetcher, "/admin/loyalty-accounts", { method: "GET", query }, options)
        },
        /**
         * Read a customer's points
         *
         * Zeros for a customer who has never had any.
         *
         * `GET /admin/loyalty-accounts/{customer_id}`
         */
        retrieve(
          customerId: string,
          options?: CallOptions,
        ): Promise<AdminLoyaltyAccountsRetrieveAnswer> {
          return send(fetcher, path`/admin/loyalty-accounts/${customerId}`, { method: "GET" }, options)
        },
        /**
         * Change what is known of a member
         *
         * `POST /admin/loyalty-accounts/{customer_id}`
         */
        update(
          customerId: string,
          body?: AdminLoyaltyAccountsUpdateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyAccountsUpdateAnswer> {
          return send(fetcher, path`/admin/loyalty-accounts/${customerId}`, { method: "POST", body }, options)
        },
        /**
         * Give a customer points, or take some
         *
         * Above zero gives, below zero takes, as far as they have any. The customer reads the reason; the note is for merchants.
         *
         * `POST /admin/loyalty-accounts/{customer_id}/adjust`
         */
        adjust(
          customerId: string,
          body: AdminLoyaltyAccountsAdjustBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyAccountsAdjustAnswer> {
          return send(fetcher, path`/admin/loyalty-accounts/${customerId}/adjust`, { method: "POST", body }, options)
        },
        claims: {
          /**
           * Read what a customer has claimed for points
           *
           * The newest first.
           *
           * `GET /admin/loyalty-accounts/{customer_id}/claims`
           */
          list(
            customerId: string,
            query?: AdminLoyaltyAccountsClaimsListQuery,
            options?: CallOptions,
          ): Promise<AdminLoyaltyAccountsClaimsListAnswer> {
            return send(fetcher, path`/admin/loyalty-accounts/${customerId}/claims`, { method: "GET", query }, options)
          },
        },
        entries: {
          /**
           * Read what happened to a customer's points
           *
           * The newest first. Each column of points sums to a balance.
           *
           * `GET /admin/loyalty-accounts/{customer_id}/entries`
           */
          list(
            customerId: string,
            query?: AdminLoyaltyAccountsEntriesListQuery,
            options?: CallOptions,
          ): Promise<AdminLoyaltyAccountsEntriesListAnswer> {
            return send(fetcher, path`/admin/loyalty-accounts/${customerId}/entries`, { method: "GET", query }, options)
          },
        },
        /**
         * Put a customer into a tier
         *
         * Without a reward. They keep it for the programme's window and its grace, or until their points have earned it; then their points decide. A tier below the one they have earned is refused.
         *
         * `POST /admin/loyalty-accounts/{customer_id}/tier`
         */
        tier(
          customerId: string,
          body: AdminLoyaltyAccountsTierBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyAccountsTierAnswer> {
          return send(fetcher, path`/admin/loyalty-accounts/${customerId}/tier`, { method: "POST", body }, options)
        },
        tierChanges: {
          /**
           * Read what became of a customer's tier
           *
           * The newest first.
           *
           * `GET /admin/loyalty-accounts/{customer_id}/tier-changes`
           */
          list(
            customerId: string,
            query?: AdminLoyaltyAccountsTierChangesListQuery,
            options?: CallOptions,
          ): Promise<AdminLoyaltyAccountsTierChangesListAnswer> {
            return send(fetcher, path`/admin/loyalty-accounts/${customerId}/tier-changes`, { method: "GET", query }, options)
          },
        },
      },
      loyaltyClaims: {
        /**
         * Take a claimed reward back
         *
         * Before it is used: the code ends, and its points return to the lots they came from.
         *
         * `POST /admin/loyalty-claims/{id}/return`
         */
        return(
          id: string,
          body?: AdminLoyaltyClaimsReturnBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyClaimsReturnAnswer> {
          return send(fetcher, path`/admin/loyalty-claims/${id}/return`, { method: "POST", body }, options)
        },
      },
      loyaltyImports: {
        /**
         * List the imports of balances
         *
         * The newest first.
         *
         * `GET /admin/loyalty-imports`
         */
        list(
          query?: AdminLoyaltyImportsListQuery,
          options?: CallOptions,
        ): Promise<AdminLoyaltyImportsListAnswer> {
          return send(fetcher, "/admin/loyalty-imports", { method: "GET", query }, options)
        },
        /**
         * Import balances of another programme
         *
         * Reads a file that was sent before, within a minute and in the background. A dry run gives nothing and tells what would become of each row; the same file can be imported afterwards. A row gives once, in whichever file it comes: by its reference, or by what it says.
         *
         * `POST /admin/loyalty-imports`
         */
        create(
          body: AdminLoyaltyImportsCreateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyImportsCreateAnswer> {
          return send(fetcher, "/admin/loyalty-imports", { method: "POST", body }, options)
        },
        files: {
          /**
           * Send a file of balances
           *
           * CSV in UTF-8 with the columns email or customer_id, points, and if need be expires_at, tier, reason and reference. It is kept private, and removed with its import or after a day.
           *
           * `POST /admin/loyalty-imports/files`
           */
          create(
            body: FormData,
            options?: CallOptions,
          ): Promise<AdminLoyaltyImportsFilesCreateAnswer> {
            return send(fetcher, "/admin/loyalty-imports/files", { method: "POST", body }, options)
          },
        },
        /**
         * Read an import of balances
         *
         * `GET /admin/loyalty-imports/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminLoyaltyImportsRetrieveAnswer> {
          return send(fetcher, path`/admin/loyalty-imports/${id}`, { method: "GET" }, options)
        },
        /**
         * Cancel an import of balances
         *
         * What is imported already stays.
         *
         * `POST /admin/loyalty-imports/{id}/cancel`
         */
        cancel(
          id: string,
          options?: CallOptions,
        ): Promise<AdminLoyaltyImportsCancelAnswer> {
          return send(fetcher, path`/admin/loyalty-imports/${id}/cancel`, { method: "POST" }, options)
        },
        errors: {
          /**
           * List what is wrong with the rows of an import
           *
           * In the order of the file.
           *
           * `GET /admin/loyalty-imports/{id}/errors`
           */
          list(
            id: string,
            query?: AdminLoyaltyImportsErrorsListQuery,
            options?: CallOptions,
          ): Promise<AdminLoyaltyImportsErrorsListAnswer> {
            return send(fetcher, path`/admin/loyalty-imports/${id}/errors`, { method: "GET", query }, options)
          },
        },
      },
      loyaltyLiability: {
        /**
         * Read what the shop owes in points
         *
         * A month by columns, and what the points are worth by IFRS 15. A closed month is answered as it was closed. `Accept: text/csv` or `format=csv` answers a file for the accountant, one figure to a line.
         *
         * `GET /admin/loyalty-liability`
         */
        retrieve(
          query: AdminLoyaltyLiabilityRetrieveQuery,
          options?: CallOptions,
        ): Promise<AdminLoyaltyLiabilityRetrieveAnswer> {
          return send(fetcher, "/admin/loyalty-liability", { method: "GET", query }, options)
        },
      },
      loyaltyMonths: {
        /**
         * List the closed months of the points book
         *
         * The newest first, as they were closed, with the months that the book has.
         *
         * `GET /admin/loyalty-months`
         */
        list(
          query?: AdminLoyaltyMonthsListQuery,
          options?: CallOptions,
        ): Promise<AdminLoyaltyMonthsListAnswer> {
          return send(fetcher, "/admin/loyalty-months", { method: "GET", query }, options)
        },
        /**
         * Close a month of the points book
         *
         * Proves the book, writes the month down and locks it for good: nothing can be posted in it any more. Months are closed in their order, once each is over; closing again answers the first.
         *
         * `POST /admin/loyalty-months/{month}/close`
         */
        close(
          month: string,
          body?: AdminLoyaltyMonthsCloseBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyMonthsCloseAnswer> {
          return send(fetcher, path`/admin/loyalty-months/${month}/close`, { method: "POST", body }, options)
        },
      },
      loyaltyPrograms: {
        /**
         * List the versions of loyalty programmes
         *
         * The newest first.
         *
         * `GET /admin/loyalty-programs`
         */
        list(
          query?: AdminLoyaltyProgramsListQuery,
          options?: CallOptions,
        ): Promise<AdminLoyaltyProgramsListAnswer> {
          return send(fetcher, "/admin/loyalty-programs", { method: "GET", query }, options)
        },
        /**
         * Draft a loyalty programme
         *
         * The next version of this name. Nobody earns by it before it is activated.
         *
         * `POST /admin/loyalty-programs`
         */
        create(
          body: AdminLoyaltyProgramsCreateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyProgramsCreateAnswer> {
          return send(fetcher, "/admin/loyalty-programs", { method: "POST", body }, options)
        },
        /**
         * Read a version of a loyalty programme
         *
         * `GET /admin/loyalty-programs/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminLoyaltyProgramsRetrieveAnswer> {
          return send(fetcher, path`/admin/loyalty-programs/${id}`, { method: "GET" }, options)
        },
        /**
         * Write a draft anew
         *
         * The whole definition: what is left out is set to its default. What has been active stays as it was; draft a new version.
         *
         * `POST /admin/loyalty-programs/{id}`
         */
        update(
          id: string,
          body: AdminLoyaltyProgramsUpdateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyProgramsUpdateAnswer> {
          return send(fetcher, path`/admin/loyalty-programs/${id}`, { method: "POST", body }, options)
        },
        /**
         * Delete a draft
         *
         * What has been active stays. The number of the version is not given again.
         *
         * `DELETE /admin/loyalty-programs/{id}`
         */
        delete(
          id: string,
          options?: CallOptions,
        ): Promise<AdminLoyaltyProgramsDeleteAnswer> {
          return send(fetcher, path`/admin/loyalty-programs/${id}`, { method: "DELETE" }, options)
        },
        /**
         * Let a sales channel earn by a draft
         *
         * What the channel had before retires at the same moment, for good. Orders that were placed by it keep it.
         *
         * `POST /admin/loyalty-programs/{id}/activate`
         */
        activate(
          id: string,
          body?: AdminLoyaltyProgramsActivateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyProgramsActivateAnswer> {
          return send(fetcher, path`/admin/loyalty-programs/${id}/activate`, { method: "POST", body }, options)
        },
        /**
         * Replay a programme over past orders
         *
         * What members would have earned by this version, a draft or not, beside what they earn by the live one; at most 400 days at once. Orders count with all that was bought: returns and refunds are not taken off. It changes nothing.
         *
         * `POST /admin/loyalty-programs/{id}/replay`
         */
        replay(
          id: string,
          body: AdminLoyaltyProgramsReplayBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyProgramsReplayAnswer> {
          return send(fetcher, path`/admin/loyalty-programs/${id}/replay`, { method: "POST", body }, options)
        },
      },
      loyaltyProof: {
        /**
         * Recompute the points book
         *
         * From every entry there is, and against what orders have earned and carts hold. A sweep does the same each night, and rings the bell.
         *
         * `GET /admin/loyalty-proof`
         */
        retrieve(
          options?: CallOptions,
        ): Promise<AdminLoyaltyProofRetrieveAnswer> {
          return send(fetcher, "/admin/loyalty-proof", { method: "GET" }, options)
        },
      },
      loyaltyReferrals: {
        /**
         * List invitations of members
         *
         * What is held first, then the newest.
         *
         * `GET /admin/loyalty-referrals`
         */
        list(
          query?: AdminLoyaltyReferralsListQuery,
          options?: CallOptions,
        ): Promise<AdminLoyaltyReferralsListAnswer> {
          return send(fetcher, "/admin/loyalty-referrals", { method: "GET", query }, options)
        },
        /**
         * Read an invitation and what became of it
         *
         * `GET /admin/loyalty-referrals/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminLoyaltyReferralsRetrieveAnswer> {
          return send(fetcher, path`/admin/loyalty-referrals/${id}`, { method: "GET" }, options)
        },
        /**
         * Reject an invitation
         *
         * Nobody gets anything for it. It is final, and refused once it is rewarded.
         *
         * `POST /admin/loyalty-referrals/{id}/reject`
         */
        reject(
          id: string,
          body: AdminLoyaltyReferralsRejectBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyReferralsRejectAnswer> {
          return send(fetcher, path`/admin/loyalty-referrals/${id}/reject`, { method: "POST", body }, options)
        },
        /**
         * Let a held invitation pass
         *
         * Both sides get their points at once, if the friend's order is still enough.
         *
         * `POST /admin/loyalty-referrals/{id}/release`
         */
        release(
          id: string,
          body?: AdminLoyaltyReferralsReleaseBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyReferralsReleaseAnswer> {
          return send(fetcher, path`/admin/loyalty-referrals/${id}/release`, { method: "POST", body }, options)
        },
      },
      loyaltyRewards: {
        /**
         * List rewards
         *
         * The newest first, with how many were claimed and used.
         *
         * `GET /admin/loyalty-rewards`
         */
        list(
          query?: AdminLoyaltyRewardsListQuery,
          options?: CallOptions,
        ): Promise<AdminLoyaltyRewardsListAnswer> {
          return send(fetcher, "/admin/loyalty-rewards", { method: "GET", query }, options)
        },
        /**
         * Add a reward
         *
         * A draft: nobody can claim it before it is activated.
         *
         * `POST /admin/loyalty-rewards`
         */
        create(
          body: AdminLoyaltyRewardsCreateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyRewardsCreateAnswer> {
          return send(fetcher, "/admin/loyalty-rewards", { method: "POST", body }, options)
        },
        /**
         * Read a reward
         *
         * `GET /admin/loyalty-rewards/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminLoyaltyRewardsRetrieveAnswer> {
          return send(fetcher, path`/admin/loyalty-rewards/${id}`, { method: "GET" }, options)
        },
        /**
         * Change a reward
         *
         * For what is claimed from now on: what was claimed keeps its terms.
         *
         * `POST /admin/loyalty-rewards/{id}`
         */
        update(
          id: string,
          body?: AdminLoyaltyRewardsUpdateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyRewardsUpdateAnswer> {
          return send(fetcher, path`/admin/loyalty-rewards/${id}`, { method: "POST", body }, options)
        },
        /**
         * Offer a reward
         *
         * Also one that was archived.
         *
         * `POST /admin/loyalty-rewards/{id}/activate`
         */
        activate(
          id: string,
          body?: AdminLoyaltyRewardsActivateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyRewardsActivateAnswer> {
          return send(fetcher, path`/admin/loyalty-rewards/${id}/activate`, { method: "POST", body }, options)
        },
        /**
         * Stop offering a reward
         *
         * What was claimed of it can be used as before.
         *
         * `POST /admin/loyalty-rewards/{id}/archive`
         */
        archive(
          id: string,
          body?: AdminLoyaltyRewardsArchiveBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyRewardsArchiveAnswer> {
          return send(fetcher, path`/admin/loyalty-rewards/${id}/archive`, { method: "POST", body }, options)
        },
      },
      loyaltyTiers: {
        /**
         * List the tiers of loyalty
         *
         * The lowest first, with how many members are in each.
         *
         * `GET /admin/loyalty-tiers`
         */
        list(
          query?: AdminLoyaltyTiersListQuery,
          options?: CallOptions,
        ): Promise<AdminLoyaltyTiersListAnswer> {
          return send(fetcher, "/admin/loyalty-tiers", { method: "GET", query }, options)
        },
        /**
         * Add a tier
         *
         * Who has the points for it already is moved there without a reward.
         *
         * `POST /admin/loyalty-tiers`
         */
        create(
          body: AdminLoyaltyTiersCreateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyTiersCreateAnswer> {
          return send(fetcher, "/admin/loyalty-tiers", { method: "POST", body }, options)
        },
        /**
         * Read a tier
         *
         * `GET /admin/loyalty-tiers/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminLoyaltyTiersRetrieveAnswer> {
          return send(fetcher, path`/admin/loyalty-tiers/${id}`, { method: "GET" }, options)
        },
        /**
         * Change a tier
         *
         * Members whom its points move go up without a reward, and down with the usual grace.
         *
         * `POST /admin/loyalty-tiers/{id}`
         */
        update(
          id: string,
          body?: AdminLoyaltyTiersUpdateBody,
          options?: CallOptions,
        ): Promise<AdminLoyaltyTiersUpdateAnswer> {
          return send(fetcher, path`/admin/loyalty-tiers/${id}`, { method: "POST", body }, options)
        },
        /**
         * Delete a tier
         *
         * One that nobody is in and no active programme names. Its customer group stays.
         *
         * `DELETE /admin/loyalty-tiers/{id}`
         */
        delete(
          id: string,
          options?: CallOptions,
        ): Promise<AdminLoyaltyTiersDeleteAnswer> {
          return send(fetcher, path`/admin/loyalty-tiers/${id}`, { method: "DELETE" }, options)
        },
      },
      messageTopics: {
        /**
         * List what the shop can tell people
         *
         * All of them: there are as many as the code declares.
         *
         * `GET /admin/message-topics`
         */
        list(options?: CallOptions): Promise<AdminMessageTopicsListAnswer> {
          return send(fetcher, "/admin/message-topics", { method: "GET" }, options)
        },
        preview: {
          /**
           * Show a template with invented data
           *
           * `GET /admin/message-topics/{name}/preview`
           */
          retrieve(
            name: string,
            query?: AdminMessageTopicsPreviewRetrieveQuery,
            options?: CallOptions,
          ): Promise<AdminMessageTopicsPreviewRetrieveAnswer> {
            return send(fetcher, path`/admin/message-topics/${name}/preview`, { method: "GET", query }, options)
          },
        },
      },
      messages: {
        /**
         * List what the shop told people
         *
         * The newest first.
         *
         * `GET /admin/messages`
         */
        list(
          query?: AdminMessagesListQuery,
          options?: CallOptions,
        ): Promise<AdminMessagesListAnswer> {
          return send(fetcher, "/admin/messages", { method: "GET", query }, options)
        },
        /**
         * Read a message: what it said, why it was sent, what became of it
         *
         * `GET /admin/messages/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminMessagesRetrieveAnswer> {
          return send(fetcher, path`/admin/messages/${id}`, { method: "GET" }, options)
        },
        /**
         * Send a message again
         *
         * One that was sent gets a copy, which is answered; any other is tried anew. Preferences and suppressions still hold.
         *
         * `POST /admin/messages/{id}/resend`
         */
        resend(
          id: string,
          options?: CallOptions,
        ): Promise<AdminMessagesResendAnswer> {
          return send(fetcher, path`/admin/messages/${id}/resend`, { method: "POST" }, options)
        },
        /**
         * Keep a message from being sent
         *
         * Also ends the doubt about one that may have been sent.
         *
         * `POST /admin/messages/{id}/suppress`
         */
        suppress(
          id: string,
          options?: CallOptions,
        ): Promise<AdminMessagesSuppressAnswer> {
          return send(fetcher, path`/admin/messages/${id}/suppress`, { method: "POST" }, options)
        },
      },
      orders: {
        loyalty: {
          /**
           * Read what an order has to do with points
           *
           * What its lines have earned and why, what points paid, and what went back. Zeros for an order without points.
           *
           * `GET /admin/orders/{id}/loyalty`
           */
          retrieve(
            id: string,
            options?: CallOptions,
          ): Promise<AdminOrdersLoyaltyRetrieveAnswer> {
            return send(fetcher, path`/admin/orders/${id}/loyalty`, { method: "GET" }, options)
          },
        },
      },
      privacyRequests: {
        /**
         * List erasures and mergers of customers
         *
         * The newest first.
         *
         * `GET /admin/privacy-requests`
         */
        list(
          query?: AdminPrivacyRequestsListQuery,
          options?: CallOptions,
        ): Promise<AdminPrivacyRequestsListAnswer> {
          return send(fetcher, "/admin/privacy-requests", { method: "GET", query }, options)
        },
      },
      reviewAnswers: {
        /**
         * Publish an answer to a question
         *
         * `POST /admin/review-answers/{id}/publish`
         */
        publish(
          id: string,
          options?: CallOptions,
        ): Promise<AdminReviewAnswersPublishAnswer> {
          return send(fetcher, path`/admin/review-answers/${id}/publish`, { method: "POST" }, options)
        },
        /**
         * Reject an answer to a question
         *
         * `POST /admin/review-answers/{id}/reject`
         */
        reject(
          id: string,
          body: AdminReviewAnswersRejectBody,
          options?: CallOptions,
        ): Promise<AdminReviewAnswersRejectAnswer> {
          return send(fetcher, path`/admin/review-answers/${id}/reject`, { method: "POST", body }, options)
        },
      },
      reviewFlags: {
        /**
         * List the flags of reviews
         *
         * What waits longest comes first.
         *
         * `GET /admin/review-flags`
         */
        list(
          query?: AdminReviewFlagsListQuery,
          options?: CallOptions,
        ): Promise<AdminReviewFlagsListAnswer> {
          return send(fetcher, "/admin/review-flags", { method: "GET", query }, options)
        },
        /**
         * Dismiss the flags of a review
         *
         * The review stays, and all who have flagged it are answered.
         *
         * `POST /admin/review-flags/{id}/dismiss`
         */
        dismiss(
          id: string,
          options?: CallOptions,
        ): Promise<AdminReviewFlagsDismissAnswer> {
          return send(fetcher, path`/admin/review-flags/${id}/dismiss`, { method: "POST" }, options)
        },
        /**
         * Uphold a flag of a review
         *
         * Removes the review for the flag's reason. All other open flags of it are upheld too.
         *
         * `POST /admin/review-flags/{id}/uphold`
         */
        uphold(
          id: string,
          body?: AdminReviewFlagsUpholdBody,
          options?: CallOptions,
        ): Promise<AdminReviewFlagsUpholdAnswer> {
          return send(fetcher, path`/admin/review-flags/${id}/uphold`, { method: "POST", body }, options)
        },
      },
      reviewImports: {
        /**
         * List the imports of reviews
         *
         * The newest first.
         *
         * `GET /admin/review-imports`
         */
        list(
          query?: AdminReviewImportsListQuery,
          options?: CallOptions,
        ): Promise<AdminReviewImportsListAnswer> {
          return send(fetcher, "/admin/review-imports", { method: "GET", query }, options)
        },
        /**
         * Import reviews of another provider
         *
         * Reads a file that was sent before, within a minute and in the background. A dry run writes no review and tells what would become of each row; the same file can be imported afterwards, once.
         *
         * `POST /admin/review-imports`
         */
        create(
          body: AdminReviewImportsCreateBody,
          options?: CallOptions,
        ): Promise<AdminReviewImportsCreateAnswer> {
          return send(fetcher, "/admin/review-imports", { method: "POST", body }, options)
        },
        files: {
          /**
           * Send a file of reviews
           *
           * CSV in UTF-8, as Judge.me, Yotpo or our own export write it. It is kept private, and removed with its import or after a day.
           *
           * `POST /admin/review-imports/files`
           */
          create(
            body: FormData,
            options?: CallOptions,
          ): Promise<AdminReviewImportsFilesCreateAnswer> {
            return send(fetcher, "/admin/review-imports/files", { method: "POST", body }, options)
          },
        },
        /**
         * Read an import of reviews
         *
         * `GET /admin/review-imports/{id}`
         */
        retrieve(
          id: string,
          options?: CallOptions,
        ): Promise<AdminReviewImportsRetrieveAnswer> {
          return send(fetcher, path`/admin/review-imports/${id}`, { method: "GET" }, options)
        },
        /**
         * Cancel an import of reviews
         *
         * What is imported already stays.
         *
         * `POST /admin/review-imports/{id}/cancel`
         */
        cancel(
          id: string,
          options?: CallOptions,
        ): Promise<AdminReviewImportsCancelAnswer> {
          return send(fetcher, path`/admin/review-imports/${id}/cancel`, { method: "POST" }, options)
        },
        errors: {
          /**
           * List what is wrong with the rows of an import
           *
           * In the order of the file.
           *
           * `GET /admin/review-imports/{id}/errors`
           */
          list(
            id: string,
            query?: AdminReviewImportsErrorsListQuery,
            options?: CallOptions,
          ): Promise<AdminReviewImportsErrorsListAnswer> {
            return send(fetcher, path`/admin/review-imports/${id}/errors`, { method: "GET", query }, options)
          },
        },
      },
      reviewPurchases: {
        /**
         * List the lines of an order by when they can be reviewed
         *
         * `GET /admin/review-purchases`
         */
        list(
          query: AdminReviewPurchasesListQuery,
          options?: CallOptions,
        ): Promise<AdminReviewPurchasesListAnswer> {
          return send(fetcher, "/admin/review-purchases", { method: "GET", query }, options)
        },
      },
      reviewQuestions: {
        /**
         * List questions about products
         *
         * As a rule what was asked first comes first. `status` is that of the question, or of any answer to it.
         *
         * `GET /admin/review-questions`
         */
        list(
          query?: AdminReviewQuestionsListQuery,
          options?: CallOptions,
        ): Promise<AdminReviewQuestionsListAnswer> {
          return send(fetcher, "/admin/review-questions", { method: "GET", query }, options)
        },
        answers: {
          /**
           * Answer a question as the shop
           *
           * Everybody who reads the question reads it at once.
           *
           * `POST /admin/review-questions/{id}/answers`
           */
          create(
            id: string,
            body: AdminReviewQuestionsAnswersCreateBody,
            options?: CallOptions,
          ): Promise<AdminReviewQuestionsAnswersCreateAnswer> {
            return send(fetcher, path`/admin/review-questions/${id}/answers`, { method: "POST", body }, options)
          },
        },
        /**
         * Publish a question
         *
         * `POST /admin/review-questions/{id}/publish`
         */
        publish(
          id: string,
          options?: CallOptions,
        ): Promise<AdminReviewQuestionsPublishAnswer> {
          return send(fetcher, path`/admin/review-questions/${id}/publish`, { method: "POST" }, options)
        },
        /**
         * Reject a question
         *
         * `POST /admin/review-questions/{id}/reject`
         */
        reject(
          id: string,
          body: AdminReviewQuestionsRejectBody,
          options?: CallOptions,
        ): Promise<AdminReviewQuestionsRejectAnswer> {
          return send(fetcher, path`/admin/review-questions/${id}/reject`, { method: "POST", body }, options)
        },
      },
      reviewRatings: {
        /**
         * List what the published reviews come to
         *
         * One for each product that was ever reviewed.
         *
         * `GET /admin/review-ratings`
         */
        list(
          query?: AdminReviewRatingsListQuery,
          options?: CallOptions,
        ): Promise<AdminReviewRatingsListAnswer> {
          return send(fetcher, "/admin/review-ratings", { method: "GET", query }, options)
        },
      },
      reviewRequests: {
        /**
         * List whom the shop asks for reviews
         *
         * The newest first.
         *
         * `GET /admin/review-requests`
         */
        list(
          query?: AdminReviewRequestsListQuery,
          options?: CallOptions,
        ): Promise<AdminReviewRequestsListAnswer> {
          return send(fetcher, "/admin/review-requests", { method: "GET", query }, options)
        },
      },
      reviewSettings: {
        /**
         * Read how reviews are handled
         *
         * Of one sales channel, or of all that have no settings of their own.
         *
         * `GET /admin/review-settings`
         */
        list(
          query?: AdminReviewSettingsListQuery,
          options?: CallOptions,
        ): Promise<AdminReviewSettingsListAnswer> {
          return send(fetcher, "/admin/review-settings", { method: "GET", query }, options)
        },
        /**
         * Say how reviews are handled
         *
         * The whole of it: what is left out is set to its default. An offer holds for whoever is asked from now on.
         *
         * `POST /admin/review-settings`
         */
        create(
          body: AdminReviewSettingsCreateBody,
          options?: CallOptions,
        ): Promise<AdminReviewSettingsCreateAnswer> {
          return send(fetcher, "/admin/review-settings", { method: "POST", body }, options)
        },
        /**
         * Read the policy that settings would lead to
         *
         * Nothing is saved.
         *
         * `POST /admin/review-settings/preview`
         */
        preview(
          body: AdminReviewSettingsPreviewBody,
          options?: CallOptions,
        ): Promise<AdminReviewSettingsPreviewAnswer> {
          return send(fetcher, "/admin/review-settings/preview", { method: "POST", body }, options)
        },
      },
      reviewTransparency: {
        /**
         * Read what shoppers are told of what became of all reviews
         *
         * The same as in the store, without a publishable key.
         *
         * `GET /admin/review-transparency`
         */
        retrieve(
          options?: CallOptions,
        ): Promise<AdminReviewTransparencyRetrieveAnswer> {
          return send(fetcher, "/admin/review-transparency", { method: "GET" }, options)
        },
      },
      reviews: {
        /**
         * List reviews
         *
         * As a rule what waits longest comes first. What is undecided shows no stars.
         *
         * `GET /admin/reviews`
         */
        list(
          query?: AdminReviewsListQuery,
          options?: CallOptions,
        ): Promise<AdminReviewsListAnswer> {
          return send(fetcher, "/admin/reviews", { method: "GET", query }, options)
        },
        /**
         * Decide on many reviews
         *
         * Each on its own, in the order of their first mention: what cannot be decided says why, and the others are.
         *
         * `POST /admin/reviews/bulk`
         */
        bulk(
          body: AdminReviewsBulkBody,
          options?: CallOptions,
        ): Promise<AdminReviewsBulkAnswer> {
          return send(fetcher, "/admin/reviews/bulk", { method: "POST", body }, options)
        },
        /**
         * Publish a review
         *
         * `POST /admin/reviews/{id}/publish`
         */
        publish(
          id: string,
          options?: CallOptions,
        ): Promise<AdminReviewsPublishAnswer> {
          return send(fetcher, path`/admin/reviews/${id}/publish`, { method: "POST" }, options)
        },
        /**
         * Reject a review
         *
         * `POST /admin/reviews/{id}/reject`
         */
        reject(
          id: string,
          body: AdminReviewsRejectBody,
          options?: CallOptions,
        ): Promise<AdminReviewsRejectAnswer> {
          return send(fetcher, path`/admin/reviews/${id}/reject`, { method: "POST", body }, options)
        },
        /**
         * Remove a review
         *
         * `POST /admin/reviews/{id}/remove`
         */
        remove(
          id: string,
          body: AdminReviewsRemoveBody,
          options?: CallOptions,
        ): Promise<AdminReviewsRemoveAnswer> {
          return send(fetcher, path`/admin/reviews/${id}/remove`, { method: "POST", body }, options)
        },
        /**
         * Reply to a review
         *
         * `public` stands below a visible review, once: the next one takes its place. `private` goes to its author alone, as often as you like.
         *
         * `POST /admin/reviews/{id}/reply`
         */
        reply(
          id: string,
          body: AdminReviewsReplyBody,
          options?: CallOptions,
        ): Promise<AdminReviewsReplyAnswer> {
          return send(fetcher, path`/admin/reviews/${id}/reply`, { method: "POST", body }, options)
        },
        /**
         * Uphold the decision on a review
         *
         * Answers an appeal: the decision stands. To grant it, publish the review.
         *
         * `POST /admin/reviews/{id}/uphold`
         */
        uphold(
          id: string,
          body: AdminReviewsUpholdBody,
          options?: CallOptions,
        ): Promise<AdminReviewsUpholdAnswer> {
          return send(fetcher, path`/admin/reviews/${id}/uphold`, { method: "POST", body }, options)
        },
      },
      streamTickets: {
        /**
         * Ask for a ticket to a stream
         *
         * The ticket opens `GET /stream?ticket=` once, within 60 seconds. Topics: `orders`, `moderation`, `parcels`, `support`, `operations`.
         *
         * `POST /admin/stream-tickets`
         */
        create(
          body: AdminStreamTicketsCreateBody,
          options?: CallOptions,
        ): Promise<AdminStreamTicketsCreateAnswer> {
          return send(fetcher, "/admin/stream-tickets", { method: "POST", body }, options)
        },
      },
      suppressions: {
        /**
         * List the addresses that are not written to
         *
         * The newest first.
         *
         * `GET /admin/suppressions`
         */
        list(
          query?: AdminSuppressionsListQuery,
          options?: CallOptions,
        ): Promise<AdminSuppressionsListAnswer> {
          return send(fetcher, "/admin/suppressions", { method: "GET", query }, options)
        },
        /**
         * Write to an address no more
         *
         * 201 for a new one; 200 with the one that is there for this reason already.
         *
         * `POST /admin/suppressions`
         */
        create(
          body: AdminSuppressionsCreateBody,
          options?: CallOptions,
        ): Promise<AdminSuppressionsCreateAnswer> {
          return send(fetcher, "/admin/suppressions", { method: "POST", body }, options)
        },
        /**
         * Write to an address again
         *
         * `DELETE /admin/suppressions/{id}`
         */
        delete(
          id: string,
          options?: CallOptions,
        ): Promise<AdminSuppressionsDeleteAnswer> {
          return send(fetcher, path`/admin/suppressions/${id}`, { method: "DELETE" }, options)
        },
      },
      sweeps: {
        /**
         * List the sweeps
         *
         * The jobs that find what events missed, with their last run and backlog.
         *
         * `GET /admin/sweeps`
         */
        list(options?: CallOptions): Promise<AdminSweepsListAnswer> {
          return send(fetcher, "/admin/sweeps", { method: "GET" }, options)
        },
        /**
         * Run a sweep now
         *
         * In the demo, development and tests only. `runs` is 0 while another process is at it.
         *
         * `POST /admin/sweeps/{name}/run`
         */
        run(
          name: string,
          options?: CallOptions,
        ): Promise<AdminSweepsRunAnswer> {
          return send(fetcher, path`/admin/sweeps/${name}/run`, { method: "POST" }, options)
        },
      },
    },
    store: {
      answers: {
        /**
         * Withdraw an answer of one's own
         *
         * `POST /store/answers/{id}/withdraw`
         */
        withdraw(
          id: string,
          options?: CallOptions,
        ): Promise<StoreAnswersWithdrawAnswer> {
          return send(fetcher, path`/store/answers/${id}/withdraw`, { method: "POST" }, options)
        },
      },
      carts: {
        loyalty: {
          /**
           * Read what a cart earns, and what points may pay of it
           *
           * For the cart's own customer, by their tier and groups. Anybody else, whoever is not logged in too, reads what a stranger would earn; the order then earns what its customer does.
           *
           * `GET /store/carts/{id}/loyalty`
           */
          retrieve(
            id: string,
            options?: CallOptions,
          ): Promise<StoreCartsLoyaltyRetrieveAnswer> {
            return send(fetcher, path`/store/carts/${id}/loyalty`, { method: "GET" }, options)
          },
          /**
           * Pay a part of your cart with points
           *
           * In place of the points it was to be paid with before. The cart's payment sessions are gone when the rest has changed: open a new one.
           *
           * `POST /store/carts/{id}/loyalty`
           */
          create(
            id: string,
            body: StoreCartsLoyaltyCreateBody,
            options?: CallOptions,
          ): Promise<StoreCartsLoyaltyCreateAnswer> {
            return send(fetcher, path`/store/carts/${id}/loyalty`, { method: "POST", body }, options)
          },
          /**
           * Take the points off your cart
           *
           * `DELETE /store/carts/{id}/loyalty`
           */
          delete(
            id: string,
            options?: CallOptions,
          ): Promise<StoreCartsLoyaltyDeleteAnswer> {
            return send(fetcher, path`/store/carts/${id}/loyalty`, { method: "DELETE" }, options)
          },
        },
      },
      customers: {
        me: {
          export: {
            /**
             * Export what is kept of oneself
             *
             * One JSON document for programs, sent as it is read: under `data` a key for each feature, and in it lists. Orders placed as a guest are in it once they were transferred to the account.
             *
             * `GET /store/customers/me/export`
             */
            retrieve(
              options?: CallOptions,
            ): Promise<StoreCustomersMeExportRetrieveAnswer> {
              return send(fetcher, "/store/customers/me/export", { method: "GET" }, options)
            },
          },
          loyalty: {
            /**
             * Read your points
             *
             * `GET /store/customers/me/loyalty`
             */
            retrieve(
              options?: CallOptions,
            ): Promise<StoreCustomersMeLoyaltyRetrieveAnswer> {
              return send(fetcher, "/store/customers/me/loyalty", { method: "GET" }, options)
            },
            /**
             * Tell your birthday
             *
             * Once: whoever has told it asks the shop to correct it. The year is nobody's business. It brings points from 30 days later on, if the programme has them.
             *
             * `POST /store/customers/me/loyalty`
             */
            create(
              body: StoreCustomersMeLoyaltyCreateBody,
              options?: CallOptions,
            ): Promise<StoreCustomersMeLoyaltyCreateAnswer> {
              return send(fetcher, "/store/customers/me/loyalty", { method: "POST", body }, options)
            },
            claims: {
              /**
               * Read what you have claimed for points
               *
               * The newest first, with its code and until when it is good.
               *
               * `GET /store/customers/me/loyalty/claims`
               */
              list(
                query?: StoreCustomersMeLoyaltyClaimsListQuery,
                options?: CallOptions,
              ): Promise<StoreCustomersMeLoyaltyClaimsListAnswer> {
                return send(fetcher, "/store/customers/me/loyalty/claims", { method: "GET", query }, options)
              },
            },
            entries: {
              /**
               * Read what happened to your points
               *
               * The newest first.
               *
               * `GET /store/customers/me/loyalty/entries`
               */
              list(
                query?: StoreCustomersMeLoyaltyEntriesListQuery,
                options?: CallOptions,
              ): Promise<StoreCustomersMeLoyaltyEntriesListAnswer> {
                return send(fetcher, "/store/customers/me/loyalty/entries", { method: "GET", query }, options)
              },
            },
            /**
             * Claim the points of what you bought as a guest
             *
             * Mails a link to your own address, whether or not it has ordered anything; its token goes to POST /store/customers/me/loyalty/guest-claim/confirm within 24 hours. Where your address is verified already, the orders are taken over at once. Orders of the last 180 days count.
             *
             * `POST /store/customers/me/loyalty/guest-claim`
             */
            guestClaim(
              body?: StoreCustomersMeLoyaltyGuestClaimBody,
              options?: CallOptions,
            ): Promise<StoreCustomersMeLoyaltyGuestClaimAnswer> {
              return send(fetcher, "/store/customers/me/loyalty/guest-claim", { method: "POST", body }, options)
            },
          },
          messagePreferences: {
            /**
             * Read which messages you get
             *
             * `GET /store/customers/me/message-preferences`
             */
            list(
              options?: CallOptions,
            ): Promise<StoreCustomersMeMessagePreferencesListAnswer> {
              return send(fetcher, "/store/customers/me/message-preferences", { method: "GET" }, options)
            },
            /**
             * Choose which messages you get
             *
             * What is left out stays as it is; all of the rest is written or nothing. To switch marketing on is to consent to it, which is recorded.
             *
             * `POST /store/customers/me/message-preferences`
             */
            create(
              body?: StoreCustomersMeMessagePreferencesCreateBody,
              options?: CallOptions,
            ): Promise<StoreCustomersMeMessagePreferencesCreateAnswer> {
              return send(fetcher, "/store/customers/me/message-preferences", { method: "POST", body }, options)
            },
          },
          messages: {
            /**
             * Read what the shop has told you
             *
             * The newest first; guests get mails instead.
             *
             * `GET /store/customers/me/messages`
             */
            list(
              query?: StoreCustomersMeMessagesListQuery,
              options?: CallOptions,
            ): Promise<StoreCustomersMeMessagesListAnswer> {
              return send(fetcher, "/store/customers/me/messages", { method: "GET", query }, options)
            },
            /**
             * Mark messages as read
             *
             * Exactly one of `ids` and `all`. All of the ids or none: one that is not in your feed is a 404.
             *
             * `POST /store/customers/me/messages/read`
             */
            read(
              body: StoreCustomersMeMessagesReadBody,
              options?: CallOptions,
            ): Promise<StoreCustomersMeMessagesReadAnswer> {
              return send(fetcher, "/store/customers/me/messages/read", { method: "POST", body }, options)
            },
          },
          referrals: {
            /**
             * Read your code and whom you have invited
             *
             * The newest first. The code is made when you first ask.
             *
             * `GET /store/customers/me/referrals`
             */
            list(
              query?: StoreCustomersMeReferralsListQuery,
              options?: CallOptions,
            ): Promise<StoreCustomersMeReferralsListAnswer> {
              return send(fetcher, "/store/customers/me/referrals", { method: "GET", query }, options)
            },
            /**
             * Accept an invitation
             *
             * Once, and before the first order. Who is not registered yet registers first. The same code again answers the same.
             *
             * `POST /store/customers/me/referrals`
             */
            create(
              body: StoreCustomersMeReferralsCreateBody,
              options?: CallOptions,
            ): Promise<StoreCustomersMeReferralsCreateAnswer> {
              return send(fetcher, "/store/customers/me/referrals", { method: "POST", body }, options)
            },
          },
          reviewableLines: {
            /**
             * List what one has bought and not reviewed
             *
             * What reached you last comes first.
             *
             * `GET /store/customers/me/reviewable-lines`
             */
            list(
              query?: StoreCustomersMeReviewableLinesListQuery,
              options?: CallOptions,
            ): Promise<StoreCustomersMeReviewableLinesListAnswer> {
              return send(fetcher, "/store/customers/me/reviewable-lines", { method: "GET", query }, options)
            },
          },
          reviews: {
            /**
             * List one's own reviews
             *
             * The newest first, whatever became of them.
             *
             * `GET /store/customers/me/reviews`
             */
            list(
              query?: StoreCustomersMeReviewsListQuery,
              options?: CallOptions,
            ): Promise<StoreCustomersMeReviewsListAnswer> {
              return send(fetcher, "/store/customers/me/reviews", { method: "GET", query }, options)
            },
          },
        },
      },
      guestAccess: {
        /**
         * Ask for access as a guest
         *
         * Always answers 202, in the same time. If an order with this address exists, a mail with a link follows; its token travels as x-guest-token and serves until it expires.
         *
         * `POST /store/guest-access`
         */
        create(
          body: StoreGuestAccessCreateBody,
          options?: CallOptions,
        ): Promise<StoreGuestAccessCreateAnswer> {
          return send(fetcher, "/store/guest-access", { method: "POST", body }, options)
        },
      },
      loyaltyRewards: {
        /**
         * List what points can be claimed for
         *
         * The cheapest first. Who is signed in reads what keeps them from it.
         *
         * `GET /store/loyalty-rewards`
         */
        list(
          query?: StoreLoyaltyRewardsListQuery,
          options?: CallOptions,
        ): Promise<StoreLoyaltyRewardsListAnswer> {
          return send(fetcher, "/store/loyalty-rewards", { method: "GET", query }, options)
        },
        /**
         * Claim a reward for points
         *
         * Answers a promotion code that only you can use, once. With an Idempotency-Key, what is repeated is claimed once.
         *
         * `POST /store/loyalty-rewards/{id}/claim`
         */
        claim(
          id: string,
          body?: StoreLoyaltyRewardsClaimBody,
          options?: CallOptions,
        ): Promise<StoreLoyaltyRewardsClaimAnswer> {
          return send(fetcher, path`/store/loyalty-rewards/${id}/claim`, { method: "POST", body }, options)
        },
      },
      products: {
        loyalty: {
          /**
           * Read what a product earns
           *
           * Who is signed in reads what it earns in their tier.
           *
           * `GET /store/products/{id}/loyalty`
           */
          retrieve(
            id: string,
            query: StoreProductsLoyaltyRetrieveQuery,
            options?: CallOptions,
          ): Promise<StoreProductsLoyaltyRetrieveAnswer> {
            return send(fetcher, path`/store/products/${id}/loyalty`, { method: "GET", query }, options)
          },
        },
        questions: {
          /**
           * List the questions about a product
           *
           * `GET /store/products/{id}/questions`
           */
          list(
            id: string,
            query?: StoreProductsQuestionsListQuery,
            options?: CallOptions,
          ): Promise<StoreProductsQuestionsListAnswer> {
            return send(fetcher, path`/store/products/${id}/questions`, { method: "GET", query }, options)
          },
          /**
           * Ask a question about a product
           *
           * Nobody needs to have bought it. `status` says whether it is published at once or waits for a person.
           *
           * `POST /store/products/{id}/questions`
           */
          create(
            id: string,
            body: StoreProductsQuestionsCreateBody,
            options?: CallOptions,
          ): Promise<StoreProductsQuestionsCreateAnswer> {
            return send(fetcher, path`/store/products/${id}/questions`, { method: "POST", body }, options)
          },
        },
        reviews: {
          /**
           * List the reviews of a product
           *
           * `GET /store/products/{id}/reviews`
           */
          list(
            id: string,
            query?: StoreProductsReviewsListQuery,
            options?: CallOptions,
          ): Promise<StoreProductsReviewsListAnswer> {
            return send(fetcher, path`/store/products/${id}/reviews`, { method: "GET", query }, options)
          },
        },
      },
      questions: {
        answers: {
          /**
           * List the answers to a question
           *
           * The oldest first.
           *
           * `GET /store/questions/{id}/answers`
           */
          list(
            id: string,
            query?: StoreQuestionsAnswersListQuery,
            options?: CallOptions,
          ): Promise<StoreQuestionsAnswersListAnswer> {
            return send(fetcher, path`/store/questions/${id}/answers`, { method: "GET", query }, options)
          },
          /**
           * Answer a question
           *
           * For whoever has bought the product and can review it, once each. `status` says whether it is published at once or waits for a person.
           *
           * `POST /store/questions/{id}/answers`
           */
          create(
            id: string,
            body: StoreQuestionsAnswersCreateBody,
            options?: CallOptions,
          ): Promise<StoreQuestionsAnswersCreateAnswer> {
            return send(fetcher, path`/store/questions/${id}/answers`, { method: "POST", body }, options)
          },
        },
        /**
         * Withdraw a question of one's own
         *
         * `POST /store/questions/{id}/withdraw`
         */
        withdraw(
          id: string,
          options?: CallOptions,
        ): Promise<StoreQuestionsWithdrawAnswer> {
          return send(fetcher, path`/store/questions/${id}/withdraw`, { method: "POST" }, options)
        },
      },
      reviews: {
        /**
         * List the reviews of the shop
         *
         * `GET /store/reviews`
         */
        list(
          query?: StoreReviewsListQuery,
          options?: CallOptions,
        ): Promise<StoreReviewsListAnswer> {
          return send(fetcher, "/store/reviews", { method: "GET", query }, options)
        },
        /**
         * Write a review
         *
         * Of a line of an order, of a whole order (then of the shop), or of a product where the shop's policy allows it without a purchase. `status` says whether it is published at once or waits for a person.
         *
         * `POST /store/reviews`
         */
        create(
          body: StoreReviewsCreateBody,
          options?: CallOptions,
        ): Promise<StoreReviewsCreateAnswer> {
          return send(fetcher, "/store/reviews", { method: "POST", body }, options)
        },
        /**
         * Send a photo or video for a review
         *
         * It is removed after a day, unless a review shows it.
         *
         * `POST /store/reviews/media`
         */
        media(
          body: FormData,
          options?: CallOptions,
        ): Promise<StoreReviewsMediaAnswer> {
          return send(fetcher, "/store/reviews/media", { method: "POST", body }, options)
        },
        policy: {
          /**
           * How reviews are collected, verified, moderated and scored
           *
           * Made of the settings that the shop acts by, for people and for machines. Show it beside the reviews.
           *
           * `GET /store/reviews/policy`
           */
          retrieve(
            options?: CallOptions,
          ): Promise<StoreReviewsPolicyRetrieveAnswer> {
            return send(fetcher, "/store/reviews/policy", { method: "GET" }, options)
          },
        },
        transparency: {
          /**
           * What became of all reviews, with the root of each day
           *
           * As of the end of the last day. Keep a root: no review of that day can later be changed or left out unseen.
           *
           * `GET /store/reviews/transparency`
           */
          retrieve(
            options?: CallOptions,
          ): Promise<StoreReviewsTransparencyRetrieveAnswer> {
            return send(fetcher, "/store/reviews/transparency", { method: "GET" }, options)
          },
        },
        /**
         * Edit a review of one's own
         *
         * The text before stays visible until the new one has passed. What is left out is taken out.
         *
         * `POST /store/reviews/{id}`
         */
        update(
          id: string,
          body: StoreReviewsUpdateBody,
          options?: CallOptions,
        ): Promise<StoreReviewsUpdateAnswer> {
          return send(fetcher, path`/store/reviews/${id}`, { method: "POST", body }, options)
        },
        /**
         * Appeal the decision on a review of one's own
         *
         * Once for each decision. A person answers it.
         *
         * `POST /store/reviews/{id}/appeal`
         */
        appeal(
          id: string,
          body: StoreReviewsAppealBody,
          options?: CallOptions,
        ): Promise<StoreReviewsAppealAnswer> {
          return send(fetcher, path`/store/reviews/${id}/appeal`, { method: "POST", body }, options)
        },
        /**
         * Flag a review
         *
         * Says that it should not stand there; `illegal-content` is a notice in the sense of article 16 of the Digital Services Act. It stays visible until a person has looked. Flagged again, it answers the same.
         *
         * `POST /store/reviews/{id}/flag`
         */
        flag(
          id: string,
          body: StoreReviewsFlagBody,
          options?: CallOptions,
        ): Promise<StoreReviewsFlagAnswer> {
          return send(fetcher, path`/store/reviews/${id}/flag`, { method: "POST", body }, options)
        },
        proof: {
          /**
           * Get a proof that one's own review was counted
           *
           * Save the answer and check it with `verify-review.mjs` of the documentation, which needs no trust in this shop.
           *
           * `GET /store/reviews/{id}/proof`
           */
          retrieve(
            id: string,
            options?: CallOptions,
          ): Promise<StoreReviewsProofRetrieveAnswer> {
            return send(fetcher, path`/store/reviews/${id}/proof`, { method: "GET" }, options)
          },
        },
        /**
         * Vote on a review
         *
         * Whether it helps. Everybody has one vote, and none on a review of their own; `none` takes it back.
         *
         * `POST /store/reviews/{id}/vote`
         */
        vote(
          id: string,
          body: StoreReviewsVoteBody,
          options?: CallOptions,
        ): Promise<StoreReviewsVoteAnswer> {
          return send(fetcher, path`/store/reviews/${id}/vote`, { method: "POST", body }, options)
        },
        /**
         * Withdraw a review of one's own
         *
         * `POST /store/reviews/{id}/withdraw`
         */
        withdraw(
          id: string,
          options?: CallOptions,
        ): Promise<StoreReviewsWithdrawAnswer> {
          return send(fetcher, path`/store/reviews/${id}/withdraw`, { method: "POST" }, options)
        },
      },
      streamTickets: {
        /**
         * Ask for a ticket to a stream
         *
         * The ticket opens `GET /stream?ticket=` once, within 60 seconds. Topics: `customer:<id>` and `order:<id>` of the customer who is logged in; `order:<id>` or `conversation:<id>` of the guest token. A topic of somebody else is 404.
         *
         * `POST /store/stream-tickets`
         */
        create(
          body: StoreStreamTicketsCreateBody,
          options?: CallOptions,
        ): Promise<StoreStreamTicketsCreateAnswer> {
          return send(fetcher, "/store/stream-tickets", { method: "POST", body }, options)
        },
      },
    },
    unsubscribe: {
      /**
       * Unsubscribe with a mail's link
       *
       * RFC 8058: `token` from the mail, any body, no login. Always 200, however often and with whatever token. With `scope`, `topic` or `all`, which the page sends, a page answers; without it nothing does.
       *
       * `POST /unsubscribe`
       */
      create(options?: CallOptions): Promise<void> {
        return sendForNothing(fetcher, "/unsubscribe", { method: "POST" }, options)
      },
    },
  }
}

export type Client = ReturnType<typeof createClient>
