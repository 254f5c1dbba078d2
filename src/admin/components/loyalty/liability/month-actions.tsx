import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyMonthsListAnswer } from "../../../../client"
import { backendUrl } from "../../../lib/sdk"
import { localeOf } from "../../../lib/time"
import { Choice } from "../../choice"
import { monthName, monthsBetween } from "./months"
import { useClosing } from "./use-closing"

interface MonthActionsProps {
  book: AdminLoyaltyMonthsListAnswer["book"]
  month: string
  onChoose: (month: string) => void
}

/** Which month is shown, and what can be done with it. */
export const MonthActions = ({ book, month, onChoose }: MonthActionsProps) => {
  const { t, i18n } = useTranslation("loyalty")
  const { first_month, current_month, next_to_close } = book
  const nameOf = (one: string) => monthName(one, localeOf(i18n.language))
  const { close, isPending } = useClosing(month, nameOf(month))
  const csv = `${backendUrl.replace(/\/$/, "")}/admin/loyalty-liability?format=csv&month=${month}`
  const isOver = month < current_month
  const reason = isOver
    ? t("liability.close_first", { month: nameOf(next_to_close) })
    : t("liability.not_over")
  const canClose = isOver && month === next_to_close
  return (
    <>
      <Choice
        label={t("liability.month")}
        value={month}
        options={monthsBetween(first_month, current_month).map((value) => ({
          value,
          label: t("liability.choice", {
            month: nameOf(value),
            status: t(
              value < next_to_close ? "liability.closed" : "liability.open"
            ),
          }),
        }))}
        onChange={onChoose}
      />
      <Button size="small" variant="secondary" asChild>
        <a href={csv} download>
          {t("liability.csv")}
        </a>
      </Button>
      {month >= next_to_close && (
        <Button
          size="small"
          disabled={!canClose}
          title={canClose ? undefined : reason}
          isLoading={isPending}
          onClick={() => void close()}
        >
          {t("liability.close.action")}
        </Button>
      )}
    </>
  )
}
