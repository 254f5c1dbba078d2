import type { OrderPlan, Stage } from "../../order-plans"

const HOUR_MS = 3_600_000

/** When a line of an order was sent, arrived and came back, by its story. */
export function momentsOf({ stages }: OrderPlan, sku: string, placedAt: Date) {
  const packs = stages.filter((stage) => stage.do === "pack")
  const parcel = packs.findIndex(({ lines }) => !lines || holds(lines, sku))
  const isReturned = stages.some(
    (stage) => stage.do === "request_return" && holds(stage.lines, sku)
  )
  const momentOf = (stage?: Stage) =>
    stage ? new Date(placedAt.getTime() + stage.after_hours * HOUR_MS) : null
  return {
    fulfilled_at: momentOf(packs[parcel]),
    delivered_at: momentOf(
      stages.find(
        (stage) => stage.do === "deliver" && (stage.parcel ?? 0) === parcel
      )
    ),
    refunded_at: momentOf(
      stages.find((stage) => stage.do === "receive_return" && isReturned)
    ),
  }
}

const holds = (lines: readonly (readonly [string, number])[], sku: string) =>
  lines.some(([one]) => one === sku)
