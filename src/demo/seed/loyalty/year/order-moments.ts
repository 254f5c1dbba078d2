import { activatesAt } from "../../../../modules/loyalty/domain/dates"
import { orderPlans, type OrderPlan, type Stage } from "../../../order-plans"
import { queryOf, type SeedContext } from "../../context"
import { findOrders } from "../../orders/find"
import { payWithPoints } from "./pay-with-points"
import { settle } from "./settle"
import { takeOver } from "./take-over"
import type { Moment, Year } from "./year"

const HOUR_MS = 3_600_000

interface MembersOrder {
  id: string
  plan: OrderPlan
  placed_at: Date
}

/** What members have bought, the guest's left out. */
export async function findMembersOrders(
  context: SeedContext
): Promise<MembersOrder[]> {
  const orders = await findOrders(context)
  const known = (orderPlans as readonly OrderPlan[]).flatMap((plan) => {
    const id = orders.get(plan.key)?.id
    return id && plan.buyer !== "guest" ? [{ plan, id }] : []
  })
  const { data } = await queryOf(context).graph({
    entity: "order",
    fields: ["id", "created_at"],
    filters: { id: known.map(({ id }) => id) },
  })
  const placed = new Map(data.map((row) => [row.id, new Date(row.created_at)]))
  return known.map(({ plan, id }) => ({
    ...{ plan, id, placed_at: placed.get(id) as Date },
  }))
}

/** What an order did to its buyer's points, as its plan tells. */
export function orderMoments(
  year: Year,
  { id: order_id, plan, placed_at }: MembersOrder
): Moment[] {
  const { points, stages } = plan
  const when = ({ after_hours }: Stage) =>
    new Date(placed_at.getTime() + after_hours * HOUR_MS)
  const arrivals = stages.filter(({ do: what }) => what === "deliver")
  const undoings = stages.filter(
    ({ do: what }) => what === "cancel" || what === "receive_return"
  )
  return [
    {
      at: placed_at,
      run: async (now) => {
        if (points) {
          await payWithPoints(year, { order_id, points, now })
        }
        await takeOver(year, order_id, now)
      },
    },
    ...(isSentAtOnce(plan) ? arrivals : []).map((stage) => ({
      at: when(stage),
      run: (now: Date) => noteArrival(year, order_id, now),
    })),
    ...undoings.map((stage) => ({
      at: when(stage),
      run: (now: Date) => settle(year, order_id, now),
    })),
  ]
}

const noteArrival = (
  { loyalty, definition }: Year,
  order_id: string,
  delivered_at: Date
) =>
  loyalty.noteDelivery({
    ...{ order_id, delivered_at },
    activates_at: activatesAt(delivered_at, definition.earning.pending_days),
  })

/** Of what went in parcels of their own, the demo has only delivered some. */
const isSentAtOnce = ({ stages }: OrderPlan) =>
  stages.every((stage) => stage.do !== "pack" || !stage.lines)
