import { Heading, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminOrderLoyalty } from "../../../../client"
import { useCounted } from "../../../hooks/use-counted"
import { Moment } from "../../moment"
import { Truncated } from "../../truncated"

export interface OrderItem {
  id: string
  title: string
  product_title?: string | null
}

type Line = AdminOrderLoyalty["lines"][number]

interface EarnedLinesProps {
  points: AdminOrderLoyalty
  items: OrderItem[]
}

/** What each line has earned, and by which rules of which version. */
export const EarnedLines = ({ points, items }: EarnedLinesProps) => {
  const { t } = useTranslation("loyalty")
  if (points.lines.length === 0) {
    return null
  }
  return (
    <section>
      <Heading level="h3" className="px-6 pb-1 pt-4">
        {t("order.lines")}
      </Heading>
      <ul className="divide-y">
        {points.lines.map((line) => (
          <EarnedLine
            key={line.line_item_id ?? "shipping"}
            line={line}
            item={items.find(({ id }) => id === line.line_item_id)}
          />
        ))}
      </ul>
    </section>
  )
}

const COLORS = { pending: "orange", active: "green", canceled: "grey" } as const

const EarnedLine = ({ line, item }: { line: Line; item?: OrderItem }) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  const { line_item_id, points_clawed_back } = line
  const title = item ? (item.product_title ?? item.title) : t("order.gone")
  return (
    <li className="flex items-start justify-between gap-4 px-6 py-3">
      <div className="min-w-0">
        <Truncated
          className="txt-compact-small-plus"
          text={line_item_id ? title : t("order.shipping")}
        />
        <Why line={line} />
        {points_clawed_back > 0 && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {t("order.line_clawed_back", {
              points: counted.points(points_clawed_back),
            })}
          </Text>
        )}
      </div>
      <div className="flex shrink-0 flex-col items-end gap-1">
        <Text size="small" weight="plus" className="tabular-nums">
          {counted.signed(line.points)}
        </Text>
        <StatusBadge color={COLORS[line.status]}>
          {t(`order.statuses.${line.status}`)}
        </StatusBadge>
      </div>
    </li>
  )
}

/** The programme's version, its rules, and the promise that it keeps. */
const Why = ({ line }: { line: Line }) => {
  const { t } = useTranslation("loyalty")
  const { program, rules, promised_at, activated_at, expires_at } = line
  return (
    <Text as="div" size="xsmall" className="text-ui-fg-muted break-words">
      {program && (
        <Link
          to={`/loyalty/programs/${program.id}`}
          className="hover:text-ui-fg-subtle focus-visible:shadow-borders-focus rounded outline-none"
        >
          {t("order.version", program)}
        </Link>
      )}
      {rules.length > 0 && <> · {rules.map(({ name }) => name).join(", ")}</>}
      {promised_at && (
        <div>
          {t("order.promised")} <Moment at={promised_at} />
        </div>
      )}
      {activated_at && (
        <div>
          {t("order.active_since")} <Moment at={activated_at} />
        </div>
      )}
      {expires_at && line.status === "active" && (
        <div>
          {t("order.expires")} <Moment at={expires_at} />
        </div>
      )}
    </Text>
  )
}
