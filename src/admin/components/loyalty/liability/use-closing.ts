import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useCloseMonth } from "../../../hooks/loyalty-liability"
import { useErrorToast } from "../../../hooks/use-error-toast"

/** Asks before a month is locked for good. */
export function useClosing(month: string, name: string) {
  const { t } = useTranslation("loyalty")
  const tellError = useErrorToast()
  const { t: shared } = useTranslation("shared")
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useCloseMonth()
  async function close() {
    const isWanted = await prompt({
      title: t("liability.close.title", { month: name }),
      description: t("liability.close.description"),
      confirmText: t("liability.close.action"),
      cancelText: shared("cancel"),
    })
    if (!isWanted) {
      return
    }
    try {
      await mutateAsync(month)
      toast.success(t("liability.close.done", { month: name }))
    } catch (error) {
      tellError(error)
    }
  }
  return { close, isPending }
}
