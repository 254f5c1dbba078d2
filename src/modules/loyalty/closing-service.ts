import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf } from "../../lib/knex"
import { readBookMonths } from "./book-months"
import { closeMonth, findClosed, type MonthToClose } from "./closing-month"
import { readLiability, type LiabilityQuery } from "./reading-liability"
import { readBreakage } from "./ended-lots"
import LoyaltyRewardService from "./reward-service"
import type { SqlContext } from "./types"

/** The part of the service for the accountant. */
export default class LoyaltyClosingService extends LoyaltyRewardService {
  @InjectManager()
  async readLiability(
    query: LiabilityQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readLiability(knexOf(context), query)
  }

  /** Which months the book has, and which is the next to close. */
  @InjectManager()
  async readBookMonths(now: Date, @MedusaContext() context: SqlContext = {}) {
    return readBookMonths(knexOf(context), now)
  }

  /** What of all points is expected to expire, by what had before `at`. */
  @InjectManager()
  async expectedBreakage(at: Date, @MedusaContext() context: SqlContext = {}) {
    return readBreakage(knexOf(context), at)
  }

  /** The month as it was closed; nothing while it can still be. */
  @InjectManager()
  async findClosedMonth(
    query: { month: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return findClosed(knexOf(context), query)
  }

  @InjectTransactionManager()
  async closeMonth(
    month: MonthToClose,
    @MedusaContext() context: SqlContext = {}
  ) {
    return closeMonth(context, month)
  }
}
