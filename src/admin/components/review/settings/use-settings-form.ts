import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSaveReviewSettings } from "../../../hooks/review-settings"
import {
  draftOf,
  errorsOf,
  settingsOf,
  type ReviewSettings,
  type SettingsDraft,
} from "./settings-draft"

export interface SettingsForm {
  draft: SettingsDraft
  change: (changes: Partial<SettingsDraft>) => void
  /** What is wrong with the field of this place, in words. */
  errorOf: (place: string) => string | undefined
}

/** What is typed on the page, until it is saved or given up. */
export function useSettingsForm(
  saved: ReviewSettings,
  sales_channel_id: string | undefined
) {
  const { t } = useTranslation("review")
  const { mutate, isPending, error } = useSaveReviewSettings()
  const [draft, setDraft] = useState(() => draftOf(saved))
  const errors = errorsOf(draft)
  const isSound = Object.keys(errors).length === 0
  const isUnsaved = !isSame(draft, draftOf(saved))
  function save() {
    if (isSound && !isPending) {
      const settings = settingsOf(draft)
      mutate(
        { sales_channel_id, settings },
        {
          onSuccess: () => {
            toast.success(t("settings.saved"))
            // As the server keeps it, such as without empty lines.
            setDraft(draftOf(settings))
          },
        }
      )
    }
  }
  const form: SettingsForm = {
    draft,
    change: (changes) => setDraft((before) => ({ ...before, ...changes })),
    errorOf: (place) => errors[place] && t(`settings.errors.${errors[place]}`),
  }
  return {
    ...{ form, save, isPending, error, isSound, isUnsaved },
    discard: () => setDraft(draftOf(saved)),
    settings: isSound ? settingsOf(draft) : undefined,
  }
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other)
