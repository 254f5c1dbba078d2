import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { knexOf } from "../../lib/knex"
import { activateProgram, type ProgramToActivate } from "./activating-program"
import { models } from "./entities"
import {
  deleteDraft,
  draftProgram,
  findActiveProgram,
  replaceDraft,
  type ChangedDraft,
  type NewProgram,
} from "./program-rows"
import {
  findPromise,
  forgetPromises,
  notePromise,
  type PromiseRow,
} from "./promise-rows"
import { findRewardedSince, type RewardedAction } from "./rewarded-since"
import type { RowChange } from "./row-change"
import { takeBack } from "./taking-back"
import type { SqlContext } from "./types"

/** The part of the service for the rules that points come by. */
export default class LoyaltyProgramService extends MedusaService(models) {
  @InjectTransactionManager()
  async draftProgram(
    program: NewProgram,
    @MedusaContext() context: SqlContext = {}
  ) {
    return draftProgram(context, program)
  }

  @InjectTransactionManager()
  async replaceDraft(
    draft: ChangedDraft,
    @MedusaContext() context: SqlContext = {}
  ) {
    return replaceDraft(context, draft)
  }

  @InjectTransactionManager()
  async deleteDraft(
    draft: { id: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return deleteDraft(context, draft)
  }

  @InjectTransactionManager()
  async activateProgram(
    program: ProgramToActivate,
    @MedusaContext() context: SqlContext = {}
  ) {
    return activateProgram(context, program)
  }

  @InjectTransactionManager()
  async takeBack(
    change: RowChange,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return takeBack(context, change, now)
  }

  /** What a channel earns by now: its own, else the one for all. */
  @InjectManager()
  async findActiveProgram(
    sales_channel_id: string | null,
    @MedusaContext() context: SqlContext = {}
  ) {
    return findActiveProgram(knexOf(context), sales_channel_id)
  }

  /** Since when an action brings points; undefined if it does not. */
  @InjectManager()
  async findRewardedSince(
    action: RewardedAction,
    @MedusaContext() context: SqlContext = {}
  ) {
    return findRewardedSince(knexOf(context), action)
  }

  /** What a cart was last told that it earns. */
  @InjectManager()
  async findPromise(
    cart_id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    return findPromise(knexOf(context), cart_id)
  }

  @InjectTransactionManager()
  async notePromise(
    promise: PromiseRow,
    @MedusaContext() context: SqlContext = {}
  ) {
    await notePromise(context, promise)
  }

  /** @returns how many there were */
  @InjectTransactionManager()
  async forgetPromises(
    those: { before: Date; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return forgetPromises(context, those)
  }
}
