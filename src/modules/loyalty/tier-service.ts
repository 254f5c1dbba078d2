import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import {
  changeTier,
  createTier,
  deleteTier,
  type ChangedTier,
  type NewTier,
} from "./changing-ladder"
import { listDueTiers, nextTierDueAt, type DueTier } from "./due-tiers"
import type { EntryQuery } from "./entry-feed"
import { evaluateAccount, type TierToEvaluate } from "./evaluating-tier"
import { noteGrouped, readGrouping, type TierGrouping } from "./grouping"
import LoyaltyProgramService from "./program-service"
import { findTier } from "./reading-tier"
import { setTier, type TierToSet } from "./setting-tier"
import { findTiersAt, readTierChanges } from "./tier-history"
import { listTiers } from "./tier-list"
import type { SqlContext } from "./types"

/** The part of the service for tiers, and who is in which. */
export default class LoyaltyTierService extends LoyaltyProgramService {
  @InjectTransactionManager()
  async createTier(tier: NewTier, @MedusaContext() context: SqlContext = {}) {
    return createTier(context, tier)
  }

  @InjectTransactionManager()
  async changeTier(
    tier: ChangedTier,
    @MedusaContext() context: SqlContext = {}
  ) {
    return changeTier(context, tier)
  }

  @InjectTransactionManager()
  async deleteTier(
    tier: { id: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return deleteTier(context, tier)
  }

  /** The keys of the tiers that these were in, in the same order. */
  @InjectManager()
  async findTiersAt(
    moments: { customer_id: string; at: Date }[],
    @MedusaContext() context: SqlContext = {}
  ) {
    return findTiersAt(knexOf(context), moments)
  }

  /** The lowest first, with how many members each has. */
  @InjectManager()
  async listTiers(
    query: { limit: number; offset: number; id?: string },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listTiers(knexOf(context), query)
  }

  /** Of a customer; without an account, where everybody begins. */
  @InjectManager()
  async findTier(
    customer_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return findTier(knexOf(context), customer_id)
  }

  @InjectTransactionManager()
  async evaluateTier(
    tier: TierToEvaluate,
    @MedusaContext() context: SqlContext = {}
  ) {
    return evaluateAccount(context, tier)
  }

  @InjectTransactionManager()
  async setTier(tier: TierToSet, @MedusaContext() context: SqlContext = {}) {
    return setTier(context, tier)
  }

  @InjectManager()
  async readTierChanges(
    query: EntryQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readTierChanges(knexOf(context), query)
  }

  @InjectManager()
  async listDueTiers(
    query: { now: Date; after?: DueTier; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listDueTiers(knexOf(context), query)
  }

  @InjectManager()
  async nextTierDueAt(@MedusaContext() context: SqlContext = {}) {
    return nextTierDueAt(knexOf(context))
  }

  @InjectManager()
  async readGrouping(
    account_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readGrouping(knexOf(context), account_id)
  }

  @InjectTransactionManager()
  async noteGrouped(
    grouping: Pick<TierGrouping, "account_id" | "tier_id">,
    @MedusaContext() context: SqlContext = {}
  ) {
    return noteGrouped(transactionOf(context), grouping)
  }
}
