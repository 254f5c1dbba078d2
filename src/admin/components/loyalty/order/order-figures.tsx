import { clx, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { AdminOrderLoyalty } from "../../../../client"
import { useCounted } from "../../../hooks/use-counted"
import { useMoney } from "../../../hooks/use-money"
import { Moment } from "../../moment"

interface PointsProps {
  points: AdminOrderLoyalty
}

/** What came and went in all, without the rows that are nothing. */
export const OrderFigures = ({ points }: PointsProps) => {
  const { t } = useTranslation("loyalty")
  const money = useMoney()
  const { currency_code, amount_spent } = points
  return (
    <dl className="flex flex-col gap-3 px-6 py-4">
      <Figure name="earned" count={points.points_earned}>
        {points.points_pending > 0 && <Pending points={points} />}
      </Figure>
      <Figure name="clawed_back" count={points.points_clawed_back} />
      <Figure name="owed" count={points.points_owed} isBad>
        {t("order.hints.owed")}
      </Figure>
      <Figure name="forgiven" count={points.points_forgiven} />
      <Figure name="spent" count={points.points_spent}>
        {currency_code &&
          t("order.worth", { amount: money(currency_code, amount_spent) })}
      </Figure>
      <Figure name="restored" count={points.points_restored} />
    </dl>
  )
}

interface FigureProps {
  name: "earned" | "clawed_back" | "owed" | "forgiven" | "spent" | "restored"
  count: number
  isBad?: boolean
  children?: ReactNode
}

const Figure = ({ name, count, isBad, children }: FigureProps) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  if (count === 0) {
    return null
  }
  return (
    <div className="flex items-start justify-between gap-4">
      <div className="min-w-0">
        <dt className="txt-compact-small text-ui-fg-subtle">
          {t(`order.figures.${name}`)}
        </dt>
        {children && (
          <Text as="div" size="xsmall" className="text-ui-fg-muted">
            {children}
          </Text>
        )}
      </div>
      <dd
        className={clx("txt-compact-small-plus shrink-0 tabular-nums", {
          "text-ui-fg-error": isBad,
        })}
      >
        {counted.plain(count)}
      </dd>
    </div>
  )
}

/** When what is pending can be spent, as far as anybody knows. */
const Pending = ({ points }: PointsProps) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  const { activates_at, points_pending } = points
  const pending = counted.points(points_pending)
  return activates_at ? (
    <>
      {t("order.pending", { points: pending })} · <Moment at={activates_at} />
    </>
  ) : (
    t("order.pending_until_delivered", { points: pending })
  )
}
