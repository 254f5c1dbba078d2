import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminLoyaltyMember } from "../../../client"
import { useCounted } from "../../hooks/use-counted"
import { useLoyaltyWords } from "../../hooks/use-loyalty-words"
import { Moment } from "../moment"
import { Truncated } from "../truncated"

const column = createDataTableColumnHelper<AdminLoyaltyMember>()

const BALANCES = ["points_available", "points_pending", "points_owed"] as const

export function useMemberColumns() {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  return [
    column.accessor("email", {
      header: t("members.columns.member"),
      cell: ({ row: { original } }) => <Who member={original} />,
    }),
    ...BALANCES.map((name) =>
      column.accessor(name, {
        header: t(`members.columns.${name}`),
        headerAlign: "right",
        cell: ({ getValue }) => (
          <div className="text-right tabular-nums">
            {counted.plain(getValue())}
          </div>
        ),
      })
    ),
    column.accessor("last_entry", {
      header: t("members.columns.last_entry"),
      cell: ({ getValue }) => <LastEntry entry={getValue()} />,
    }),
  ]
}

/** The name if there is one, and the way to the customer. */
const Who = ({ member }: { member: AdminLoyaltyMember }) => {
  const { t } = useTranslation("loyalty")
  const { email, first_name, last_name, customer_id } = member
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return (
    <div className="max-w-48 py-2 xl:max-w-72">
      <Link
        to={`/customers/${customer_id}`}
        className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus block truncate rounded outline-none"
        onClick={(event) => event.stopPropagation()}
      >
        {name || email || t("members.deleted")}
      </Link>
      {name && email && (
        <Truncated text={email} className="txt-xsmall text-ui-fg-muted" />
      )}
    </div>
  )
}

const LastEntry = ({ entry }: { entry: AdminLoyaltyMember["last_entry"] }) => {
  const words = useLoyaltyWords()
  return (
    entry && (
      <div className="py-2">
        {words.kind(entry)}
        <Text as="div" size="xsmall" className="text-ui-fg-muted">
          <Moment at={entry.occurred_at} />
        </Text>
      </div>
    )
  )
}
