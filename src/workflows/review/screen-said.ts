import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import type { ReviewSettings } from "../../modules/review/domain/review-settings"
import {
  screeningOf,
  screenText,
  textFingerprint,
  type Finding,
} from "../../modules/review/domain/screening"
import type { SaidTable } from "../../modules/review/question-rows"
import { findStaff } from "./find-about-author"
import type { Reviewer } from "./read-subject"
import { reviewIn } from "./review-service"

interface ScreenedSaid {
  table: SaidTable
  /** Where nobody says the same as somebody else. */
  beside: { product_id: string } | { question_id: string }
  text: string
  display_name: string | null
  locale: string | null
  by: Reviewer
  settings: ReviewSettings
}

/** What a machine finds in a question or an answer, as it does in reviews. */
export async function screenSaid(
  container: MedusaContainer,
  { table, beside, text, display_name, locale, by, settings }: ScreenedSaid
) {
  const isLong = textFingerprint(text) !== null
  const said = { ...beside, text }
  const findings: Finding[] = [
    ...screenText({ title: null, body: text, display_name, locale }, settings),
    ...(isLong && (await reviewIn(container).isSaidByOthers(table, said))
      ? [{ rule: "duplicate-text" as const }]
      : []),
    ...(await findStaff(container, by, settings)),
  ]
  return screeningOf({ findings }, settings, clock.now())
}
