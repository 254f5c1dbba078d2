import { useTranslation } from "react-i18next"
import type { LoyaltyLiability } from "../../../../client"
import { useCounted } from "../../../hooks/use-counted"
import { Fact, Facts } from "../../facts"

/** The points of a month from its opening to its closing. */
export const RollForward = ({ liability }: { liability: LoyaltyLiability }) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  const { opening, closing, ...columns } = liability.points
  return (
    <Facts>
      <Fact name={t("liability.opening")}>{counted.points(opening)}</Fact>
      {Object.entries(columns).map(([name, points]) => (
        <Fact key={name} name={t(`liability.columns.${name}`)}>
          {counted.signed(points)}
        </Fact>
      ))}
      <Fact name={t("liability.closing")}>
        <strong className="text-ui-fg-base">{counted.points(closing)}</strong>
      </Fact>
    </Facts>
  )
}
