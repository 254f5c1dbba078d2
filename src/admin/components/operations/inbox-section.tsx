import { useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { InboxEvent, InboxStatus } from "../../../client"
import { useInbox, type InboxVerdict } from "../../hooks/inbox"
import { usePages } from "../../hooks/use-pages"
import { Choice } from "../choice"
import { ListSection } from "../list-section"
import { useInboxColumns } from "./inbox-columns"
import { InboxDecisionDrawer } from "./inbox-decision-drawer"
import { InboxEventDrawer } from "./inbox-event-drawer"

const VIEWS = [
  "all",
  "received",
  "failed",
  "quarantined",
  "consumed",
  "discarded",
] as const satisfies (InboxStatus | "all")[]
type View = (typeof VIEWS)[number]

/** What others told the shop, and what became of it. */
export const InboxSection = () => {
  const { t } = useTranslation("operations")
  const [view, setView] = useState<View>("all")
  const { pagination, toFirst, ...page } = usePages()
  const query = useInbox({
    status: view === "all" ? undefined : [view],
    ...page,
  })
  const [opened, setOpened] = useState<string>()
  const [deciding, setDeciding] = useState<{
    event: InboxEvent
    verdict: InboxVerdict
  }>()

  function decide(event: InboxEvent, verdict: InboxVerdict) {
    setOpened(undefined)
    setDeciding({ event, verdict })
  }
  const table = useDataTable({
    data: query.data?.inbox_events ?? [],
    columns: useInboxColumns({
      onOpen: ({ id }) => setOpened(id),
      onDecide: decide,
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
        title={t("inbox.title")}
        description={t("inbox.description")}
        query={query}
        table={table}
        empty={{
          empty: {
            heading: t(`inbox.empty.${view === "all" ? "all" : "some"}`),
            description: t("inbox.empty.description"),
          },
        }}
        actions={
          <Choice
            label={t("inbox.show")}
            value={view}
            options={VIEWS.map((value) => ({
              value,
              label: t(`inbox.statuses.${value}`),
            }))}
            onChange={(chosen) => {
              setView(chosen)
              toFirst()
            }}
          />
        }
      />
      {opened && (
        <InboxEventDrawer
          id={opened}
          onClose={() => setOpened(undefined)}
          onDecide={decide}
        />
      )}
      {deciding && (
        <InboxDecisionDrawer
          {...deciding}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </>
  )
}
