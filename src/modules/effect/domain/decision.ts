import { MedusaError } from "@medusajs/framework/utils"
import type { EffectStatus } from "./effect-status"

export type Verdict = "retry" | "confirm" | "refuse"

/**
 * What a person may say in which state. Refusing something that is done is not
 * among it: only the provider can say that it was undone.
 */
const DECIDED: Record<Verdict, Partial<Record<EffectStatus, EffectStatus>>> = {
  confirm: { planned: "done", sent: "done", unknown: "done" },
  refuse: { planned: "refused", sent: "refused", unknown: "refused" },
  retry: {
    planned: "planned",
    sent: "sent",
    unknown: "unknown",
    refused: "planned",
  },
}

/**
 * The state that a person's word leads to, which may be the present one.
 *
 * @throws {MedusaError} `effect_decision_refused`
 */
export function decidedStatus(
  { id, status }: { id: string; status: EffectStatus },
  verdict: Verdict
): EffectStatus {
  const decided = DECIDED[verdict][status]
  if (!decided) {
    const open = Object.keys(DECIDED[verdict]).join(" or ")
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Effect ${id} is ${status}; a person may ${verdict} one that is ${open}`,
      "effect_decision_refused"
    )
  }
  return decided
}
