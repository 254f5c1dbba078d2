import { XMark } from "@medusajs/icons"
import { Button, useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useMessages } from "../../hooks/messaging"
import { useMessagingPlace } from "../../hooks/use-messaging-place"
import { usePages } from "../../hooks/use-pages"
import { ListSection } from "../list-section"
import { useMessageColumns } from "./message-columns"
import { MessageDrawer } from "./message-drawer"
import { MessageFilters, NO_FILTER, queryOf } from "./message-filters"
import { useMessageActions } from "./use-message-actions"

/** What the shop told people, or is about to. */
export const MessageSection = () => {
  const { t } = useTranslation("messaging")
  const { focus, focused, unfocus, message, openMessage } = useMessagingPlace()
  const [filter, setFilter] = useState(NO_FILTER)
  const { pagination, toFirst, ...page } = usePages()
  const query = useMessages({ ...queryOf(filter), ...focused, ...page })
  const { decide } = useMessageActions()
  const table = useDataTable({
    data: query.data?.messages ?? [],
    columns: useMessageColumns({
      onOpen: ({ id }) => openMessage(id),
      onDecide: decide,
    }),
    getRowId: ({ id }) => id,
    rowCount: query.data?.count,
    isLoading: query.isLoading,
    pagination,
    onRowClick: (_, { id }) => openMessage(id),
  })
  const isFiltered = focus || Object.values(queryOf(filter)).some(Boolean)
  const empty = isFiltered ? "list.filtered" : "list.empty"
  return (
    <>
      <ListSection
        title={t("list.title")}
        description={t("list.description")}
        query={query}
        table={table}
        empty={{
          empty: {
            heading: t(`${empty}.heading`),
            description: t(`${empty}.description`),
          },
        }}
        actions={
          <>
            {focus && (
              <Button
                size="small"
                variant="secondary"
                title={t("list.only.clear")}
                onClick={unfocus}
              >
                {t(`list.only.${focus}`)}
                <XMark />
              </Button>
            )}
            <MessageFilters
              filter={filter}
              onChange={(chosen) => {
                setFilter(chosen)
                toFirst()
              }}
            />
          </>
        }
      />
      {message && (
        <MessageDrawer id={message} onClose={() => openMessage(undefined)} />
      )}
    </>
  )
}
