import { Button, Heading, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLoyaltyEntries } from "../../hooks/loyalty"
import { LoadError } from "../load-error"
import { isTold } from "./entry-change"
import { EntryLine } from "./entry-line"

/** What happened to a member's points, the newest first. */
export const EntryList = ({ customerId }: { customerId: string }) => {
  const { t } = useTranslation("loyalty")
  const { data, error, refetch, isLoading, ...pages } =
    useLoyaltyEntries(customerId)
  const entries =
    data?.pages.flatMap((page) => page.entries.filter(isTold)) ?? []
  return (
    <section>
      <Heading level="h3" className="px-6 pb-1 pt-4">
        {t("entries.title")}
      </Heading>
      {isLoading && <Skeleton className="mx-6 my-4 h-24" />}
      {error && <LoadError error={error} onRetry={refetch} />}
      <ol className="divide-y">
        {entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} hasOrderLink />
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
