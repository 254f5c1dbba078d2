import { toast, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Message } from "../../../client"
import { useDecideMessage, type MessageVerdict } from "../../hooks/messaging"
import { useErrorToast } from "../../hooks/use-error-toast"

/** Says what will happen before a message is sent again or kept back. */
export function useMessageActions() {
  const { t } = useTranslation("messaging")
  const tellError = useErrorToast()
  const { t: shared } = useTranslation("shared")
  const { mutateAsync, isPending } = useDecideMessage()
  const prompt = usePrompt()

  async function decide(message: Message, verdict: MessageVerdict) {
    const isWanted = await prompt({
      title: t(`${verdict}.title`, {
        to: message.to_address ?? t("list.nobody"),
      }),
      description: t(`${verdict}.${warningOf(message, verdict)}`),
      confirmText: t(`${verdict}.action`),
      cancelText: shared("cancel"),
      variant: "confirmation",
    })
    if (!isWanted) {
      return
    }
    try {
      await mutateAsync({ id: message.id, verdict })
      toast.success(t(`${verdict}.done`))
    } catch (error) {
      tellError(error)
    }
  }
  return { decide, isPending }
}

function warningOf({ status }: Message, verdict: MessageVerdict) {
  return verdict === "suppress" && status !== "unknown" ? "open" : status
}
