import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import {
  publishOverdue,
  publishReview,
  rejectReview,
  removeReview,
  type Decision,
  type Refusal,
} from "./deciding"
import { listVisible, readSums, recountSums, type ReviewQuery } from "./listing"
import ImportingService from "./importing-service"
import { CATALOGUE } from "./domain/screening"
import { keepPictures, othersWhoShowed, ownerOf } from "./picture-rows"
import {
  listUnreviewed,
  takePurchases,
  type SoldLine,
  type UnreviewedQuery,
} from "./purchases"
import { labelRefunded } from "./refunding"
import { readReview, type ReviewRow } from "./review-rows"
import { listOwn } from "./own-reviews"
import { listQueue, type QueueQuery } from "./queue"
import { reviseReview, withdrawReview, type Revision } from "./revising"
import { submitReview, type NewReview } from "./submitting"
import type { ReviewActor } from "./types"

type SqlContext = Context<SqlEntityManager>

/**
 * What people say of products and of the shop. Each method that writes is one
 * short transaction that begins with the lock of what it changes.
 */
export default class ReviewModuleService extends ImportingService {
  @InjectTransactionManager()
  async submit(review: NewReview, @MedusaContext() context: SqlContext = {}) {
    return submitReview(transactionOf(context), review)
  }

  @InjectTransactionManager()
  async revise(revision: Revision, @MedusaContext() context: SqlContext = {}) {
    return reviseReview(transactionOf(context), revision)
  }

  @InjectTransactionManager()
  async withdraw(
    input: { id: string; by: ReviewActor; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return withdrawReview(transactionOf(context), input)
  }

  @InjectTransactionManager()
  async publish(decision: Decision, @MedusaContext() context: SqlContext = {}) {
    return publishReview(transactionOf(context), decision)
  }

  @InjectTransactionManager()
  async reject(refusal: Refusal, @MedusaContext() context: SqlContext = {}) {
    return rejectReview(transactionOf(context), refusal)
  }

  @InjectTransactionManager()
  async remove(refusal: Refusal, @MedusaContext() context: SqlContext = {}) {
    return removeReview(transactionOf(context), refusal)
  }

  /** @returns whether it was held, and its time was over */
  @InjectTransactionManager()
  async releaseOverdue(
    input: { id: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ) {
    return publishOverdue(transactionOf(context), input)
  }

  /** Ids of held reviews whose time is over, in the order of their ids. */
  @InjectManager()
  async listOverdue(
    { now, after, limit }: { now: Date; after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return knexOf(context)("review")
      .whereNotNull("publish_by")
      .whereNull("deleted_at")
      .where({ status: "held" })
      .where("publish_by", "<=", now)
      .where("id", ">", after ?? "")
      .orderBy("id")
      .limit(limit)
      .pluck("id")
  }

  @InjectManager()
  async nextOverdueAt(
    @MedusaContext() context: SqlContext = {}
  ): Promise<Date | null> {
    const row = await knexOf(context)("review")
      .whereNotNull("publish_by")
      .whereNull("deleted_at")
      .min("publish_by as at")
      .first()
    return row?.at ?? null
  }

  /** What everybody reads of a product, or of the shop. */
  @InjectManager()
  async listVisible(
    query: ReviewQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listVisible(knexOf(context), query)
  }

  @InjectManager()
  async readSums(
    productId: string | null,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readSums(knexOf(context), productId)
  }

  /** What the sums must be, by counting; for proofs, not for pages. */
  @InjectManager()
  async recountSums(
    productId: string | null,
    @MedusaContext() context: SqlContext = {}
  ) {
    return recountSums(knexOf(context), productId)
  }

  @InjectManager()
  async listQueue(
    query: QueueQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listQueue(knexOf(context), query)
  }

  /** Takes lines of orders over, as often as anybody tells of them. */
  @InjectTransactionManager()
  async takePurchases(
    lines: SoldLine[],
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    const knex = transactionOf(context)
    const purchases = await takePurchases(knex, lines, now)
    await labelRefunded(knex, purchases)
    return purchases
  }

  /** Whether another author has said exactly the same. */
  @InjectManager()
  async isKnownText(
    { fingerprint, review_id }: { fingerprint: string; review_id: string },
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const known = await knexOf(context)("review")
      .where({ fingerprint })
      .whereNull("deleted_at")
      .whereNot({ id: review_id })
      .first("id")
    return Boolean(known)
  }

  /** @throws {MedusaError} `not_found` */
  @InjectManager()
  async readReview(
    id: string,
    @MedusaContext() context: SqlContext = {}
  ): Promise<ReviewRow> {
    return readReview(knexOf(context), id)
  }

  /** What a customer wrote, the newest first. */
  @InjectManager()
  async listOwn(
    customerId: string,
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listOwn(knexOf(context), customerId, page)
  }

  @InjectManager()
  async listUnreviewed(
    query: UnreviewedQuery,
    @MedusaContext() context: SqlContext = {}
  ) {
    return listUnreviewed(knexOf(context), query)
  }

  /** Remembers how an image of a product looks; null for none that counts. */
  @InjectTransactionManager()
  async keepCatalogueImage(
    image: { source_id: string; picture_hash: string | null },
    @MedusaContext() context: SqlContext = {}
  ) {
    await keepPictures(transactionOf(context), CATALOGUE, [image])
  }

  /** Who else has shown pictures like these: authors, or the catalogue. */
  @InjectManager()
  async othersWhoShowed(
    { by, hashes }: { by: ReviewActor; hashes: string[] },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return hashes.length
      ? othersWhoShowed(knexOf(context), ownerOf(by), hashes)
      : []
  }
}
