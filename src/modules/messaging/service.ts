import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { closeMailPool } from "../../lib/mail"
import { knexOf, transactionOf } from "../../lib/knex"
import {
  changeAnnouncement,
  countByStatus,
  listDueAnnouncements,
  noteProgress,
  withConsent,
} from "./announcement-rows"
import {
  claimDue,
  countDue,
  nextDueAt,
  releaseMessage,
  type Claim,
} from "./claiming"
import {
  dropMessage,
  resendMessage,
  suppressMessage,
  type Decider,
} from "./deciding"
import { eraseReader, type Reader } from "./erasing"
import type { MessageRow } from "./message-rows"
import { mergeReader, type Merger } from "./merging"
import { planMessages, withdrawPlans } from "./planning"
import MessageReaderService from "./reader-service"
import {
  beginSending,
  finishSending,
  recoverSending,
  type AroundSending,
  type AttemptResult,
} from "./sending"
import type { RecipientFacts } from "./standing"
import type { NewMessage, Rendered } from "./types"

type SqlContext = Context<SqlEntityManager>

/**
 * What the shop tells people. Each method is one short transaction; none talks
 * to anybody outside.
 */
export default class MessagingModuleService extends MessageReaderService {
  __hooks = {
    // Core gives its notification providers no end of their own.
    onApplicationShutdown: closeMailPool,
  }

  /** Plans each once per cause, recipient and channel, whoever asks how often. */
  @InjectTransactionManager()
  async plan(
    messages: NewMessage[],
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return planMessages(transactionOf(context), messages, now)
  }

  @InjectTransactionManager()
  async withdraw(
    ids: string[],
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await withdrawPlans(transactionOf(context), ids, now)
  }

  /** Takes due messages under a lease of real time. */
  @InjectTransactionManager()
  async claim(claim: Claim, @MedusaContext() context: SqlContext = {}) {
    return claimDue(transactionOf(context), claim)
  }

  /** Decides whether it may leave now, and writes the attempt down if so. */
  @InjectTransactionManager()
  async begin(
    claimed: MessageRow,
    rendered: Rendered,
    recipient: RecipientFacts,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    const knex = transactionOf(context)
    return beginSending(knex, claimed, rendered, recipient, now)
  }

  @InjectTransactionManager()
  async finish(
    sending: MessageRow,
    result: AttemptResult,
    around: AroundSending,
    @MedusaContext() context: SqlContext = {}
  ) {
    return finishSending(transactionOf(context), sending, result, around)
  }

  @InjectTransactionManager()
  async recover(
    claimed: MessageRow,
    around: AroundSending,
    @MedusaContext() context: SqlContext = {}
  ) {
    return recoverSending(transactionOf(context), claimed, around)
  }

  /** Drops a claimed message for good; nothing has been sent of it. */
  @InjectTransactionManager()
  async drop(
    claimed: MessageRow,
    reason: string,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await dropMessage(transactionOf(context), claimed, reason, now)
  }

  /** Gives a claimed message back, to be tried at another moment. */
  @InjectTransactionManager()
  async release(
    claimed: MessageRow,
    dueAt: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await releaseMessage(transactionOf(context), claimed, dueAt)
  }

  /** How many are due and waiting, counted up to `limit`. */
  @InjectManager()
  async countDue(
    { now, limit }: { now: Date; limit: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<number> {
    return countDue(knexOf(context), now, limit)
  }

  /** When the next message falls due, if any will. */
  @InjectManager()
  async nextDueAt(
    @MedusaContext() context: SqlContext = {}
  ): Promise<Date | null> {
    return nextDueAt(knexOf(context))
  }

  /** @returns the message that is sent now, which is a copy of one already sent */
  @InjectTransactionManager()
  async resend(
    id: string,
    decision: { actor: Decider; expires_at: Date },
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<string> {
    return resendMessage(transactionOf(context), id, decision, now)
  }

  @InjectTransactionManager()
  async suppress(
    id: string,
    actor: Decider,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await suppressMessage(transactionOf(context), id, actor, now)
  }

  @InjectTransactionManager()
  async noteAnnouncementProgress(
    id: string,
    progress: { planned_until: string | null; is_last: boolean },
    @MedusaContext() context: SqlContext = {}
  ) {
    await noteProgress(transactionOf(context), id, progress)
  }

  @InjectTransactionManager()
  async cancelAnnouncement(
    id: string,
    @MedusaContext() context: SqlContext = {}
  ) {
    await changeAnnouncement(transactionOf(context), id, "canceled")
  }

  @InjectManager()
  async listDueAnnouncements(
    page: { now: Date; after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    return listDueAnnouncements(knexOf(context), page)
  }

  @InjectManager()
  async countByStatus(
    announcementIds: string[],
    @MedusaContext() context: SqlContext = {}
  ) {
    return countByStatus(knexOf(context), announcementIds)
  }

  @InjectManager()
  async listConsenting(
    asked: { topic: string; recipient_keys: string[] },
    @MedusaContext() context: SqlContext = {}
  ) {
    return withConsent(knexOf(context), asked)
  }

  @InjectTransactionManager()
  async eraseReader(
    reader: Reader,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return eraseReader(transactionOf(context), reader, now)
  }

  @InjectTransactionManager()
  async mergeReader(
    merger: Merger,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return mergeReader(transactionOf(context), merger, now)
  }
}
