import { Button, toast, useDataTable, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReward } from "../../../../client"
import {
  useMoveReward,
  useRewards,
  type RewardVerb,
} from "../../../hooks/loyalty-rewards"
import { useErrorToast } from "../../../hooks/use-error-toast"
import { usePages } from "../../../hooks/use-pages"
import { ListSection } from "../../list-section"
import { useRewardColumns } from "./reward-columns"
import { RewardDrawer } from "./reward-drawer"

/** What points can be claimed for, the newest first. */
export const RewardSection = () => {
  const { t } = useTranslation("loyalty")
  const [open, setOpen] = useState<AdminLoyaltyReward | "new">()
  const { pagination, limit, offset } = usePages()
  const query = useRewards({ limit, offset })
  const move = useMoving()
  const rewards = query.data?.loyalty_rewards ?? []
  const table = useDataTable({
    data: rewards,
    columns: useRewardColumns({
      onEdit: setOpen,
      onMove: (reward, verb) => void move(reward, verb),
    }),
    getRowId: ({ id }) => id,
    rowCount: query.data?.count,
    isLoading: query.isLoading,
    pagination,
    // The table hands over a row of its own, whatever its type says.
    onRowClick: (_, { id }) => setOpen(rewards.find((one) => one.id === id)),
  })
  return (
    <>
      <ListSection
        title={t("rewards.title")}
        description={t("rewards.description")}
        query={query}
        table={table}
        empty={{
          empty: {
            heading: t("rewards.empty.heading"),
            description: t("rewards.empty.description"),
          },
        }}
        actions={
          <Button
            size="small"
            variant="secondary"
            onClick={() => setOpen("new")}
          >
            {t("rewards.create.action")}
          </Button>
        }
      />
      {open && (
        <RewardDrawer
          reward={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

/** Asks before members see it, and before they do no longer. */
function useMoving() {
  const { t } = useTranslation("loyalty")
  const tellError = useErrorToast()
  const { t: shared } = useTranslation("shared")
  const prompt = usePrompt()
  const { mutate } = useMoveReward()
  return async ({ id, name }: AdminLoyaltyReward, verb: RewardVerb) => {
    const isWanted = await prompt({
      title: t(`rewards.${verb}.title`, { name }),
      description: t(`rewards.${verb}.description`),
      confirmText: t(`rewards.${verb}.action`),
      cancelText: shared("cancel"),
      variant: "confirmation",
    })
    if (isWanted) {
      mutate(
        { id, verb },
        {
          onSuccess: () => toast.success(t(`rewards.${verb}.done`)),
          onError: tellError,
        }
      )
    }
  }
}
