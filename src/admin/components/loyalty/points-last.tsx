import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useActiveProgram } from "../../hooks/loyalty-program"
import { useNow } from "../../hooks/use-now"
import { dayAfter, dayName } from "../../lib/time"

/** Until when points given today can be spent, by the programme of the shop. */
export const PointsLast = () => {
  const { t, i18n } = useTranslation("loyalty")
  const now = useNow()
  const { data: program } = useActiveProgram(null)
  if (!program) {
    return null
  }
  const { expiry, time_zone } = program.definition
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {expiry.days === null
        ? t("adjust.lasts")
        : t("adjust.lasts_until", {
            date: dayName(dayAfter(now, expiry.days, time_zone), i18n.language),
          })}
    </Text>
  )
}
