import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useLoyaltyAccount } from "../../hooks/loyalty"
import { SectionHeading } from "../list-section"
import { LoadError } from "../load-error"
import { AdjustDrawer } from "./adjust-drawer"
import { Balances } from "./balances"
import { EntryList } from "./entry-list"
import { ExpiringPoints } from "./expiring-points"
import { ClaimList } from "./rewards/claim-list"
import { TierLine } from "./tier-line"
import { SetTierDrawer } from "./tiers/set-tier-drawer"
import { TierChanges } from "./tiers/tier-changes"

/** What a customer has, why, and the way to change it. */
export const CustomerPoints = ({ customerId }: { customerId: string }) => {
  const { t } = useTranslation("loyalty")
  const [opened, setOpened] = useState<"adjust" | "tier">()
  const close = () => setOpened(undefined)
  const query = useLoyaltyAccount(customerId)
  const { data: account, error, refetch, isLoading } = query
  return (
    <Container className="divide-y overflow-hidden p-0">
      <SectionHeading
        title={t("customer.title")}
        description={t("customer.description")}
      >
        {account?.tier && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setOpened("tier")}
          >
            {t("tiers.set.action")}
          </Button>
        )}
        <Button
          size="small"
          variant="secondary"
          disabled={!account}
          onClick={() => setOpened("adjust")}
        >
          {t("adjust.action")}
        </Button>
      </SectionHeading>
      {isLoading && <Skeleton className="m-6 h-24" />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {account && (
        <>
          <TierLine account={account} />
          <Balances account={account} />
          {!account.id && (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t("customer.no_account")}
            </Text>
          )}
          <ExpiringPoints expiring={account.expiring} />
        </>
      )}
      {account?.id && (
        <>
          <ClaimList customerId={customerId} />
          <EntryList customerId={customerId} />
          <TierChanges customerId={customerId} />
        </>
      )}
      {account && opened === "adjust" && (
        <AdjustDrawer account={account} onClose={close} />
      )}
      {account && opened === "tier" && (
        <SetTierDrawer account={account} onClose={close} />
      )}
    </Container>
  )
}
