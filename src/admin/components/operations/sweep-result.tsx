import { StatusBadge, Tooltip } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Sweep } from "../../../client"

const COLORS = {
  running: "blue",
  never: "grey",
  failing: "red",
  ok: "green",
} as const

/** How a sweep does, with the reason where it fails. */
export const SweepResult = ({ sweep }: { sweep: Sweep }) => {
  const { t } = useTranslation("operations")
  const result = resultOf(sweep)
  const badge = (
    <StatusBadge color={COLORS[result]}>
      {t(`sweeps.results.${result}`)}
    </StatusBadge>
  )
  if (result !== "failing") {
    return badge
  }
  const reason =
    sweep.last_error ??
    t("sweeps.waiting", { count: sweep.failures || sweep.last_failed })
  return (
    <Tooltip content={reason}>
      <span tabIndex={0}>{badge}</span>
    </Tooltip>
  )
}

function resultOf(sweep: Sweep): keyof typeof COLORS {
  if (sweep.is_running) {
    return "running"
  }
  if (sweep.last_error || sweep.last_failed || sweep.failures) {
    return "failing"
  }
  return sweep.last_started_at ? "ok" : "never"
}
