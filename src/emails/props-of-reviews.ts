/**
 * What the mails about reviews and questions are told. Their links are the
 * public ones; `guest_token` opens them for somebody without an account.
 */

interface ForGuests {
  /** Secret, of the purpose `review`; added to links that ask for a login. */
  guest_token?: string
}

export interface MailedReviewLine {
  title: string
  /** "M / Black", if there is more than one variant. */
  variant_title: string | null
  thumbnail_url: string | null
  /** Five of them, from one star up: each opens the form with its rating. */
  stars: { url: string }[]
}

export interface ReviewInvitationProps extends ForGuests {
  /** "#1042" as people write it, without the sign. */
  display_id: string
  /** Opens all of the order that can be reviewed. */
  href: string
  lines: MailedReviewLine[]
  /** How the review will be signed; null when it will not be. */
  display_name: string | null
  /** How the shop collects, checks and shows reviews. */
  policy_href: string
  /**
   * What the author is given. It was frozen with the invitation and cannot
   * depend on the stars: so there is no rating here that it could name.
   */
  offer: { text: string } | null
}

interface AboutReview extends ForGuests {
  /** What was reviewed; null when it was the shop. */
  product_title: string | null
}

export interface ReviewPublishedProps extends AboutReview {
  /** Where everybody can read it. */
  href: string
}

/** A statement of reasons as Article 17 of the Digital Services Act has it. */
export interface ReviewRejectedProps extends AboutReview {
  /** Never shown, no longer, or shown without its latest change. */
  kind: "rejected" | "removed" | "edit"
  written_on: string
  /** The rule that it breaks, and the facts that show it. */
  ground: { kind: "terms" | "law"; rule: string; explanation: string }
  /** Who drew attention to it. A person decided in any case. */
  detection: { kind: "team" | "notice" | "screening" }
  policy_href: string
  /** Where the author may write it anew; null when that would not help. */
  edit_href: string | null
  /** Null for a change, which the author can simply make in another way. */
  appeal: { href: string; until: string } | null
}

export interface ReviewAppealDecidedProps extends AboutReview {
  /** The review is shown again, or the decision stands. */
  kind: "granted" | "upheld"
  reason: string
  /** Opens the review; null when it stays out of the shop. */
  href: string | null
}

export interface ReviewRepliedProps extends AboutReview {
  /** Below the review for everybody, or to its author alone. */
  kind: "public" | "private"
  /** Paragraphs. */
  reply: string[]
  href: string
  /** What an author who gave one or two stars can do; else null. */
  remedies: { complaint_href: string; update_href: string } | null
}

export interface QuestionAskedProps extends ForGuests {
  product_title: string
  /** Paragraphs. */
  question: string[]
  /** Opens the form for an answer. */
  href: string
  /** How the answer will be signed; null when it will not be. */
  display_name: string | null
}

export interface QuestionAnsweredProps {
  product_title: string
  question: string[]
  answer: string[]
  /** A buyer's name may be missing; the shop has its own. */
  author: { kind: "shop" | "buyer"; name: string | null }
  /** Where everybody can read it. */
  href: string
}
