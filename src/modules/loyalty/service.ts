import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import { readEntries, type EntryQuery } from "./entry-feed"
import { eraseMembers } from "./erasing"
import {
  expireLots,
  listExpiredLots,
  nextLotExpiresAt,
  type ExpiredLot,
} from "./expiring"
import LoyaltyImportingService from "./importing-service"
import { mergeMembers, type MembersMerger } from "./merging"
import { readOrderPoints } from "./order-points"
import { proveLoyalty } from "./proving"
import { readAccount } from "./reading"
import {
  noteSettled,
  settleLines,
  settleReservation,
  type LinesToSettle,
  type ReservationToSettle,
} from "./settling"
import type { SqlContext } from "./types"

/**
 * The points of members. Each method that writes is one short transaction that
 * begins with the lock of an account.
 */
export default class LoyaltyModuleService extends LoyaltyImportingService {
  /** Zeros for whoever has no account. */
  @InjectManager()
  async readAccount(
    query: { customer_id: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return readAccount(context, query)
  }

  /** What an account has seen, the newest first. */
  @InjectManager()
  async readEntries(
    query: EntryQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readEntries(knexOf(context), query)
  }

  /** What an order has earned, was paid with and gave back. */
  @InjectManager()
  async readOrderPoints(
    order_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readOrderPoints(knexOf(context), order_id)
  }

  /** Lots that have expired with something left, the longest first. */
  @InjectManager()
  async listExpiredLots(
    query: { now: Date; after?: ExpiredLot; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listExpiredLots(knexOf(context), query)
  }

  @InjectManager()
  async nextLotExpiresAt(@MedusaContext() context: SqlContext = {}) {
    return nextLotExpiresAt(knexOf(context))
  }

  /** All of them or none; @returns whose they were, without empty ones */
  @InjectTransactionManager()
  async expireLots(
    lot_ids: string[],
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return expireLots(context, lot_ids, now)
  }

  @InjectTransactionManager()
  async settleLines(
    lines: LinesToSettle,
    @MedusaContext() context: SqlContext = {}
  ) {
    return settleLines(context, lines)
  }

  @InjectTransactionManager()
  async settleReservation(
    reservation: ReservationToSettle,
    @MedusaContext() context: SqlContext = {}
  ) {
    return settleReservation(context, reservation)
  }

  @InjectTransactionManager()
  async noteSettled(
    settled: Parameters<typeof noteSettled>[1],
    @MedusaContext() context: SqlContext = {}
  ) {
    await noteSettled(transactionOf(context), settled)
  }

  /** Recomputes everything, and names what differs. */
  @InjectManager()
  async prove(@MedusaContext() context: SqlContext = {}) {
    return proveLoyalty(context)
  }

  @InjectTransactionManager()
  async mergeMembers(
    merger: MembersMerger,
    @MedusaContext() context: SqlContext = {}
  ) {
    return mergeMembers(context, merger)
  }

  @InjectTransactionManager()
  async eraseMembers(
    person: { customer_ids: string[]; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return eraseMembers(context, person)
  }
}
