import { Button, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyEntry } from "../../../../client"
import { isTold } from "../entry-change"
import { EntryLine } from "../entry-line"

const SHORT = 3

/** What the book has of the order, the newest first. */
export const OrderEntries = ({ entries }: { entries: AdminLoyaltyEntry[] }) => {
  const { t } = useTranslation("loyalty")
  const [isWhole, setIsWhole] = useState(false)
  const told = entries.filter(isTold)
  return (
    <section>
      <Heading level="h3" className="px-6 pb-1 pt-4">
        {t("entries.title")}
      </Heading>
      <ol className="divide-y">
        {told.slice(0, isWhole ? undefined : SHORT).map((entry) => (
          <EntryLine key={entry.id} entry={entry} />
        ))}
      </ol>
      {told.length > SHORT && !isWhole && (
        <div className="flex justify-center border-t px-6 py-3">
          <Button
            size="small"
            variant="transparent"
            onClick={() => setIsWhole(true)}
          >
            {t("entries.more")}
          </Button>
        </div>
      )}
    </section>
  )
}
