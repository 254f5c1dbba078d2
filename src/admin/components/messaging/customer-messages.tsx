import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useMessagePreferences } from "../../hooks/messaging-preference"
import { SectionHeading } from "../list-section"
import { LoadError } from "../load-error"
import { ConsentHistory } from "./consent-history"
import { PreferenceTable } from "./preference-table"
import { RecentMessages } from "./recent-messages"
import { TitledPart } from "./titled-part"

const LATEST = 5

/** What a customer hears of, what they agreed to, and what they got. */
export const CustomerMessages = ({ customerId }: { customerId: string }) => {
  const { t } = useTranslation("messaging")
  const { data, error, refetch, isLoading } = useMessagePreferences(customerId)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <SectionHeading
        title={t("customer.title")}
        description={t("customer.description")}
      />
      <TitledPart title={t("customer.last")}>
        <RecentMessages
          of={{ customer_id: customerId }}
          none={t("customer.none")}
          limit={LATEST}
        />
      </TitledPart>
      {isLoading && <Skeleton className="m-6 h-48" />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {data && (
        <PreferenceTable
          customerId={customerId}
          preferences={data.preferences}
        />
      )}
      {data && <ConsentHistory consents={data.consents} />}
    </Container>
  )
}
