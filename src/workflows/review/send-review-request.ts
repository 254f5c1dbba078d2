import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { defineSweep } from "../../lib/sweep"
import {
  nextMove,
  NOT_REACHABLE,
  type Move,
} from "../../modules/review/domain/asking"
import { requestStatus } from "../../modules/review/domain/request-status"
import type { RequestMove, RequestRow } from "../../modules/review/request-rows"
import { planMessagesWorkflow, type MessagePlan } from "../messaging"
import { readBuyersOrder, recipientOf } from "./buyer-of"
import { readSettings } from "./read-settings"
import { readSoldLines } from "./read-sold-lines"
import { reviewIn } from "./review-service"

type Prepared = Omit<RequestMove, "now"> & { messages: MessagePlan[] }

const TOPICS: Partial<Record<string, string>> = {
  invited: "review-invitation",
  reminded: "review-reminder",
}

/**
 * Decides, and freezes what is offered before anybody is told of it. Twice is
 * once: an offer that is frozen stays, and a message is planned by its cause.
 */
const prepareReviewRequestStep = createStep(
  "prepare-review-request",
  async ({ id }: { id: string }, { container }) => {
    const request = await reviewIn(container).readRequest(id)
    const prepared = request && (await prepare(container, request))
    crashPoint("review.request-prepared")
    return new StepResponse(prepared ?? null)
  }
)

async function prepare(
  container: MedusaContainer,
  request: RequestRow
): Promise<Prepared | null> {
  const { id, order_id, status: from, due_at } = request
  const now = clock.now()
  if (!due_at || due_at > now) {
    return null
  }
  const { move, offer } = await decide(container, request, now)
  const topic = TOPICS[move.to ?? ""]
  if (!topic) {
    return { id, from, move, messages: [] }
  }
  const order = await readBuyersOrder(container, order_id)
  if (!order) {
    const to = from === requestStatus.initial ? "canceled" : "ended"
    const refused = { to, reason: NOT_REACHABLE, due_at: null } as const
    return { id, from, move: refused, messages: [] }
  }
  await reviewIn(container).freezeOffer({ id, offer, now })
  const message = { topic, cause: id, recipient: recipientOf(order), order_id }
  return { id, from, move, messages: [message] }
}

async function decide(
  container: MedusaContainer,
  { order_id, status, invited_at, sales_channel_id }: RequestRow,
  now: Date
) {
  const reviews = reviewIn(container)
  const settings = await readSettings(container, sales_channel_id)
  const sold = await readSoldLines(container, [order_id])
  const lines = await reviews.takePurchases(sold, now)
  const [review] = await reviews.listReviews(
    { order_id },
    { select: ["id"], take: 1 }
  )
  const asked = { status, invited_at, lines, has_review: Boolean(review) }
  return { move: nextMove(asked, settings, now), offer: settings.offer }
}

/** No compensation: whatever the messages do, the request has had its turn. */
const moveReviewRequestStep = createStep(
  "move-review-request",
  async (prepared: Prepared | null, { container }) => {
    const status = prepared && (await moveOn(container, prepared))
    return new StepResponse({ status: status ?? null })
  }
)

function moveOn(container: MedusaContainer, { id, from, move }: Prepared) {
  return reviewIn(container).moveRequest({
    ...{ id, from },
    move: { ...move, due_at: dateOf(move) },
    now: clock.now(),
  })
}

/** A workflow hands dates on as text. */
const dateOf = ({ due_at }: Move) => due_at && new Date(due_at)

/**
 * Takes the next step of a request that is due: asks, asks once more, or finds
 * that there is nothing to ask about any longer.
 */
export const sendReviewRequestWorkflow = createWorkflow(
  "send-review-request",
  (input: { id: string }) => {
    const prepared = prepareReviewRequestStep(input)
    planMessagesWorkflow.runAsStep({
      input: transform(prepared, (known) => ({
        messages: known?.messages ?? [],
      })),
    })
    return new WorkflowResponse(moveReviewRequestStep(prepared))
  }
)

defineSweep({
  name: "review-invite",
  title: "Asks buyers what they think of what they bought, and reminds once",
  schedule: "*/5 * * * *",
  async find({ container, now }, page) {
    const ids = await reviewIn(container).listDueRequests({ now, ...page })
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) =>
    sendReviewRequestWorkflow(container).run({ input: { id } }),
  nextDueAt: ({ container }) => reviewIn(container).nextRequestAt(),
})
