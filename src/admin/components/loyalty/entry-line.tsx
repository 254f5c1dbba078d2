import { clx, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminLoyaltyEntry } from "../../../client"
import { useCounted } from "../../hooks/use-counted"
import { useLoyaltyWords } from "../../hooks/use-loyalty-words"
import { Moment } from "../moment"
import { By } from "./by"
import { changeOf } from "./entry-change"

interface EntryLineProps {
  entry: AdminLoyaltyEntry
  /** Where the page is not the order's own. */
  hasOrderLink?: boolean
}

/** One entry of the book: what it was, by whom, and what it changed. */
export const EntryLine = ({ entry, hasOrderLink }: EntryLineProps) => {
  const { t } = useTranslation("loyalty")
  const { t: shared } = useTranslation("shared")
  const words = useLoyaltyWords()
  const { adjustment, reason, occurred_at, order_id } = entry
  return (
    <li className="flex items-start justify-between gap-4 px-6 py-3">
      <div className="min-w-0 break-words">
        <Text size="small" weight="plus">
          {words.kind(entry)}
        </Text>
        {reason && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.reason(reason)}
          </Text>
        )}
        {adjustment?.note && (
          <Text size="small" className="text-ui-fg-subtle">
            {shared("said", { note: adjustment.note })}
          </Text>
        )}
        <Text as="div" size="xsmall" className="text-ui-fg-muted">
          <Moment at={occurred_at} />
          {adjustment && <By userId={adjustment.actor_id} />}
          {hasOrderLink && order_id && (
            <>
              {" · "}
              <Link
                to={`/orders/${order_id}`}
                className="text-ui-fg-interactive"
              >
                {t("entries.order")}
              </Link>
            </>
          )}
        </Text>
      </div>
      <Change entry={entry} label={t("entries.change")} />
    </li>
  )
}

interface ChangeProps {
  entry: AdminLoyaltyEntry
  label: string
}

/** By how much; nothing for what had left the balance before. */
const Change = ({ entry, label }: ChangeProps) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  const { points, isPending } = changeOf(entry)
  if (points === 0) {
    return null
  }
  return (
    <div className="shrink-0 text-right" aria-label={label}>
      <Text
        size="small"
        weight="plus"
        className={clx("tabular-nums", {
          "text-ui-tag-green-text": points > 0 && !isPending,
          "text-ui-fg-subtle": isPending,
        })}
      >
        {counted.signed(points)}
      </Text>
      {isPending && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("entries.pending")}
        </Text>
      )}
    </div>
  )
}
