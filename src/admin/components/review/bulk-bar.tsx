import { Button, Checkbox, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"
import { BULK_VERBS, isOpenTo, type BulkVerb } from "../../lib/review-verbs"

interface BulkBarProps {
  reviews: AdminReview[]
  chosen: string[]
  isPending: boolean
  onChoose: (ids: string[]) => void
  onAct: (verb: BulkVerb) => unknown
}

/** Decides on several at once. */
export const BulkBar = ({
  reviews,
  chosen,
  isPending,
  onChoose,
  onAct,
}: BulkBarProps) => {
  const { t } = useTranslation("review")
  const isAll = chosen.length === reviews.length
  const countFor = (verb: BulkVerb) =>
    reviews.filter(
      ({ id, status }) => chosen.includes(id) && isOpenTo(verb, status)
    ).length
  return (
    <div
      className={
        chosen.length
          ? "bg-ui-bg-base sticky top-0 z-10 flex flex-wrap items-center gap-3 px-6 py-3"
          : "flex flex-wrap items-center gap-3 px-6 py-3"
      }
    >
      <Checkbox
        aria-label={t(isAll ? "bulk.clear" : "bulk.all")}
        checked={isAll || (chosen.length > 0 && "indeterminate")}
        onCheckedChange={() =>
          onChoose(isAll ? [] : reviews.map(({ id }) => id))
        }
      />
      <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
        {chosen.length
          ? t("bulk.chosen", { count: chosen.length })
          : t("bulk.all")}
      </Text>
      {BULK_VERBS.filter((verb) => countFor(verb) > 0).map((verb) => (
        <Button
          key={verb}
          size="small"
          variant={verb === "publish" ? "primary" : "secondary"}
          disabled={isPending}
          onClick={() => void onAct(verb)}
        >
          {t(`verbs.${verb}`)} ({countFor(verb)})
        </Button>
      ))}
    </div>
  )
}
