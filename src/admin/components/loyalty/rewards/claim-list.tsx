import { Button, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useClaims } from "../../../hooks/loyalty-rewards"
import { LoadError } from "../../load-error"
import { ClaimLine } from "./claim-line"

/** What a member has claimed; nothing for who has claimed nothing. */
export const ClaimList = ({ customerId }: { customerId: string }) => {
  const { t } = useTranslation("loyalty")
  const { data, error, refetch, ...pages } = useClaims(customerId)
  const claims = data?.pages.flatMap((page) => page.loyalty_claims) ?? []
  if (!error && claims.length === 0) {
    return null
  }
  return (
    <section>
      <Heading level="h3" className="px-6 pb-1 pt-4">
        {t("claims.title")}
      </Heading>
      {error && <LoadError error={error} onRetry={refetch} />}
      <ol className="divide-y">
        {claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
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
