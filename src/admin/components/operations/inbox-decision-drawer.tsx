import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InboxEvent } from "../../../client"
import { useDecideInboxEvent, type InboxVerdict } from "../../hooks/inbox"
import { useErrorToast } from "../../hooks/use-error-toast"
import { NoteDrawer } from "../note-drawer"

interface InboxDecisionDrawerProps {
  event: InboxEvent
  verdict: InboxVerdict
  onClose: () => void
}

/** Says what shall become of a webhook. A later replay takes each back. */
export const InboxDecisionDrawer = ({
  event,
  verdict,
  onClose,
}: InboxDecisionDrawerProps) => {
  const { t } = useTranslation("operations")
  const tellError = useErrorToast()
  const { mutate, isPending } = useDecideInboxEvent()
  function decide(note: string) {
    mutate(
      { id: event.id, verdict, note },
      {
        onSuccess: () => {
          toast.success(t(`inbox.verdicts.${verdict}.done`))
          onClose()
        },
        onError: tellError,
      }
    )
  }
  return (
    <NoteDrawer
      title={t(`inbox.verdicts.${verdict}.title`)}
      description={t(`inbox.verdicts.${verdict}.description`)}
      action={t(`inbox.verdicts.${verdict}.action`)}
      // What was handled before may do its work a second time.
      warning={
        verdict === "replay" && event.status === "consumed"
          ? t("inbox.prompt")
          : undefined
      }
      isSaving={isPending}
      onClose={onClose}
      onSubmit={decide}
    />
  )
}
