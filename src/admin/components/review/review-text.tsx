import { Text, clx } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"

/** About ten lines; longer texts open on request. */
const LONG_CHARS = 600

export const ReviewText = ({ review }: { review: AdminReview }) => {
  const { t } = useTranslation("review")
  const [isOpen, setIsOpen] = useState(false)
  const { title, body, attributes, locale } = review
  const isLong = (body ?? "").length > LONG_CHARS
  return (
    <div
      lang={locale ?? undefined}
      dir="auto"
      className="flex min-w-0 flex-col items-start gap-1 break-words [overflow-wrap:anywhere]"
    >
      {title && (
        <Text size="small" weight="plus">
          {title}
        </Text>
      )}
      {body && (
        <Text
          size="small"
          className={clx("max-w-prose whitespace-pre-line", {
            "line-clamp-[10]": isLong && !isOpen,
          })}
        >
          {body}
        </Text>
      )}
      {!title && !body && (
        <Text size="small" className="text-ui-fg-muted">
          {t("card.no_text")}
        </Text>
      )}
      {isLong && (
        <button
          type="button"
          aria-expanded={isOpen}
          className="txt-compact-small text-ui-fg-interactive hover:underline"
          onClick={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? "card.less" : "card.more")}
        </button>
      )}
      {Object.entries(attributes).map(([name, value]) => (
        <Text key={name} size="xsmall" className="text-ui-fg-subtle">
          {name}: {value}
        </Text>
      ))}
    </div>
  )
}
