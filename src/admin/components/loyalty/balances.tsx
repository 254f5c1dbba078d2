import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyAccount } from "../../hooks/loyalty"
import { useCounted } from "../../hooks/use-counted"

const BALANCES = ["available", "pending", "reserved", "owed"] as const

/** The four balances of a member, side by side. */
export const Balances = ({ account }: { account: LoyaltyAccount }) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-6 px-6 py-4 lg:grid-cols-4">
      {BALANCES.map((name) => {
        const points = account[`points_${name}`]
        const isBad = points < 0 || (name === "owed" && points > 0)
        return (
          <div key={name} className="flex min-w-0 flex-col gap-1">
            <dt className="txt-compact-small text-ui-fg-subtle">
              {t(`balances.${name}.name`)}
            </dt>
            <dd className={clx("h1-core", { "text-ui-fg-error": isBad })}>
              {counted.plain(points)}
            </dd>
            <Text as="span" size="xsmall" className="text-ui-fg-muted">
              {t(`balances.${name}.hint`)}
            </Text>
          </div>
        )
      })}
    </dl>
  )
}
