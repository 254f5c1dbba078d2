import { OrderStatus } from "@medusajs/framework/utils"
import type { Transaction } from "./order-money"
import type {
  FoundCompletion,
  Outcome,
  RepairDecision,
} from "./repair-decision"

export type Authorization =
  | { is_secured: true; captures: Transaction[] }
  | { is_secured: false; reason: string }

export interface Cancellation {
  order_id: string
  is_canceled_already: boolean
  /** A payment session that nobody may pay any more. */
  session_id?: string
  /** The cart's money is not this order's: the shopper may have tried again. */
  is_stray: boolean
  /** The shopper never heard of the order and may complete the cart again. */
  is_cart_reopened: boolean
}

/** What is done about a completion once it is known whether it has money. */
export interface RepairVerdict {
  outcome: Outcome
  reason: string | null
  order_id: string | null
  cancel?: Cancellation
  transactions: Transaction[]
  is_told: boolean
  is_resumed: boolean
}

/** Turns a decision, and the provider's answer if it was asked, into deeds. */
export function settleRepair(
  found: FoundCompletion & { missing_captures: Transaction[] },
  decision: RepairDecision,
  authorization: Authorization | undefined
): RepairVerdict {
  const orderId = found.order?.id ?? null
  const verdict = (
    outcome: Outcome,
    deeds: Partial<RepairVerdict> = {}
  ): RepairVerdict => ({
    outcome,
    reason: null,
    order_id: orderId,
    transactions: [],
    is_told: false,
    is_resumed: false,
    ...deeds,
  })
  const cancel = (reason: string, sessionId?: string) =>
    verdict("canceled", {
      reason,
      cancel: {
        order_id: orderId ?? "",
        session_id: sessionId,
        is_canceled_already: found.order?.status === OrderStatus.CANCELED,
        is_stray: found.finder === "stray",
        is_cart_reopened: !found.was_announced,
      },
    })

  switch (decision.verb) {
    case "leave":
      return verdict("nothing", { reason: decision.reason })
    case "resume":
      return verdict("resumed", { is_resumed: true })
    case "announce":
      return verdict("announced", {
        is_told: true,
        transactions: found.missing_captures,
      })
    case "cancel":
      return cancel(decision.reason, decision.session_id)
    case "authorize":
      return authorization?.is_secured
        ? verdict("completed", {
            is_told: true,
            transactions: authorization.captures,
          })
        : cancel(
            authorization?.reason ?? "payment_refused",
            decision.session_id
          )
  }
}
