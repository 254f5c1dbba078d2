import { useTranslation } from "react-i18next"
import { isUnanswered } from "../lib/unanswered"

/** What went wrong: as the server said it, or that it did not answer. */
export function useWordsOfError() {
  const { t } = useTranslation("shared")
  return (error: unknown) => {
    if (isUnanswered(error)) {
      return t("unanswered.text")
    }
    return error instanceof Error ? error.message : String(error)
  }
}
