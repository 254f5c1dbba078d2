import type {
  MailedReviewLine,
  ReviewAppealDecidedProps,
  ReviewInvitationProps,
  ReviewPublishedProps,
  ReviewRejectedProps,
  ReviewRepliedProps,
} from "../props-of-reviews"

const SHOP = "https://shop.example"
const POLICY = `${SHOP}/reviews/policy`
const LONG = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4)
const LONG_TOKEN = `sample.${"abcdefghijklmnopqrstuvwxyz".repeat(16)}.token`

function lineOf(
  id: string,
  shown: Omit<MailedReviewLine, "stars">
): MailedReviewLine {
  const stars = [1, 2, 3, 4, 5].map((rating) => ({
    url: `${SHOP}/reviews/new?line=${id}&rating=${rating}`,
  }))
  return { ...shown, stars }
}

const HEAVY_TEE = lineOf("ordli_1", {
  title: "Heavy Tee",
  variant_title: "M / Bone",
  thumbnail_url: "https://shop.example/images/heavy-tee.jpg",
})

const CANVAS_JACKET = lineOf("ordli_2", {
  title: "Canvas Jacket",
  variant_title: null,
  thumbnail_url: null,
})

const invitation: ReviewInvitationProps = {
  display_id: "1042",
  href: `${SHOP}/orders/order_1042/reviews`,
  lines: [HEAVY_TEE, CANVAS_JACKET],
  display_name: "Mia A.",
  policy_href: POLICY,
  offer: null,
}

export const invitationSamples = {
  normal: invitation,
  with_offer: {
    ...invitation,
    offer: { text: "For your review you get 50 points." },
  },
  guest: { ...invitation, guest_token: "sample.guest.token" },
  unsigned: { ...invitation, lines: [CANVAS_JACKET], display_name: null },
  twelve_lines: {
    ...invitation,
    lines: Array.from({ length: 12 }, () => HEAVY_TEE),
    guest_token: LONG_TOKEN,
  },
  long_words: {
    ...invitation,
    lines: [
      lineOf("ordli_3", {
        title: `${LONG} Overshirt`,
        variant_title: `XXXL / ${LONG}`,
        thumbnail_url: null,
      }),
    ],
    display_name: LONG,
    offer: { text: LONG },
  },
} satisfies Record<string, ReviewInvitationProps>

const review = {
  product_title: "Heavy Tee",
  href: `${SHOP}/products/heavy-tee#review_1`,
}

export const publishedSamples = {
  normal: review,
  of_the_shop: { product_title: null, href: `${SHOP}/reviews#review_2` },
  long_words: { ...review, product_title: LONG },
} satisfies Record<string, ReviewPublishedProps>

const rejected: ReviewRejectedProps = {
  kind: "rejected",
  product_title: "Heavy Tee",
  written_on: "12 March 2026",
  ground: {
    kind: "terms",
    rule: "Reviews contain no contact details of other people.",
    explanation: "The second sentence names the telephone number of a courier.",
  },
  detection: { kind: "screening" },
  policy_href: POLICY,
  edit_href: `${SHOP}/account/reviews/review_1/edit`,
  appeal: {
    href: `${SHOP}/account/reviews/review_1/appeal`,
    until: "14 September 2026",
  },
}

export const rejectedSamples = {
  normal: rejected,
  removed: {
    ...rejected,
    kind: "removed",
    product_title: null,
    ground: {
      kind: "law",
      rule: "Defamation (sections 185 to 187 of the German Criminal Code)",
      explanation: "The text accuses a person by name of a crime.",
    },
    detection: { kind: "notice" },
    edit_href: null,
  },
  of_a_change: { ...rejected, kind: "edit", appeal: null },
  guest: {
    ...rejected,
    detection: { kind: "team" },
    guest_token: "sample.guest.token",
  },
  long_words: {
    ...rejected,
    product_title: LONG,
    ground: { kind: "terms", rule: LONG, explanation: LONG },
    guest_token: LONG_TOKEN,
  },
} satisfies Record<string, ReviewRejectedProps>

export const appealSamples = {
  normal: {
    kind: "granted",
    product_title: "Heavy Tee",
    reason: "The number belongs to our own shop, which everybody may name.",
    href: review.href,
  },
  upheld: {
    kind: "upheld",
    product_title: "Heavy Tee",
    reason: "The number is that of a private person.",
    href: null,
  },
  long_words: {
    kind: "upheld",
    product_title: LONG,
    reason: LONG,
    href: null,
  },
} satisfies Record<string, ReviewAppealDecidedProps>

const reply: ReviewRepliedProps = {
  kind: "public",
  product_title: "Heavy Tee",
  reply: [
    "Thank you for telling us about the collar.",
    "We have changed how it is sewn; the shirts that leave us from April on have the new one.",
  ],
  href: review.href,
  remedies: null,
}

const remedies = {
  complaint_href: `${SHOP}/complaints/new?review=review_1`,
  update_href: `${SHOP}/account/reviews/review_1/edit`,
}

export const repliedSamples = {
  normal: reply,
  few_stars: { ...reply, remedies },
  private_to_guest: {
    ...reply,
    kind: "private",
    product_title: null,
    href: `${SHOP}/account/reviews/review_1`,
    remedies,
    guest_token: "sample.guest.token",
  },
  long_words: {
    ...reply,
    product_title: LONG,
    reply: Array.from({ length: 20 }, () => LONG),
    remedies,
    guest_token: LONG_TOKEN,
  },
} satisfies Record<string, ReviewRepliedProps>
