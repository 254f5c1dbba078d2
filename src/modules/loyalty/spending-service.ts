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
} from "./ending-reservations"
import {
  listOverdueReservations,
  nextReservationExpiresAt,
  type OverdueReservation,
} from "./overdue-reservations"
import { findHeld, listSpent, readReservation } from "./reservation-rows"
import {
  lowerReservation,
  reservePoints,
  type NewReservation,
} from "./reserving"
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
  async lowerReservation(
    change: { id: string; points: number; amount: string; now: Date },
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

  /** Held ones whose time is over, the longest first. */
  @InjectManager()
  async listOverdueReservations(
    query: { now: Date; after?: OverdueReservation; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOverdueReservations(knexOf(context), query)
  }

  @InjectManager()
  async nextReservationExpiresAt(@MedusaContext() context: SqlContext = {}) {
    return nextReservationExpiresAt(knexOf(context))
  }
}
