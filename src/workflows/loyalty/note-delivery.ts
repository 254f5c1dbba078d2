import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { activatesAt, deliveredAt } from "../../modules/loyalty/domain/dates"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { readArrival, type Arrival } from "./core-tables/arrivals"
import { loyaltyIn } from "./loyalty-service"
import { readCoreOrder, type CoreOrder } from "./read-order-snapshot"

/** From the day on which all of it is there, points wait a return window. */
export const noteDeliveryStep = createStep(
  "note-delivery",
  async ({ order_id }: { order_id: string }, { container }) => {
    const loyalty = loyaltyIn(container)
    const taken = await loyalty.findOrder(order_id)
    const order =
      taken && !taken.delivered_at
        ? await readCoreOrder(container, order_id)
        : undefined
    const arrival = order && (await readArrival(container, order_id))
    const moment = arrival && momentOf(order, arrival)
    if (!taken || !moment) {
      return new StepResponse({ is_noted: false })
    }
    const program = await loyalty.retrieveLoyaltyProgram(taken.program_id)
    const { earning } = readDefinition(program.definition)
    const delivered_at = onOurClock(moment)
    const activates_at = activatesAt(delivered_at, earning.pending_days)
    const is_noted = await loyalty.noteDelivery({
      ...{ order_id, delivered_at, activates_at },
    })
    return new StepResponse({ is_noted })
  }
)

const momentOf = (order: CoreOrder, arrival: Arrival) =>
  deliveredAt({
    ...arrival,
    arrived_at: (order.fulfillments ?? [])
      .filter(({ canceled_at }) => !canceled_at)
      .flatMap(({ delivered_at }) => delivered_at ?? [])
      .map((moment) => new Date(moment)),
    paid_at: paidAt(order),
  })

/** With the last of the money, if core finds nothing missing. */
function paidAt({ summary, created_at, transactions = [] }: CoreOrder) {
  const moments = [created_at, ...transactions.map((each) => each.created_at)]
  const last = Math.max(...moments.map((at) => new Date(at).getTime()))
  return summary && MathBN.lte(summary.pending_difference, 0)
    ? new Date(last)
    : undefined
}

/** Core stamps with the machine's time; a shop that has travelled is ahead. */
const onOurClock = (moment: Date) =>
  new Date(moment.getTime() + clock.offset_seconds * 1000)
