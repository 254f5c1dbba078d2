import { Button, toast, useDataTable, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyTier } from "../../../../client"
import { useDeleteTier, useTiers } from "../../../hooks/loyalty-tiers"
import { useErrorToast } from "../../../hooks/use-error-toast"
import { ListSection } from "../../list-section"
import { useTierColumns } from "./tier-columns"
import { TierDrawer } from "./tier-drawer"

/** The ladder from below. */
export const TierSection = () => {
  const { t } = useTranslation("loyalty")
  const [open, setOpen] = useState<AdminLoyaltyTier | "new">()
  const query = useTiers()
  const tiers = query.data ?? []
  const table = useDataTable({
    data: tiers,
    columns: useTierColumns(tiers, { edit: setOpen, remove: useRemoval() }),
    getRowId: ({ id }) => id,
    isLoading: query.isLoading,
    // It is handed the row of the table: of what is in it only the id is there.
    onRowClick: (_, { id }) => setOpen(tiers.find((tier) => tier.id === id)),
  })
  return (
    <>
      <ListSection
        title={t("tiers.title")}
        description={t("tiers.description")}
        query={query}
        table={table}
        empty={{
          empty: {
            heading: t("tiers.empty.heading"),
            description: t("tiers.empty.description"),
          },
        }}
        actions={
          <Button
            size="small"
            variant="secondary"
            disabled={!query.data}
            onClick={() => setOpen("new")}
          >
            {t("tiers.create.action")}
          </Button>
        }
      />
      {open && (
        <TierDrawer
          tier={open === "new" ? undefined : open}
          ladder={tiers}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

/** Asks before a tier goes; why one has to stay is the server's to say. */
function useRemoval() {
  const { t } = useTranslation("loyalty")
  const tellError = useErrorToast()
  const { t: shared } = useTranslation("shared")
  const prompt = usePrompt()
  const { mutateAsync } = useDeleteTier()
  return async ({ id, name }: AdminLoyaltyTier) => {
    const isWanted = await prompt({
      title: t("tiers.remove.title", { name }),
      description: t("tiers.remove.description"),
      confirmText: t("tiers.remove.action"),
      cancelText: shared("cancel"),
    })
    if (!isWanted) {
      return
    }
    try {
      await mutateAsync(id)
      toast.success(t("tiers.remove.done"))
    } catch (error) {
      tellError(error)
    }
  }
}
