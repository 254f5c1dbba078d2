import { Button, useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { InboxEndpointWithSecret } from "../../../client"
import { useInboxEndpoints } from "../../hooks/inbox-endpoint"
import { usePages } from "../../hooks/use-pages"
import { ListSection } from "../list-section"
import { EndpointDrawer } from "./endpoint-drawer"
import { useEndpointColumns } from "./endpoint-columns"
import { SecretDrawer } from "./secret-drawer"
import { useEndpointActions } from "./use-endpoint-actions"

/** The doors through which webhooks come. */
export const EndpointSection = () => {
  const { t } = useTranslation("operations")
  const { pagination, toFirst: _, ...page } = usePages()
  const query = useInboxEndpoints(page)
  const [isCreating, setIsCreating] = useState(false)
  const [made, setMade] = useState<InboxEndpointWithSecret>()
  const table = useDataTable({
    data: query.data?.inbox_endpoints ?? [],
    columns: useEndpointColumns(useEndpointActions({ onSecret: setMade })),
    getRowId: ({ id }) => id,
    rowCount: query.data?.count,
    isLoading: query.isLoading,
    pagination,
  })
  return (
    <>
      <ListSection
        title={t("endpoints.title")}
        description={t("endpoints.description")}
        query={query}
        table={table}
        empty={{
          empty: {
            heading: t("endpoints.empty.heading"),
            description: t("endpoints.empty.description"),
          },
        }}
        actions={
          <Button
            size="small"
            variant="secondary"
            onClick={() => setIsCreating(true)}
          >
            {t("endpoints.create.open")}
          </Button>
        }
      />
      {isCreating && (
        <EndpointDrawer
          onClose={() => setIsCreating(false)}
          onCreated={(created) => {
            setIsCreating(false)
            setMade(created)
          }}
        />
      )}
      {made && <SecretDrawer made={made} onClose={() => setMade(undefined)} />}
    </>
  )
}
