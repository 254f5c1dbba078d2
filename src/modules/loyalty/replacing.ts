import { MathBN } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockOwnAccount } from "./account-rows"
import { countPoints } from "./domain/points"
import { releaseReservation } from "./ending-reservations"
import { lowerReservation } from "./lowering"
import {
  changeReservation,
  findHeld,
  lockReservation,
  type ReservationRow,
} from "./reservation-rows"
import { reservePoints, type NewReservation } from "./reserving"

/**
 * Sets points aside for a cart in place of what it holds. In one transaction,
 * so that who asks for too many keeps what is held. The same again is held for
 * longer.
 *
 * @throws {MedusaError} as `reservePoints` does; `loyalty_cart_reserved` when
 * it is another member's
 */
export async function replaceReservation(
  context: LedgerContext,
  wanted: NewReservation
): Promise<ReservationRow> {
  const { account_id, cart_id, expires_at, now } = wanted
  countPoints(wanted.points)
  await lockOwnAccount(context, account_id)
  const held = await findHeld(transactionOf(context), cart_id)
  if (held?.account_id !== account_id) {
    return reservePoints(context, wanted)
  }
  if (isSame(held, wanted)) {
    return changeReservation(context, held, { expires_at })
  }
  if (wanted.points <= held.points) {
    // Not released as a whole: it may be of lots that have expired since.
    const lowered = await lowerReservation(context, { ...wanted, id: held.id })
    return changeReservation(context, lowered, { expires_at })
  }
  await releaseReservation(context, { id: held.id, now })
  return reservePoints(context, wanted)
}

const isSame = (held: ReservationRow, wanted: NewReservation) =>
  held.points === wanted.points &&
  held.currency_code === wanted.currency_code &&
  MathBN.eq(held.amount, wanted.amount)

/**
 * Holds it for longer, because its cart is being completed.
 *
 * @returns what is held, and whose it is; nothing when it is not held any more
 */
export async function renewReservation(
  context: LedgerContext,
  { id, expires_at }: { id: string; expires_at: Date }
): Promise<(ReservationRow & { customer_id: string | null }) | undefined> {
  const knex = transactionOf(context)
  if (!(await knex("loyalty_reservation").where({ id }).first("id"))) {
    return undefined
  }
  const { account, reservation } = await lockReservation(context, id)
  if (reservation.status !== "held") {
    return undefined
  }
  const renewed = await changeReservation(context, reservation, { expires_at })
  return { ...renewed, customer_id: account.customer_id }
}
