import {
  CustomerWorkflowEvents,
  InviteWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"

interface CoreEvent {
  topic: string
  /** Where the payload has the id of what happened; `id` as a rule. */
  id_field?: string
}

/** Which of core's events calls for which message. */
export const CORE_EVENTS: Record<string, CoreEvent> = {
  [OrderWorkflowEvents.PLACED]: { topic: "order-confirmed" },
  [OrderWorkflowEvents.CANCELED]: { topic: "order-canceled" },
  // It names the payment, and is the same for each of its refunds.
  [PaymentEvents.REFUNDED]: { topic: "order-refunded" },
  [OrderWorkflowEvents.RETURN_RECEIVED]: {
    topic: "return-received",
    id_field: "return_id",
  },
  [OrderWorkflowEvents.TRANSFER_REQUESTED]: {
    topic: "order-transfer-requested",
    id_field: "order_change_id",
  },
  [CustomerWorkflowEvents.CREATED]: { topic: "customer-welcome" },
  [InviteWorkflowEvents.CREATED]: { topic: "user-invite" },
  [InviteWorkflowEvents.RESENT]: { topic: "user-invite" },
}
