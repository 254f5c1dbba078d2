import { Button, toast, useDataTable, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Announcement } from "../../../client"
import {
  useAnnouncements,
  useCancelAnnouncement,
} from "../../hooks/messaging-announcement"
import { useErrorToast } from "../../hooks/use-error-toast"
import { usePages } from "../../hooks/use-pages"
import { ListSection } from "../list-section"
import { AnnouncementComposer } from "./announcement-composer"
import { useAnnouncementColumns } from "./announcement-columns"
import { AnnouncementDrawer } from "./announcement-drawer"

/** Promotions that customer groups are told of. */
export const AnnouncementSection = () => {
  const { t } = useTranslation("messaging")
  const navigate = useNavigate()
  const { pagination, toFirst: _, ...page } = usePages()
  const query = useAnnouncements(page)
  const cancel = useCancel()
  const [opened, setOpened] = useState<string>()
  const [isComposing, setIsComposing] = useState(false)
  const table = useDataTable({
    data: query.data?.announcements ?? [],
    columns: useAnnouncementColumns({
      onOpen: ({ id }) => setOpened(id),
      onShowMessages: ({ id }) =>
        void navigate(`/messaging?announcement_id=${id}`),
      onCancel: cancel,
    }),
    getRowId: ({ id }) => id,
    rowCount: query.data?.count,
    isLoading: query.isLoading,
    pagination,
    onRowClick: (_, { id }) => setOpened(id),
  })
  return (
    <>
      <ListSection
        title={t("announcements.title")}
        description={t("announcements.description")}
        query={query}
        table={table}
        empty={{
          empty: {
            heading: t("announcements.empty.heading"),
            description: t("announcements.empty.description"),
          },
        }}
        actions={
          <Button
            size="small"
            variant="secondary"
            onClick={() => setIsComposing(true)}
          >
            {t("announcements.create")}
          </Button>
        }
      />
      {opened && (
        <AnnouncementDrawer
          id={opened}
          onClose={() => setOpened(undefined)}
          onCancel={cancel}
        />
      )}
      {isComposing && (
        <AnnouncementComposer onClose={() => setIsComposing(false)} />
      )}
    </>
  )
}

function useCancel() {
  const { t } = useTranslation("messaging")
  const tellError = useErrorToast()
  const { t: shared } = useTranslation("shared")
  const { mutateAsync } = useCancelAnnouncement()
  const prompt = usePrompt()
  return async ({ id, subject }: Announcement) => {
    const isWanted = await prompt({
      title: t("announcements.cancel.title", { subject }),
      description: t("announcements.cancel.description"),
      confirmText: t("announcements.cancel.action"),
      cancelText: shared("back"),
    })
    if (!isWanted) {
      return
    }
    try {
      await mutateAsync(id)
      toast.success(t("announcements.cancel.done"))
    } catch (error) {
      tellError(error)
    }
  }
}
