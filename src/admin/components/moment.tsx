import { Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNow } from "../hooks/use-now"
import { exactTime, relativeTime } from "../lib/time"
import { RowButton } from "./row-button"

interface MomentProps {
  at: string
  /** Where it is the way into its row. */
  onOpen?: () => void
}

/** "3 minutes ago" by the shop's clock, with the exact time on request. */
export const Moment = ({ at, onOpen }: MomentProps) => {
  const { i18n } = useTranslation()
  const date = new Date(at)
  const now = useNow()
  const said = relativeTime(date, now, i18n.language)
  return (
    <Tooltip content={exactTime(date, i18n.language)}>
      {onOpen ? (
        <RowButton onOpen={onOpen}>
          <time dateTime={at}>{said}</time>
        </RowButton>
      ) : (
        <time dateTime={at} tabIndex={0}>
          {said}
        </time>
      )}
    </Tooltip>
  )
}
