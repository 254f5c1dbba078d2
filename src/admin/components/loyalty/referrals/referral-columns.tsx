import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReferral } from "../../../../client"
import { Moment } from "../../moment"
import { RowButton } from "../../row-button"
import { ReferralBadge } from "./referral-badge"
import { ReferralPerson } from "./referral-person"
import { useFindingWords } from "./use-finding-words"

const column = createDataTableColumnHelper<AdminLoyaltyReferral>()

export function useReferralColumns(open: (id: string) => void) {
  const { t } = useTranslation("loyalty")
  return [
    column.accessor("status", {
      header: t("referrals.columns.status"),
      cell: ({ row: { original } }) => (
        <RowButton onOpen={() => open(original.id)}>
          <ReferralBadge status={original.status} />
        </RowButton>
      ),
    }),
    column.accessor("friend", {
      header: t("referrals.columns.friend"),
      cell: ({ getValue }) => (
        <div className="py-2">
          <ReferralPerson person={getValue()} />
        </div>
      ),
    }),
    column.accessor("referrer", {
      header: t("referrals.columns.referrer"),
      cell: ({ getValue }) => (
        <div className="py-2">
          <ReferralPerson person={getValue()} />
        </div>
      ),
    }),
    column.accessor("findings", {
      header: t("referrals.columns.findings"),
      cell: ({ getValue }) => <Findings findings={getValue()} />,
    }),
    column.accessor("joined_at", {
      header: t("referrals.columns.joined_at"),
      cell: ({ getValue }) => <Moment at={String(getValue())} />,
    }),
  ]
}

/** The first of them; the others are told in the drawer. */
const Findings = ({
  findings,
}: {
  findings: AdminLoyaltyReferral["findings"]
}) => {
  const { t } = useTranslation("loyalty")
  const inWords = useFindingWords()
  const [first, ...others] = findings
  return (
    first && (
      <div className="max-w-56 py-2">
        <Text size="small" leading="compact" className="whitespace-normal">
          {inWords(first)}
        </Text>
        {others.length > 0 && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {t("referrals.more_findings", { count: others.length })}
          </Text>
        )}
      </div>
    )
  )
}
