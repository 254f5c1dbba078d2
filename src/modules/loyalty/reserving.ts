import { generateEntityId } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockOwnAccount } from "./account-rows"
import { pointsBook } from "./book"
import { countPoints } from "./domain/points"
import { takingPoints } from "./insufficient"
import {
  amountColumns,
  cartReserved,
  findHeld,
  type ReservationRow,
} from "./reservation-rows"

const SOURCE = "loyalty_reservation"

export interface NewReservation {
  account_id: string
  cart_id: string
  points: number
  /** What they are worth: a decimal in major units. */
  amount: string
  currency_code: string
  expires_at: Date
  now: Date
}

/**
 * Sets points aside for a cart; which lots they were is recorded. The same
 * again answers what is held.
 *
 * @throws {MedusaError} `loyalty_insufficient_points`, `loyalty_cart_reserved`
 * when the cart holds something else, `loyalty_account_closed`
 */
export async function reservePoints(
  context: LedgerContext,
  { now, ...wanted }: NewReservation
): Promise<ReservationRow> {
  const { account_id: holder_id, cart_id, amount: worth, ...rest } = wanted
  const amount = countPoints(wanted.points)
  await lockOwnAccount(context, holder_id)
  const knex = transactionOf(context)
  const held = await findHeld(knex, cart_id)
  if (held) {
    return assertSame(held, wanted)
  }
  const id = generateEntityId(undefined, "loyres")
  const { entry_id } = await takingPoints(() =>
    pointsBook.post(context, {
      ...{ kind: "reserve", source: SOURCE, source_id: id, occurred_at: now },
      postings: [
        { account: "member_available", holder_id, amount: -amount },
        { account: "member_reserved", holder_id, amount },
      ],
    })
  )
  const [reservation]: ReservationRow[] = await knex("loyalty_reservation")
    .insert({
      ...{ id, account_id: holder_id, cart_id, entry_id },
      ...amountColumns(worth),
      ...rest,
    })
    .onConflict(
      knex.raw("(cart_id) where status = 'held' and deleted_at is null")
    )
    .ignore()
    .returning("*")
  if (!reservation) {
    // Another member was first, whose account is not the one locked here.
    throw cartReserved({ cart_id, id: "of another member" })
  }
  return reservation
}

function assertSame(
  held: ReservationRow,
  { account_id, points }: Omit<NewReservation, "now">
) {
  if (held.account_id !== account_id || held.points !== points) {
    throw cartReserved(held)
  }
  return held
}
