import { InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useWordsOfError } from "../hooks/use-words-of-error"
import { isUnanswered } from "../lib/unanswered"

interface ErrorTipProps {
  error: Error
  className?: string
}

/** Why something did not happen, beside the form that asked for it. */
export const ErrorTip = ({ error, className }: ErrorTipProps) => {
  const { t } = useTranslation("shared")
  const wordsOf = useWordsOfError()
  return (
    <InlineTip
      variant="error"
      label={t(isUnanswered(error) ? "unanswered.label" : "refused")}
      role="alert"
      className={className}
    >
      {wordsOf(error)}
    </InlineTip>
  )
}
