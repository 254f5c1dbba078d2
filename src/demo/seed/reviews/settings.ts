import {
  readReviewSettings,
  type ReviewSettings,
} from "../../../modules/review/domain/review-settings"
import { reviewIn } from "../../../workflows/review"
import { findChannels } from "../channels"
import type { SeedContext } from "../context"
import { daysBefore } from "../past"

/** Older than every review of the demo. */
const SETTLED_DAYS_AGO = 430

const ofAllChannels = {
  // Whoever saw a garment on somebody else may say so, labelled as such.
  publishes_without_purchase: true,
  staff_email_domains: ["staff.muted-age.test"],
}

const clothing = readReviewSettings({
  ...ofAllChannels,
  attributes: [
    {
      name: "fit",
      title: { en: "How does it fit?", de: "Wie fällt es aus?" },
      values: [
        { value: "small", title: { en: "Runs small", de: "Eher klein" } },
        { value: "true", title: { en: "True to size", de: "Wie erwartet" } },
        { value: "large", title: { en: "Runs large", de: "Eher groß" } },
      ],
    },
    {
      name: "quality",
      title: { en: "How well is it made?", de: "Wie gut ist es gemacht?" },
      values: [
        { value: "poor", title: { en: "Poorly", de: "Schlecht" } },
        { value: "fair", title: { en: "Fairly", de: "Mäßig" } },
        { value: "good", title: { en: "Well", de: "Gut" } },
        { value: "excellent", title: { en: "Excellently", de: "Sehr gut" } },
      ],
    },
  ],
})

const parts = readReviewSettings({
  ...ofAllChannels,
  attributes: [
    {
      name: "fits",
      title: { en: "Did the part fit?", de: "Hat das Teil gepasst?" },
      values: [
        { value: "true", title: { en: "It did", de: "Ja" } },
        { value: "false", title: { en: "It did not", de: "Nein" } },
      ],
    },
  ],
})

/** How both storefronts handle reviews; a merchant's own settings stay. */
export async function seedSettings(context: SeedContext) {
  const reviews = reviewIn(context.container)
  const channels = await findChannels(context)
  const known = await reviews.listReviewSettings({})
  const now = daysBefore(context.now, SETTLED_DAYS_AGO)
  const wanted = [
    { sales_channel_id: "", settings: clothing },
    { sales_channel_id: channels.parts, settings: parts },
  ]
  for (const one of wanted) {
    if (!known.some((row) => row.sales_channel_id === one.sales_channel_id)) {
      await reviews.writeSettings(one, now)
    }
  }
  return {
    of: (channelId: string): ReviewSettings =>
      channelId === channels.parts ? parts : clothing,
  }
}
