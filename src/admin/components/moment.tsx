import { Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNow } from "../hooks/use-now"
import { exactTime, relativeTime } from "../lib/time"

/** "3 minutes ago" by the shop's clock, with the exact time on request. */
export const Moment = ({ at }: { at: string }) => {
  const { i18n } = useTranslation()
  const date = new Date(at)
  const now = useNow()
  return (
    <Tooltip content={exactTime(date, i18n.language)}>
      <time dateTime={at} tabIndex={0}>
        {relativeTime(date, now, i18n.language)}
      </time>
    </Tooltip>
  )
}
