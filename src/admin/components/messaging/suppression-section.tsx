import { Button, toast, useDataTable, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Suppression } from "../../../client"
import {
  useLiftSuppression,
  useSuppressions,
} from "../../hooks/messaging-suppression"
import { useErrorToast } from "../../hooks/use-error-toast"
import { usePages } from "../../hooks/use-pages"
import { ListSection } from "../list-section"
import { SearchField } from "../search-field"
import { useSuppressionColumns } from "./suppression-columns"
import { SuppressionDrawer } from "./suppression-drawer"

/** Addresses that are not written to. */
export const SuppressionSection = () => {
  const { t } = useTranslation("messaging")
  const [search, setSearch] = useState("")
  const [isAdding, setIsAdding] = useState(false)
  const { pagination, toFirst, ...page } = usePages()
  const query = useSuppressions({ q: search || undefined, ...page })
  const table = useDataTable({
    data: query.data?.suppressions ?? [],
    columns: useSuppressionColumns({ onLift: useLift() }),
    getRowId: ({ id }) => id,
    rowCount: query.data?.count,
    isLoading: query.isLoading,
    pagination,
  })
  const empty = search ? "suppressions.filtered" : "suppressions.empty"
  return (
    <>
      <ListSection
        title={t("suppressions.title")}
        description={t("suppressions.description")}
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
            <SearchField
              label={t("suppressions.search")}
              value={search}
              onSearch={(text) => {
                setSearch(text)
                toFirst()
              }}
            />
            <Button
              size="small"
              variant="secondary"
              onClick={() => setIsAdding(true)}
            >
              {t("suppressions.add")}
            </Button>
          </>
        }
      />
      {isAdding && <SuppressionDrawer onClose={() => setIsAdding(false)} />}
    </>
  )
}

function useLift() {
  const { t } = useTranslation("messaging")
  const tellError = useErrorToast()
  const { t: shared } = useTranslation("shared")
  const { mutateAsync } = useLiftSuppression()
  const prompt = usePrompt()
  return async ({ id, address, reason }: Suppression) => {
    const isWanted = await prompt({
      title: t("suppressions.lift.title", {
        address: address ?? t("suppressions.unnamed"),
      }),
      description: t(`suppressions.lift.${reason}`),
      confirmText: t("suppressions.lift.action"),
      cancelText: shared("cancel"),
      // What somebody entered here, somebody here may take back.
      variant: reason === "manual" ? "confirmation" : "danger",
    })
    if (!isWanted) {
      return
    }
    try {
      await mutateAsync(id)
      toast.success(t("suppressions.lift.done"))
    } catch (error) {
      tellError(error)
    }
  }
}
