import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyAccount } from "../../hooks/loyalty"
import { useCounted } from "../../hooks/use-counted"
import { Moment } from "../moment"

const DATES = 3

/** What goes next if it is not spent. */
export const ExpiringPoints = ({
  expiring,
}: Pick<LoyaltyAccount, "expiring">) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  if (expiring.length === 0) {
    return null
  }
  const rest = expiring.length - DATES
  return (
    <div className="px-6 py-4">
      <Text size="small" weight="plus">
        {t("customer.expires_next")}
      </Text>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1">
        {expiring.slice(0, DATES).map(({ points, expires_at }) => (
          <li key={expires_at} className="txt-small text-ui-fg-subtle">
            {counted.points(points)} · <Moment at={expires_at} />
          </li>
        ))}
        {rest > 0 && (
          <li className="txt-small text-ui-fg-muted">
            {t("customer.more_dates", { count: rest })}
          </li>
        )}
      </ul>
    </div>
  )
}
