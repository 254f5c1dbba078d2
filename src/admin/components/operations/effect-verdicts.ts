import type { EffectStatus } from "../../../client"
import type { Verdict } from "../../hooks/effect"

/** What a person may say in which state; the server has the last word. */
const OPEN: Record<Verdict, EffectStatus[]> = {
  retry: ["planned", "sent", "unknown", "refused"],
  confirm: ["planned", "sent", "unknown"],
  refuse: ["planned", "sent", "unknown"],
}

const VERDICTS = Object.keys(OPEN) as Verdict[]

export function verdictsFor(status: EffectStatus) {
  return VERDICTS.filter((verdict) => OPEN[verdict].includes(status))
}
