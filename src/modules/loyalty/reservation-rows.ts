import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockRow } from "../../lib/row-lock"
import { lockAccount, type AccountRow } from "./account-rows"
import { reservationStatus } from "./domain/book/reservation-status"
import type LoyaltyReservation from "./models/loyalty-reservation"

/** `amount` is a decimal in major units, as PostgreSQL writes it. */
export type ReservationRow = Omit<
  InferTypeOf<typeof LoyaltyReservation>,
  "amount" | "raw_amount" | "created_at" | "updated_at" | "deleted_at"
> & { amount: string }

const TABLE = "loyalty_reservation"

/** @throws {MedusaError} `not_found` */
export async function readReservation(
  knex: Knex,
  id: string
): Promise<ReservationRow> {
  const reservation = await knex(TABLE)
    .where({ id })
    .whereNull("deleted_at")
    .first()
  if (!reservation) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no reservation ${id}`
    )
  }
  return reservation
}

export async function findHeld(
  knex: Knex,
  cart_id: string
): Promise<ReservationRow | undefined> {
  return knex(TABLE)
    .where({ cart_id, status: "held" })
    .whereNull("deleted_at")
    .first()
}

/** @throws {MedusaError} `loyalty_cart_reserved` */
export async function assertFree(context: LedgerContext, cart_id: string) {
  const held = await findHeld(knexOf(context), cart_id)
  if (held) {
    throw cartReserved(held)
  }
}

export function cartReserved({
  id,
  cart_id,
}: Pick<ReservationRow, "id" | "cart_id">) {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Cart ${cart_id} holds points by reservation ${id}: release it first`,
    "loyalty_cart_reserved"
  )
}

export async function findReservationOfOrder(
  knex: Knex,
  order_id: string
): Promise<ReservationRow | undefined> {
  return knex(TABLE).where({ order_id }).whereNull("deleted_at").first()
}

/** What an order was paid with: one reservation, as it comes of one cart. */
export async function listSpent(
  knex: Knex,
  order_id: string
): Promise<ReservationRow[]> {
  return knex(TABLE)
    .where({ order_id, status: "committed" })
    .whereNull("deleted_at")
    .orderBy("id")
}

/** The account first and the reservation after it, as everybody locks them. */
export async function lockReservation(
  context: LedgerContext,
  id: string
): Promise<{ account: AccountRow; reservation: ReservationRow }> {
  const { account_id } = await readReservation(knexOf(context), id)
  const account = await lockAccount(context, account_id)
  const reservation = await lockRow<ReservationRow>(context, TABLE, id)
  return { account, reservation }
}

/** While it is locked. */
export async function changeReservation(
  context: LedgerContext,
  { id, status }: ReservationRow,
  { amount, ...change }: Partial<ReservationRow>
): Promise<ReservationRow> {
  if (change.status) {
    reservationStatus.assert(status, change.status, id)
  }
  const knex = transactionOf(context)
  const [changed] = await knex(TABLE)
    .where({ id })
    .update({
      ...change,
      ...(amount !== undefined && amountColumns(amount)),
      updated_at: knex.fn.now(),
    })
    .returning("*")
  return changed
}

/** Medusa reads a big number from the column beside it. */
export function amountColumns(amount: string) {
  return {
    amount,
    raw_amount: JSON.stringify({ value: amount, precision: 20 }),
  }
}
