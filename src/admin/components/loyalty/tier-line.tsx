import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyAccount } from "../../hooks/loyalty"
import { useCounted } from "../../hooks/use-counted"
import { useLastDay } from "../../hooks/use-last-day"

/** Where a member stands, and how far it is to the next tier. */
export const TierLine = ({ account }: { account: LoyaltyAccount }) => {
  const { t } = useTranslation("loyalty")
  const lastDay = useLastDay()
  const counted = useCounted()
  const { tier, next_tier, grace_until } = account
  if (!tier) {
    return null
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 py-4">
      <Badge size="2xsmall">{tier.name}</Badge>
      <Text size="small" className="text-ui-fg-subtle">
        {next_tier
          ? t("customer.to_next_tier", {
              tier: next_tier.name,
              points: counted.points(next_tier.points_missing),
            })
          : t("customer.highest_tier")}
      </Text>
      {grace_until && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("tiers.kept_until", { date: lastDay(grace_until) })}
        </Text>
      )}
    </div>
  )
}
