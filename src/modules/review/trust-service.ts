import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import { models } from "./entities"
import { eraseAuthor, type ErasedPerson } from "./erasing"
import { mergeAuthor } from "./merging"
import { readOwn, type OwnKind } from "./own-rows"
import { readPolicyStats } from "./policy-stats"
import { readProof } from "./proving"
import type { ReviewRow } from "./review-rows"
import { listDays, sealDay, type SealedDay } from "./sealing"

type SqlContext = Context<SqlEntityManager>

/** What makes reviews trustworthy, and what is left of a person who is erased. */
export default class ReviewTrustService extends MedusaService(models) {
  /** Twice is once. */
  @InjectTransactionManager()
  async sealDay(
    { day, now }: { day: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return sealDay(transactionOf(context), day, now)
  }

  /** The newest first. */
  @InjectManager()
  async listSealedDays(
    limit: number,
    @MedusaContext() context: SqlContext = {}
  ): Promise<SealedDay[]> {
    return listDays(knexOf(context), limit)
  }

  /** For its author only: the caller has made sure of that. */
  @InjectManager()
  async readProof(
    review: ReviewRow,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readProof(knexOf(context), review)
  }

  @InjectManager()
  async readPolicyStats(@MedusaContext() context: SqlContext = {}) {
    return readPolicyStats(knexOf(context))
  }

  @InjectTransactionManager()
  async eraseAuthor(
    person: ErasedPerson,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return eraseAuthor(transactionOf(context), person, now)
  }

  @InjectTransactionManager()
  async mergeAuthor(
    pair: { from_ids: string[]; into_id: string },
    @MedusaContext() context: SqlContext = {}
  ) {
    return mergeAuthor(transactionOf(context), pair)
  }

  /** A page of what a customer has left here, in the order of the ids. */
  @InjectManager()
  async readOwn(
    kind: OwnKind,
    page: { customer_id: string; after: string; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return readOwn(knexOf(context), kind, page)
  }
}
