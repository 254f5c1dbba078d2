import { Button, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyTierChange } from "../../../../client"
import { useTierChanges, useTierNames } from "../../../hooks/loyalty-tiers"
import { useCounted } from "../../../hooks/use-counted"
import { useLastDay } from "../../../hooks/use-last-day"
import { useLoyaltyWords } from "../../../hooks/use-loyalty-words"
import { LoadError } from "../../load-error"
import { Moment } from "../../moment"
import { By } from "../by"

/** What became of a member's tier; nothing before the first change. */
export const TierChanges = ({ customerId }: { customerId: string }) => {
  const { t } = useTranslation("loyalty")
  const { data, error, refetch, ...pages } = useTierChanges(customerId)
  const changes = data?.pages.flatMap((page) => page.tier_changes) ?? []
  if (!error && changes.length === 0) {
    return null
  }
  return (
    <section>
      <Heading level="h3" className="px-6 pb-1 pt-4">
        {t("tiers.history")}
      </Heading>
      {error && <LoadError error={error} onRetry={refetch} />}
      <ol className="divide-y">
        {changes.map((change) => (
          <TierChangeLine key={change.id} change={change} />
        ))}
      </ol>
      {pages.hasNextPage && (
        <div className="flex justify-center border-t px-6 py-3">
          <Button
            size="small"
            variant="transparent"
            isLoading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {t("entries.more")}
          </Button>
        </div>
      )}
    </section>
  )
}

const TierChangeLine = ({ change }: { change: AdminLoyaltyTierChange }) => {
  const { t } = useTranslation("loyalty")
  const lastDay = useLastDay()
  const words = useLoyaltyWords()
  const counted = useCounted()
  const nameOf = useTierNames()
  const { from_key, to_key, reason, grace_until, actor_type } = change
  const keys = [from_key, to_key].filter((key) => key !== null)
  const names = [...new Set(keys.map(nameOf))]
  return (
    <li className="flex items-start justify-between gap-4 px-6 py-3">
      <div className="min-w-0 break-words">
        <Text size="small" weight="plus">
          {t(`tiers.changes.${change.change}`)}
        </Text>
        {reason && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.reason(reason)}
          </Text>
        )}
        <Text as="div" size="xsmall" className="text-ui-fg-muted">
          <Moment at={change.occurred_at} />
          {actor_type && <By userId={change.actor_id} />}
          {` · ${counted.points(change.points_earned)}`}
        </Text>
        {grace_until && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {t(`tiers.${change.change === "set" ? "kept" : "grace"}_until`, {
              date: lastDay(grace_until),
            })}
          </Text>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle shrink-0 text-right">
        {names.join(" → ")}
      </Text>
    </li>
  )
}
