import { z } from "@medusajs/framework/zod"
import type { Condition, CountedLine, CountedOrder } from "../parts"

const momentOf = (what: string) =>
  z.iso.datetime({
    offset: true,
    error: `${what}: a moment with its zone, such as 2026-11-27T00:00:00+01:00`,
  })

/** From `from` on, and no longer at `to`: two campaigns in a row never overlap. */
export class CampaignCondition implements Condition {
  static readonly type = "campaign"
  static readonly params = z
    .strictObject({ from: momentOf("Begin"), to: momentOf("End") })
    .refine(({ from, to }) => Date.parse(from) < Date.parse(to), {
      path: ["to"],
      error: "The campaign ends after it begins",
    })

  private readonly from_ms: number
  private readonly to_ms: number

  constructor({ from, to }: z.infer<typeof CampaignCondition.params>) {
    this.from_ms = Date.parse(from)
    this.to_ms = Date.parse(to)
  }

  holdsFor(_line: CountedLine, { snapshot }: CountedOrder) {
    const at_ms = snapshot.at.getTime()
    return this.from_ms <= at_ms && at_ms < this.to_ms
  }
}
