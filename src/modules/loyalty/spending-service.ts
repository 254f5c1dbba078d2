import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf } from "../../lib/knex"
import LoyaltyEarningService from "./earning-service"
import {
  commitReservation,
  expireReservation,
  releaseReservation,
  reopenReservation,
} from "./ending-reservations"
import { lowerReservation, type LoweredReservation } from "./lowering"
import {
  listOverdueReservations,
  nextReservationExpiresAt,
  type OverdueQuery,
} from "./overdue-reservations"
import { renewReservation, replaceReservation } from "./replacing"
import {
  findHeld,
  findReservationOfOrder,
  listSpent,
  readReservation,
} from "./reservation-rows"
import { reservePoints, type NewReservation } from "./reserving"
import { restorePoints, type Restoration } from "./restoring"
import type { SqlContext } from "./types"

/** The part of the service for points that pay, and that come back. */
export default class LoyaltySpendingService extends LoyaltyEarningService {
  @InjectTransactionManager()
  async reserve(
    reservation: NewReservation,
    @MedusaContext() context: SqlContext = {}
  ) {
    return reservePoints(context, reservation)
  }

  @InjectTransactionManager()
  async replaceReservation(
    reservation: NewReservation,
    @MedusaContext() context: SqlContext = {}
  ) {
    return replaceReservation(context, reservation)
  }

  @InjectTransactionManager()
  async renewReservation(
    input: { id: string; expires_at: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return renewReservation(context, input)
  }

  @InjectTransactionManager()
  async lowerReservation(
    change: LoweredReservation,
    @MedusaContext() context: SqlContext = {}
  ) {
    return lowerReservation(context, change)
  }

  @InjectTransactionManager()
  async commitReservation(
    input: { id: string; order_id: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return commitReservation(context, input)
  }

  @InjectTransactionManager()
  async reopenReservation(
    input: { id: string; order_id: string; expires_at: Date; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return reopenReservation(context, input)
  }

  @InjectTransactionManager()
  async releaseReservation(
    input: { id: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return releaseReservation(context, input)
  }

  @InjectTransactionManager()
  async expireReservation(
    input: { id: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return expireReservation(context, input)
  }

  @InjectTransactionManager()
  async restorePoints(
    restoration: Restoration,
    @MedusaContext() context: SqlContext = {}
  ) {
    return restorePoints(context, restoration)
  }

  @InjectManager()
  async readReservation(id: string, @MedusaContext() context: SqlContext = {}) {
    return readReservation(knexOf(context), id)
  }

  /** What an order was paid with. */
  @InjectManager()
  async listSpent(order_id: string, @MedusaContext() context: SqlContext = {}) {
    return listSpent(knexOf(context), order_id)
  }

  @InjectManager()
  async findHeldReservation(
    cart_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return findHeld(knexOf(context), cart_id)
  }

  /** What an order was paid with, if its points are spent. */
  @InjectManager()
  async findReservationOfOrder(
    order_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return findReservationOfOrder(knexOf(context), order_id)
  }

  /** Held ones whose time is over, the longest first. */
  @InjectManager()
  async listOverdueReservations(
    query: OverdueQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOverdueReservations(knexOf(context), query)
  }

  @InjectManager()
  async nextReservationExpiresAt(@MedusaContext() context: SqlContext = {}) {
    return nextReservationExpiresAt(knexOf(context))
  }
}
