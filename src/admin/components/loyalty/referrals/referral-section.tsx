import { Button, Container, useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReferral } from "../../../../client"
import { useReferrals } from "../../../hooks/loyalty-referrals"
import { Choice } from "../../choice"
import { ListSection } from "../../list-section"
import { useReferralColumns } from "./referral-columns"
import { ReferralDrawer } from "./referral-drawer"
import { RejectDrawer } from "./reject-drawer"

const FILTERS = [
  "all",
  "held",
  "signed_up",
  "qualified",
  "rewarded",
  "rejected",
  "expired",
] as const satisfies (AdminLoyaltyReferral["status"] | "all")[]

type Filter = (typeof FILTERS)[number]

interface Opened {
  id: string
  isRejecting?: boolean
}

/** Who was invited by whom; what waits for a decision stands first. */
export const ReferralSection = () => {
  const { t } = useTranslation("loyalty")
  const [filter, setFilter] = useState<Filter>("all")
  const [opened, setOpened] = useState<Opened>()
  const query = useReferrals(filter === "all" ? {} : { status: filter })
  const table = useDataTable({
    data: query.data?.pages.flatMap((page) => page.loyalty_referrals) ?? [],
    columns: useReferralColumns((id) => setOpened({ id })),
    getRowId: ({ id }) => id,
    isLoading: query.isLoading,
    onRowClick: (_, { id }) => setOpened({ id }),
  })
  const empty = `referrals.empty.${filter === "all" ? "all" : "filtered"}`
  const close = () => setOpened(undefined)
  return (
    <>
      <ListSection
        title={t("referrals.title")}
        description={t("referrals.description")}
        query={query}
        table={table}
        empty={{
          empty: {
            heading: t(`${empty}.heading`),
            description: t(`${empty}.description`),
          },
        }}
        actions={
          <Choice
            label={t("referrals.columns.status")}
            value={filter}
            options={FILTERS.map((value) => ({
              value,
              label: t(`referrals.statuses.${value}`),
            }))}
            onChange={setFilter}
          />
        }
      />
      {query.hasNextPage && (
        <Container className="flex justify-center px-6 py-3">
          <Button
            size="small"
            variant="transparent"
            isLoading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t("members.more")}
          </Button>
        </Container>
      )}
      {opened && !opened.isRejecting && (
        <ReferralDrawer
          id={opened.id}
          onClose={close}
          onReject={() => setOpened({ ...opened, isRejecting: true })}
        />
      )}
      {opened?.isRejecting && (
        <RejectDrawer
          id={opened.id}
          onClose={close}
          onDone={() => setOpened({ id: opened.id })}
        />
      )}
    </>
  )
}
