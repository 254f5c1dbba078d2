import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import { openAccount } from "./account-rows"
import {
  activateOrder,
  listDueOrders,
  nextOrderActivatesAt,
  type OrderToActivate,
} from "./activating-orders"
import { changeAccount, type AccountChange } from "./changing-account"
import { adjustPoints, undoAdjustment, type Adjustment } from "./adjusting"
import { findAwarded, listCelebrants, nextBirthdayAt } from "./awarded"
import { awardPoints, type Award } from "./awarding"
import { clawBack, type LineToClawBack } from "./clawing-back"
import {
  activateLine,
  earnLine,
  listEarnings,
  readEarning,
  type LineToActivate,
  type LineToEarn,
} from "./earning"
import {
  earnOrder,
  findOrder,
  noteDelivery,
  type Delivery,
  type OrderToEarn,
} from "./earning-order"
import { takeOrder, type NewOrder } from "./order-rows"
import LoyaltyTierService from "./tier-service"
import type { SqlContext } from "./types"

/** The part of the service for points that come, and that are taken back. */
export default class LoyaltyEarningService extends LoyaltyTierService {
  @InjectTransactionManager()
  async openAccount(
    customer_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return openAccount(transactionOf(context), customer_id)
  }

  @InjectTransactionManager()
  async changeAccount(
    change: AccountChange,
    @MedusaContext() context: SqlContext = {}
  ) {
    return changeAccount(context, change)
  }

  /** Which of these have been rewarded before, with however many points. */
  @InjectManager()
  async findAwarded(
    those: { source: string; source_ids: string[] },
    @MedusaContext() context: SqlContext = {}
  ) {
    return findAwarded(knexOf(context), those)
  }

  /** `year` is undefined for who is not due. */
  @InjectManager()
  async listCelebrants(
    query: {
      now: Date
      time_zone: string
      after: string | null
      limit: number
    },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listCelebrants(knexOf(context), query)
  }

  @InjectManager()
  async nextBirthdayAt(
    at: { now: Date; time_zone: string },
    @MedusaContext() context: SqlContext = {}
  ) {
    return nextBirthdayAt(knexOf(context), at)
  }

  @InjectTransactionManager()
  async takeOrder(
    order: NewOrder,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return takeOrder(context, order, now)
  }

  @InjectManager()
  async findOrder(order_id: string, @MedusaContext() context: SqlContext = {}) {
    return findOrder(knexOf(context), order_id)
  }

  @InjectTransactionManager()
  async earnOrder(
    order: OrderToEarn,
    @MedusaContext() context: SqlContext = {}
  ) {
    return earnOrder(context, order)
  }

  /** @returns whether this was news */
  @InjectTransactionManager()
  async noteDelivery(
    delivery: Delivery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return noteDelivery(context, delivery)
  }

  @InjectTransactionManager()
  async earnLine(line: LineToEarn, @MedusaContext() context: SqlContext = {}) {
    return earnLine(context, line)
  }

  @InjectTransactionManager()
  async activateLine(
    line: LineToActivate,
    @MedusaContext() context: SqlContext = {}
  ) {
    return activateLine(context, line)
  }

  /** Orders whose return window is over, the longest first. */
  @InjectManager()
  async listDueOrders(
    query: { now: Date; after?: { at: Date; id: string }; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listDueOrders(knexOf(context), query)
  }

  @InjectManager()
  async nextOrderActivatesAt(@MedusaContext() context: SqlContext = {}) {
    return nextOrderActivatesAt(knexOf(context))
  }

  @InjectTransactionManager()
  async activateOrder(
    order: OrderToActivate,
    @MedusaContext() context: SqlContext = {}
  ) {
    return activateOrder(context, order)
  }

  @InjectTransactionManager()
  async clawBack(
    line: LineToClawBack,
    @MedusaContext() context: SqlContext = {}
  ) {
    return clawBack(context, line)
  }

  @InjectManager()
  async listEarnings(
    order_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listEarnings(knexOf(context), order_id)
  }

  @InjectManager()
  async readEarning(
    line_item_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readEarning(knexOf(context), line_item_id)
  }

  @InjectTransactionManager()
  async award(award: Award, @MedusaContext() context: SqlContext = {}) {
    return awardPoints(context, award)
  }

  @InjectTransactionManager()
  async adjust(
    adjustment: Adjustment,
    @MedusaContext() context: SqlContext = {}
  ) {
    return adjustPoints(context, adjustment)
  }

  @InjectTransactionManager()
  async undoAdjustment(
    input: { id: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    await undoAdjustment(context, input)
  }
}
