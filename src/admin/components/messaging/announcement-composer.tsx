import { Button, FocusModal, Heading, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import {
  useAudience,
  useCreateAnnouncement,
} from "../../hooks/messaging-announcement"
import { useErrorToast } from "../../hooks/use-error-toast"
import { useNow } from "../../hooks/use-now"
import { exactTime } from "../../lib/time"
import { announcementOf, EMPTY_DRAFT } from "./announcement-draft"
import { AnnouncementFields } from "./announcement-fields"
import { AnnouncementPreview } from "./announcement-preview"

/** Writes an announcement, beside the mail that will come of it. */
export const AnnouncementComposer = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation("messaging")
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const { announce, isPending } = useAnnounce(onClose)
  const audience = useAudience(draft.customer_group_id).data?.audience
  const announcement = announcementOf(draft, useNow())
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header>
          <Button
            size="small"
            disabled={!announcement || !audience?.with_consent}
            isLoading={isPending}
            onClick={() =>
              announcement &&
              void announce(announcement, audience?.with_consent ?? 0)
            }
          >
            {t("composer.submit")}
          </Button>
        </FocusModal.Header>
        <FocusModal.Body className="grid flex-1 overflow-auto max-lg:divide-y lg:grid-cols-2 lg:divide-x lg:overflow-hidden">
          <div className="flex flex-col gap-6 p-6 lg:overflow-auto lg:p-10">
            <FocusModal.Title asChild>
              <Heading>{t("composer.title")}</Heading>
            </FocusModal.Title>
            <FocusModal.Description className="sr-only">
              {t("announcements.description")}
            </FocusModal.Description>
            <AnnouncementFields draft={draft} onChange={setDraft} />
          </div>
          <AnnouncementPreview draft={draft} />
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

function useAnnounce(onDone: () => void) {
  const { t, i18n } = useTranslation("messaging")
  const tellError = useErrorToast()
  const { t: shared } = useTranslation("shared")
  const { mutateAsync, isPending } = useCreateAnnouncement()
  const prompt = usePrompt()

  async function announce(
    announcement: NonNullable<ReturnType<typeof announcementOf>>,
    count: number
  ) {
    const { send_after } = announcement
    const isWanted = await prompt({
      variant: "confirmation",
      title: t("composer.prompt.title", { count }),
      description: send_after
        ? t("composer.prompt.later", {
            at: exactTime(new Date(send_after), i18n.language),
          })
        : t("composer.prompt.now"),
      confirmText: t("composer.submit"),
      cancelText: shared("back"),
    })
    if (!isWanted) {
      return
    }
    try {
      await mutateAsync(announcement)
      toast.success(t("composer.done"))
      onDone()
    } catch (error) {
      tellError(error)
    }
  }
  return { announce, isPending }
}
