import { DECISION_REASONS } from "../reasons"
import type { ReviewSettings } from "../review-settings"
import { findingRules, type Finding } from "../screening/finding"
import { canNeedPerson } from "../screening/findings-verdict"

/** Of the reviews that everybody can read now. */
export interface PolicyStats {
  published: number
  verified: number
  invited: number
  imported: number
  incentivized: number
}

const RIGHTS = ["edit", "withdraw", "appeal", "flag", "erase", "proof"]

export type PolicyFacts = ReturnType<typeof factsOf>

/** What holds now, for machines. The sentences for people are made of it. */
export function factsOf(settings: ReviewSettings, stats: PolicyStats) {
  return {
    collected: {
      invited_after_days: settings.invite_after_days,
      reminded_after_days: settings.remind_after_days,
      requests_max: settings.remind_after_days === null ? 1 : 2,
      reviewable_days_after_fulfilment:
        settings.reviewable_days_after_fulfilment,
      accepts_without_purchase: settings.publishes_without_purchase,
      photos_max: settings.media_enabled ? settings.photos_max : 0,
      videos_max: settings.media_enabled ? 1 : 0,
      attributes: settings.attributes.map(({ name }) => name),
      has_questions: settings.questions_enabled,
    },
    verified: {
      by: "order" as const,
      after_refund: settings.refund_label,
    },
    moderated: {
      before_publication: "machine" as const,
      held_for: heldFor(settings, stats),
      refused_for: [...DECISION_REASONS],
      moderator_sees_stars: false,
    },
    ordered: {
      by_default: settings.default_order,
      has_votes: settings.votes_enabled,
    },
    scored: {
      by: "mean" as const,
      decimals: 2,
      weighs_all_alike: true,
    },
    sponsored: {
      offer: settings.offer?.text ?? null,
      depends_on_stars: false,
      is_labelled: true,
    },
    times: {
      held_days_max: settings.held_days_max,
      waits_for_a_person: heldFor(settings, stats).filter(canNeedPerson),
    },
    rights: [...RIGHTS],
    counts: { ...stats },
  }
}

/** A check that has nothing to look at is not said to be made. */
function heldFor(
  settings: ReviewSettings,
  { imported }: PolicyStats
): Finding["rule"][] {
  const hasPhotos = settings.media_enabled && settings.photos_max > 0
  const isMade: Partial<Record<Finding["rule"], boolean>> = {
    "reused-photo": hasPhotos,
    "catalogue-photo": hasPhotos,
    video: settings.media_enabled,
    unverified: settings.publishes_without_purchase,
    staff: settings.staff_email_domains.length > 0,
    "hidden-elsewhere": imported > 0,
  }
  return findingRules.filter((rule) => isMade[rule] ?? true)
}
