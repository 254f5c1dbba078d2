import type { AdjustReason } from "../../modules/loyalty/domain/account/adjust-reasons"
import type { SetTierReason } from "../../modules/loyalty/domain/tiers"
import type { CustomerEmail } from "../people"

/** Since when the programme is active: longer than a window with its grace. */
export const YEAR_DAYS = 440

/** What happens to a member beside their orders. */
export type MemberMoment = { who: CustomerEmail; days_ago: number } & (
  | { do: "tell_birthday"; celebrated_days_ago: number }
  | { do: "celebrate" }
  | { do: "set_tier"; key: string; reason: SetTierReason }
  | {
      do: "adjust"
      /** Names the adjustment for ever. */
      key: string
      points: number
      reason: AdjustReason
      note: string
    }
)

export const memberMoments: MemberMoment[] = [
  {
    ...{ who: "ines@muted-age.test", days_ago: 340 },
    ...{ do: "tell_birthday", celebrated_days_ago: 212 },
  },
  { who: "ines@muted-age.test", days_ago: 212, do: "celebrate" },
  {
    ...{ who: "nora@muted-age.test", days_ago: 300 },
    ...{ do: "set_tier", key: "wool", reason: "status-match" },
  },
  {
    ...{ who: "nora@muted-age.test", days_ago: 290 },
    ...{ do: "tell_birthday", celebrated_days_ago: 74 },
  },
  {
    ...{ who: "jonas@muted-age.test", days_ago: 260, do: "adjust" },
    ...{ key: "demo-wrong-springs", points: 150, reason: "service-failure" },
    note: "We packed the springs for the front axle. He drove here to swap them.",
  },
  {
    ...{ who: "arjun@muted-age.test", days_ago: 205, do: "adjust" },
    ...{ key: "demo-counted-twice", points: -25, reason: "correction" },
    note: "A goodwill of ours was entered twice.",
  },
  { who: "nora@muted-age.test", days_ago: 74, do: "celebrate" },
  {
    ...{ who: "ananya@muted-age.test", days_ago: 12, do: "adjust" },
    ...{ key: "demo-late-parcel", points: 100, reason: "goodwill" },
    note: "The first parcel sat in customs for a week.",
  },
]
