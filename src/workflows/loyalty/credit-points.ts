import type {
  IOrderModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { messageOf } from "../../lib/error-message"
import { restoreFor } from "../../modules/loyalty/domain/restoring"
import type { Settlement } from "../../modules/loyalty/domain/settling"
import type { ReservationRow } from "../../modules/loyalty/reservation-rows"
import type { SeenOrder } from "./read-order-now"

/** Under which core notes what points pay, and what of it they give back. */
const LOYALTY_REFERENCE = "loyalty"

const REFUSALS: unknown[] = [
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.NOT_ALLOWED,
]

interface ToCredit extends Pick<SeenOrder, "now"> {
  order_id: string
  spent: ReservationRow[]
  settlement: Settlement
}

/**
 * Tells core what comes back in points, so that it owes just the rest in money.
 * Where core takes no note, because money was given first or somebody is
 * changing the order, points still come back; the next settlement asks again.
 */
export async function creditPoints(
  container: MedusaContainer,
  { order_id, now, spent, settlement }: ToCredit
): Promise<void> {
  const due = MathBN.sub(dueOf(spent, settlement), now.credited_total)
  if (now.is_canceled || MathBN.lte(due, 0)) {
    return
  }
  await withdrawOwnChange(container, order_id)
  const line = {
    ...{ order_id, amount: MathBN.mult(due, -1).toNumber() },
    ...{ reference: LOYALTY_REFERENCE, reference_id: spent[0].id },
  }
  try {
    await createOrderCreditLinesWorkflow(container).run({
      input: { id: order_id, credit_lines: [line] },
    })
  } catch (error) {
    if (!isRefusal(error)) {
      throw error
    }
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Core takes no note of points for ${order_id}: ${messageOf(error)}`)
  }
}

const dueOf = (spent: ReservationRow[], { credited }: Settlement) =>
  MathBN.sum(
    0,
    ...spent.map(
      (each) => restoreFor({ ...each, points_restored: 0 }, credited).amount
    )
  )

/** What a killed process has begun keeps everybody from changing the order. */
async function withdrawOwnChange(container: MedusaContainer, order_id: string) {
  const orders: IOrderModuleService = container.resolve(Modules.ORDER)
  const open = await orders.listOrderChanges(
    { order_id, status: "pending" },
    { relations: ["actions"] }
  )
  for (const { id, change_type, actions } of open) {
    const isOwn = actions.some((each) => each.reference === LOYALTY_REFERENCE)
    // Core's type of it leaves credit lines out.
    if (String(change_type) === "credit_line" && isOwn) {
      await orders.cancelOrderChange({ id })
    }
  }
}

const isRefusal = (error: unknown) =>
  typeof error === "object" &&
  error !== null &&
  "type" in error &&
  REFUSALS.includes(error.type)
