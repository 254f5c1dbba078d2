import { valueAt, type Json } from "./place"
import { useSummaryWords } from "./summary-words"

const BASIS = ["shipping", "tax", "gift_cards", "paid_by_credit"] as const
const ACTIONS = ["sign_up", "birthday", "review_published"] as const

/** All but the rules, as sentences. */
export function useSummary(definition: Json) {
  const { t, amounts, points } = useSummaryWords()
  const at = (place: string) => valueAt(definition, place)
  const days = (place: string) => {
    const count = at(place)
    return t("summary.days", {
      count: Number(count),
      shown: typeof count === "number" ? count : "?",
    })
  }
  const counted = BASIS.filter((name) => at(`earning.basis.${name}`))
  const actions = ACTIONS.filter((name) => at(`earning.actions.${name}`))
  const referral = at("earning.actions.referral")

  const counting = [
    t("summary.items"),
    ...counted.map((name) => t(`summary.basis.${name}`)),
  ]
  const acting = [
    ...actions.map((name) =>
      t(`summary.actions.${name}`, {
        points: points(at(`earning.actions.${name}.points`)),
      })
    ),
    ...(referral
      ? [
          t("summary.actions.referral", {
            referrer: points(at("earning.actions.referral.referrer_points")),
            friend: points(at("earning.actions.referral.friend_points")),
          }),
        ]
      : []),
  ]
  const spending = [
    t("summary.pending", { days: days("earning.pending_days") }),
    t("summary.worth", {
      points: points(at("redemption.points")),
      amounts: amounts(at("redemption.amounts")),
    }),
    t("summary.limits", {
      points: points(at("redemption.points_min")),
      step: String(at("redemption.points_step")),
    }),
    t("summary.share", { share: String(at("redemption.share_max_percent")) }),
  ]
  const keeping = [
    at("expiry.days") === null
      ? t("summary.never_expires")
      : t("summary.expires", { days: days("expiry.days") }),
    t("summary.grace", { days: days("expiry.grace_days") }),
    t(`summary.clawbacks.${String(at("clawback"))}`),
    t("summary.tiers", {
      window: days("tiers.window_days"),
      grace: days("tiers.grace_days"),
    }),
  ]
  return [
    { name: "counting", lines: counting },
    { name: "acting", lines: acting },
    { name: "spending", lines: spending },
    { name: "keeping", lines: keeping },
  ].filter(({ lines }) => lines.length > 0)
}
