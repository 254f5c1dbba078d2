import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock } from "../../../lib/clock"
import { crashPoint } from "../../../lib/crash-point"
import {
  heldUntil,
  settleReservation,
  type CartOfReservation,
  type UnsettledReservation,
} from "../../../modules/loyalty/domain/redemption"
import { findOrderOfCart } from "../../checkout"
import { loyaltyIn } from "../loyalty-service"
import { fitToCart } from "./fit-to-cart"
import {
  findSpendingCart,
  pointLinesOf,
  type CreditLine,
} from "./spending-cart"

export interface SettledCart {
  /** Orders that have spent points only now. */
  redeemed: { id: string; order_id: string; reservation_id: string }[]
  is_open: boolean
}

/**
 * Brings a cart's points to where they belong, from whatever state, as core's
 * tables say. Whoever calls holds the cart's lock.
 */
export async function settleCart(
  container: MedusaContainer,
  cart_id: string
): Promise<SettledCart> {
  const cart = await findSpendingCart(container, cart_id)
  const order_id = await findOrderOfCart(container, cart_id)
  const state: CartOfReservation = {
    order_id,
    paid_ids: order_id ? await paidBy(container, order_id) : [],
    credited_ids: cart ? reservationsOf(cart) : [],
  }
  const redeemed: SettledCart["redeemed"] = []
  for (const each of await listUnsettled(container, cart_id)) {
    const isRedeemed = await settle(container, each, state)
    if (isRedeemed && order_id) {
      redeemed.push({ id: each.account_id, order_id, reservation_id: each.id })
    }
  }
  crashPoint("loyalty.settled")
  const is_open = !!cart && !cart.completed_at && !order_id
  if (cart && is_open) {
    await fitToCart(container, cart)
  }
  return { redeemed, is_open }
}

type Unsettled = UnsettledReservation & { account_id: string }

function listUnsettled(
  container: MedusaContainer,
  cart_id: string
): Promise<Unsettled[]> {
  return loyaltyIn(container).listLoyaltyReservations({
    ...{ cart_id, status: ["held", "committed"] },
  })
}

/** @returns whether points were spent only now */
async function settle(
  container: MedusaContainer,
  reservation: Unsettled,
  cart: CartOfReservation
): Promise<boolean> {
  const loyalty = loyaltyIn(container)
  const now = clock.now()
  const { id } = reservation
  const settlement = settleReservation(reservation, cart, now)
  switch (settlement) {
    case "keep":
      return false
    case "commit":
      await loyalty.commitReservation({
        id,
        order_id: cart.order_id ?? "",
        now,
      })
      return true
    case "reopen":
      await loyalty.reopenReservation({
        ...{ id, order_id: reservation.order_id ?? "" },
        ...{ expires_at: heldUntil(now), now },
      })
      return false
    case "release":
      await loyalty.releaseReservation({ id, now })
      return false
    case "expire":
      await loyalty.expireReservation({ id, now })
      return false
    default:
      return settlement satisfies never
  }
}

async function paidBy(container: MedusaContainer, order_id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "credit_lines.*"],
      filters: { id: order_id },
    })
  const [order] = data as unknown as { credit_lines?: CreditLine[] }[]
  return reservationsOf(order ?? {})
}

const reservationsOf = (of: { credit_lines?: CreditLine[] }) =>
  pointLinesOf(of).flatMap(({ reference_id }) => reference_id ?? [])
