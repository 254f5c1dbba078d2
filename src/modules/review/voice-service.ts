import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import {
  appealReview,
  upholdDecision,
  type AppealAnswer,
  type NewAppeal,
} from "./appealing"
import { listFlags, type FlagQuery } from "./flag-rows"
import {
  dismissFlags,
  raiseFlag,
  upholdFlag,
  type FlagDecision,
  type NewFlag,
} from "./flagging"
import { readOwnReview } from "./own-reviews"
import { replyToReview, type NewReply } from "./replying"
import ReviewTrustService from "./trust-service"
import { castVote, type Vote } from "./voting"

type SqlContext = Context<SqlEntityManager>

/** The part of the service for what others, and the shop, say to a review. */
export default class ReviewVoiceService extends ReviewTrustService {
  @InjectTransactionManager()
  async vote(vote: Vote, @MedusaContext() context: SqlContext = {}) {
    return castVote(transactionOf(context), vote)
  }

  /** @returns the flag, and whether it is the first of this reader */
  @InjectTransactionManager()
  async flag(flag: NewFlag, @MedusaContext() context: SqlContext = {}) {
    return raiseFlag(transactionOf(context), flag)
  }

  @InjectTransactionManager()
  async dismissFlags(
    decision: FlagDecision,
    @MedusaContext() context: SqlContext = {}
  ) {
    return dismissFlags(transactionOf(context), decision)
  }

  @InjectTransactionManager()
  async upholdFlag(
    decision: FlagDecision & { statement?: string },
    @MedusaContext() context: SqlContext = {}
  ) {
    return upholdFlag(transactionOf(context), decision)
  }

  @InjectManager()
  async listFlags(query: FlagQuery, @MedusaContext() context: SqlContext = {}) {
    return listFlags(knexOf(context), query)
  }

  @InjectTransactionManager()
  async reply(reply: NewReply, @MedusaContext() context: SqlContext = {}) {
    return replyToReview(transactionOf(context), reply)
  }

  @InjectTransactionManager()
  async appeal(appeal: NewAppeal, @MedusaContext() context: SqlContext = {}) {
    return appealReview(transactionOf(context), appeal)
  }

  /** Answers an appeal: what was decided stands. */
  @InjectTransactionManager()
  async uphold(
    answer: AppealAnswer,
    @MedusaContext() context: SqlContext = {}
  ) {
    return upholdDecision(transactionOf(context), answer)
  }

  /** @throws {MedusaError} `not_found` */
  @InjectManager()
  async readOwnReview(id: string, @MedusaContext() context: SqlContext = {}) {
    return readOwnReview(knexOf(context), id)
  }
}
