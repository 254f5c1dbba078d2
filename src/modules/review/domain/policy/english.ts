import { inLanguage, section, type PolicyLanguage } from "./text"
import type { PolicyFacts } from "./facts"

export const english: PolicyLanguage = (facts) => ({
  collected: section("How reviews are collected", ...collected(facts)),
  verified: section(
    "How we verify them",
    "A review is marked as verified when our own orders show that its author bought the item here. Nobody in the shop can set or remove that mark by hand.",
    facts.collected.accepts_without_purchase
      ? "We also publish reviews without a purchase here; they are not marked as verified."
      : "We accept no reviews without a purchase here.",
    AFTER_REFUND[facts.verified.after_refund],
    "Reviews from another provider are marked as imported and never as verified, because we could not check them ourselves.",
    `${shareOf(facts)} of the published reviews are verified, and ${facts.counts.imported} are imported.`
  ),
  moderated: section(
    "How they are moderated",
    "Every review goes through an automatic check before it appears. It refuses nothing; it passes a review on to a person for one of these findings:",
    `${listed(facts.moderated.held_for, HELD_FOR)}.`,
    "That person does not see the stars. A review is refused or removed only for one of these reasons:",
    `${listed(facts.moderated.refused_for, REFUSED_FOR)}.`,
    "Being negative is none of them. All other reviews are published, and nobody in the shop can change their words or stars."
  ),
  ordered: section(
    "In which order they are shown",
    `${ORDERED[facts.ordered.by_default]} come first unless you choose another order.`,
    facts.ordered.has_votes &&
      "Readers vote on whether a review is helpful: one vote each, and none on their own."
  ),
  scored: section(
    "How the score is calculated",
    `The score is the mean of the stars of all published reviews, with ${facts.scored.decimals} decimals. Each counts the same, verified or not, old or new.`
  ),
  sponsored: section("Rewards and sponsoring", ...sponsored(facts)),
  times: section(
    "How long it takes",
    "A review without a finding appears at once.",
    `Where publishing it unseen could break the law or somebody's rights, it waits until a person has looked; this can be so with ${listed(facts.times.waits_for_a_person, HELD_FOR)}.`,
    `Any other appears after ${days(facts.times.held_days_max)} at the latest, unless it is refused before.`
  ),
  rights: section(
    "Your rights as an author",
    "You can edit or withdraw your review at any time, choose the name that is shown, and have your data erased; your stars then stay without your words and name.",
    "If we refuse or remove your review we tell you the reason, and you can appeal.",
    "Anybody can report a review, and it stays visible while we look at it.",
    "Every day we publish a checksum over all reviews, and you can get a proof that yours is among them."
  ),
})

function collected({ collected: facts }: PolicyFacts) {
  const { reminded_after_days: reminded } = facts
  return [
    `We ask buyers for a review ${days(facts.invited_after_days)} after delivery`,
    reminded === null
      ? "and never again."
      : `and once more ${days(reminded)} later, then never again.`,
    `An item can be reviewed once it is delivered or, where we are not told of the delivery, ${days(facts.reviewable_days_after_fulfilment)} after it was sent; each purchase once.`,
    facts.videos_max > 0 &&
      `A review may have ${facts.photos_max} photos and ${facts.videos_max} video.`,
    facts.has_questions &&
      "Questions and answers about a product are moderated like reviews and do not count in the score.",
  ]
}

function sponsored({ sponsored: { offer }, counts }: PolicyFacts) {
  return [
    offer
      ? `We promise buyers whom we invite: “${inLanguage(offer, "en")}”. They get it for any review, however many stars it has, and the review is labelled as rewarded.`
      : "We give nothing for reviews.",
    counts.incentivized > 0 &&
      `${counts.incentivized} of the published reviews are labelled as rewarded.`,
    "Nobody can pay to have a review published, removed or shown earlier.",
  ]
}

const AFTER_REFUND = {
  keep: "The mark stays when the item was returned and paid back.",
  returned:
    "When the item was returned and paid back, the review says so beside the mark.",
  unverify: "The mark goes away when the item was returned and paid back.",
}

const ORDERED = {
  newest: "The newest reviews",
  helpful: "The reviews that most readers found helpful",
  highest: "The reviews with the most stars",
  lowest: "The reviews with the fewest stars",
}

const HELD_FOR = {
  links: "links",
  "contact-data": "contact data",
  profanity: "swear words",
  "duplicate-text": "a text that is known from another review",
  "reused-photo": "a photo of another author",
  "catalogue-photo": "a photo from our catalogue",
  video: "a video",
  unverified: "no purchase here",
  staff: "an address of our own staff",
  "hidden-elsewhere": "being imported from where it was not shown",
}

const REFUSED_FOR = {
  "illegal-content": "illegal content",
  "hate-or-harassment": "hate or harassment",
  "personal-data": "personal data",
  advertising: "advertising",
  "not-about-the-subject": "not being about the item or shop",
  "not-a-real-experience": "not being from real experience",
  "conflict-of-interest": "a conflict of interest",
  "copied-content": "copied content",
  profanity: "profanity",
  unreadable: "being unreadable",
}

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`)

const listed = <Key extends string>(
  keys: readonly Key[],
  words: Record<Key, string>
) => keys.map((key) => words[key]).join(", ")

const shareOf = ({ counts: { published, verified } }: PolicyFacts) =>
  published ? `${Math.floor((verified / published) * 100)} %` : "None"
