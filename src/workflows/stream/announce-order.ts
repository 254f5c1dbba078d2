import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { findOrderEventsStep, type OrderNews } from "./steps/find-order-events"
import { publishStreamEventsStep } from "./steps/publish-stream-events"

/** Tells the admin, the order's readers and its customer what core told. */
export const announceOrderWorkflow = createWorkflow(
  "announce-order",
  (news: OrderNews) =>
    new WorkflowResponse(publishStreamEventsStep(findOrderEventsStep(news)))
)
