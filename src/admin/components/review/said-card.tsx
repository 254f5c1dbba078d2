import { BadgeCheck } from "@medusajs/icons"
import { Badge, Heading, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { cardId } from "../../hooks/use-card-focus"
import type { Said, SaidVerb } from "../../lib/question-verbs"
import { Moment } from "../moment"
import { ReviewBadge } from "./review-badge"
import { ReviewFindings } from "./review-findings"
import { SaidActions } from "./said-actions"
import { WaitingTime } from "./waiting-time"

interface SaidCardProps {
  item: Said
  product?: string
  isFocused: boolean
  isTabStop: boolean
  isPending: boolean
  onFocus: () => void
  onAct: (verb: SaidVerb) => void
}

/** All that somebody needs to decide on one question, or on one answer. */
export const SaidCard = ({ item, product, ...card }: SaidCardProps) => {
  const { t } = useTranslation("review")
  const { kind, said, question } = item
  const name =
    said.author_type === "shop"
      ? t("questions.shop")
      : (said.display_name ?? t("nobody"))
  return (
    <article
      id={cardId(said.id)}
      tabIndex={card.isTabStop ? 0 : -1}
      aria-label={t(`questions.${kind}_of`, { name })}
      aria-current={card.isFocused}
      onFocus={card.onFocus}
      className={clx(
        "flex scroll-my-16 flex-col gap-2 px-6 py-4 outline-none",
        kind === "answer" && "border-ui-border-base ml-6 border-l py-3",
        card.isFocused && "bg-ui-bg-highlight shadow-borders-focus rounded-md"
      )}
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Heading level="h3" className="min-w-0 break-words">
          {t(`questions.${kind}_of`, { name })}
        </Heading>
        <ReviewBadge status={said.status} />
        {item.kind === "answer" && item.said.is_verified && (
          <Badge size="2xsmall" color="green">
            <BadgeCheck />
            {t("marks.verified")}
          </Badge>
        )}
        <Text size="xsmall" className="text-ui-fg-muted">
          <Moment at={said.created_at} />
        </Text>
      </header>
      {product && (
        <Text size="small" className="text-ui-fg-subtle">
          {product}
        </Text>
      )}
      <Text
        size="small"
        lang={question.locale ?? undefined}
        dir="auto"
        className="max-w-prose whitespace-pre-line break-words [overflow-wrap:anywhere]"
      >
        {said.text || t("questions.erased")}
      </Text>
      <ReviewFindings review={said} />
      <footer className="flex flex-wrap items-center justify-between gap-3">
        <WaitingTime review={said} />
        <SaidActions
          item={item}
          isPending={card.isPending}
          onAct={card.onAct}
        />
      </footer>
    </article>
  )
}
