import { Button, Container, useDataTable } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminLoyaltyAccountsListQuery } from "../../../client"
import { useMembers } from "../../hooks/loyalty-members"
import { Choice } from "../choice"
import { ListSection } from "../list-section"
import { SearchField } from "../search-field"
import { useMemberColumns } from "./member-columns"

const ORDERS = ["points_available", "points_pending", "points_owed"] as const
type Order = NonNullable<AdminLoyaltyAccountsListQuery["order"]>

/** Everybody with points, who has the most first. */
export const MemberSection = () => {
  const { t } = useTranslation("loyalty")
  const navigate = useNavigate()
  const [search, setSearch] = useState("")
  const [order, setOrder] = useState<Order>("points_available")
  const query = useMembers({ q: search || undefined, order })
  const members = query.data?.pages.flatMap((page) => page.loyalty_accounts)
  function open(id: string) {
    const member = members?.find((each) => each.id === id)
    void (member && navigate(`/customers/${member.customer_id}`))
  }
  const table = useDataTable({
    data: members ?? [],
    columns: useMemberColumns(),
    getRowId: ({ id }) => id,
    isLoading: query.isLoading,
    // It is handed the row of the table: of what is in it only the id is there.
    onRowClick: (_, { id }) => open(id),
  })
  const empty = `members.empty.${search ? "filtered" : order}`
  return (
    <>
      <ListSection
        title={t("members.title")}
        description={t("members.description")}
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
              label={t("members.search")}
              value={search}
              onSearch={setSearch}
            />
            <Choice
              label={t("members.show")}
              value={order}
              options={ORDERS.map((value) => ({
                value,
                label: t(`members.orders.${value}`),
              }))}
              onChange={setOrder}
            />
          </>
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
    </>
  )
}
