import { Button, InlineTip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useWordsOfError } from "../hooks/use-words-of-error"

interface LoadErrorProps {
  error: Error
  onRetry: () => unknown
}

/** Says that something could not be read, and why. */
export const LoadError = ({ error, onRetry }: LoadErrorProps) => {
  const { t } = useTranslation("shared")
  const wordsOf = useWordsOfError()
  return (
    <div className="flex flex-col items-start gap-3 px-6 py-4" role="alert">
      <InlineTip variant="error" label={t("load_error.label")}>
        {wordsOf(error)}
      </InlineTip>
      <Button size="small" variant="secondary" onClick={() => void onRetry()}>
        {t("load_error.retry")}
      </Button>
    </div>
  )
}
