import type { reservationStatus } from "../book/reservation-status"

export interface UnsettledReservation {
  id: string
  status: (typeof reservationStatus.values)[number]
  order_id: string | null
  expires_at: Date
}

/** What core knows of the cart. */
export interface CartOfReservation {
  /** The order that it became. */
  order_id?: string
  /** Reservations that credit lines of this order name. */
  paid_ids: string[]
  /** Those that credit lines of the cart name. */
  credited_ids: string[]
}

export type Settlement = "keep" | "commit" | "reopen" | "release" | "expire"

/**
 * What is right for a reservation, whatever was cut short. An order that was
 * placed with points has spent them, however old they are.
 */
export function settleReservation(
  reservation: UnsettledReservation,
  cart: CartOfReservation,
  now: Date
): Settlement {
  switch (reservation.status) {
    case "held":
      return settleHeld(reservation, cart, now)
    case "committed":
      return reservation.order_id === cart.order_id ? "keep" : "reopen"
    case "released":
    case "expired":
      return "keep"
  }
}

function settleHeld(
  { id, expires_at }: UnsettledReservation,
  { order_id, paid_ids, credited_ids }: CartOfReservation,
  now: Date
): Settlement {
  if (order_id) {
    return paid_ids.includes(id) ? "commit" : "release"
  }
  if (expires_at <= now) {
    return "expire"
  }
  return credited_ids.includes(id) ? "keep" : "release"
}
