import { ANSWER_DAYS, firstAskAt } from "../../../modules/review/domain/asking"
import type { RequestState } from "../../../modules/review/domain/request-status"
import { reviewIn } from "../../../workflows/review"
import type { OrderKey } from "../../order-plans"
import { demoReviews } from "../../reviews"
import type { SeedContext } from "../context"
import { daysBefore } from "../past"
import type { ReviewedOrder } from "./purchases"
import type { seedSettings } from "./settings"

type Settings = Awaited<ReturnType<typeof seedSettings>>

/** Their buyers were promised something, which the shop has since given up. */
const offered: OrderKey[] = ["nora-moorland-coat", "arjun-skerry"]
const offer = {
  text: {
    en: "A cedar block with your next order, whatever you write.",
    de: "Ein Zedernklotz zur nächsten Bestellung, was immer Sie schreiben.",
  },
}

/** Asks the buyers as the shop did at the time, without a mail today. */
export async function seedRequests(
  context: SeedContext,
  orders: ReviewedOrder[],
  settings: Settings
) {
  const reviews = reviewIn(context.container)
  const known = await reviews.listReviewRequests({
    order_id: orders.map(({ id }) => id),
  })
  for (const order of orders) {
    const row = known.find(({ order_id }) => order_id === order.id)
    // The running shop may have planned it already, by today's date.
    if (!row || (row.status === "planned" && !row.invited_at)) {
      await askAbout(context, order, settings)
    }
  }
}

async function askAbout(
  { container, now }: SeedContext,
  order: ReviewedOrder,
  settings: Settings
) {
  const reviews = reviewIn(container)
  const { id: order_id, customer_id, sales_channel_id, lines } = order
  const days = settings.of(sales_channel_id ?? "")
  const plannedAt = lines.find(({ fulfilled_at }) => fulfilled_at)?.fulfilled_at
  const moments = lines.map(({ id, ...line }) => ({
    ...line,
    line_item_id: id,
  }))
  const due_at = firstAskAt(moments, days)
  if (!plannedAt || !due_at) {
    return
  }
  const end = answeredAt(order, now)
  await reviews.together(async (shared) => {
    const request = { order_id, customer_id, sales_channel_id, due_at }
    await reviews.planRequest(request, plannedAt, shared)
    const [{ id }] = await reviews.listReviewRequests({ order_id }, {}, shared)
    if (due_at < end) {
      const promised = offered.includes(order.key) ? offer : null
      await reviews.freezeOffer({ id, offer: promised, now: due_at }, shared)
    }
    for (const step of stepsUntil(end, due_at, days)) {
      await reviews.moveRequest({ id, ...step }, shared)
    }
  })
}

/** Whoever has answered is asked no more; who has not, until today. */
function answeredAt({ key }: ReviewedOrder, now: Date) {
  const ages = demoReviews
    .filter(({ order }) => order === key)
    .map(({ days_ago }) => days_ago)
  return ages.length ? daysBefore(now, Math.max(...ages)) : now
}

function stepsUntil(
  end: Date,
  invitedAt: Date,
  { remind_after_days }: { remind_after_days: number | null }
) {
  const remindedAt = daysBefore(invitedAt, -(remind_after_days ?? ANSWER_DAYS))
  const endedAt = daysBefore(invitedAt, -ANSWER_DAYS)
  const steps: [RequestState, RequestState, Date, Date | null][] = [
    ["planned", "invited", invitedAt, remindedAt],
    ["invited", "reminded", remindedAt, endedAt],
    ["reminded", "ended", endedAt, null],
  ]
  return steps
    .filter(([, , at]) => at < end)
    .map(([from, to, at, due_at]) => ({
      ...{ from, now: at },
      move: { to, due_at, reason: null },
    }))
}
