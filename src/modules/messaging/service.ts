import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
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
import type { Choosing } from "./domain/preference"
import { eraseReader, type Reader } from "./erasing"
import type { MessageRow } from "./message-rows"
import { mergeReader, type Merger } from "./merging"
import {
  countUnread,
  markRead,
  readFeed,
  type FeedPage,
  type ReadOnes,
} from "./feed"
import { hearNews, type Choosable, type HeardNews } from "./hearing"
import Message from "./models/message"
import MessageAnnouncement from "./models/message-announcement"
import MessageAttempt from "./models/message-attempt"
import MessageConsent from "./models/message-consent"
import MessageContent from "./models/message-content"
import MessageEvent from "./models/message-event"
import MessagePreference from "./models/message-preference"
import MessageProfile from "./models/message-profile"
import MessageSuppression from "./models/message-suppression"
import { planMessages, withdrawPlans } from "./planning"
import { prefer, unprefer, type Preferred, type Wanted } from "./preferring"
import {
  beginSending,
  finishSending,
  recoverSending,
  type AroundSending,
  type AttemptResult,
} from "./sending"
import type { RecipientFacts } from "./standing"
import { suppressAddress, type NewSuppression } from "./suppressing"
import type { NewMessage, Rendered } from "./types"

type SqlContext = Context<SqlEntityManager>

/**
 * What the shop tells people. Each method is one short transaction; none talks
 * to anybody outside.
 */
export default class MessagingModuleService extends MedusaService({
  Message,
  MessageAnnouncement,
  MessageAttempt,
  MessageConsent,
  MessageContent,
  MessageEvent,
  MessagePreference,
  MessageProfile,
  MessageSuppression,
}) {
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

  @InjectManager()
  async readFeed(
    customerId: string,
    page: FeedPage,
    @MedusaContext() context: SqlContext = {}
  ) {
    return readFeed(knexOf(context), customerId, page)
  }

  @InjectTransactionManager()
  async markRead(
    customerId: string,
    ones: ReadOnes,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    const knex = transactionOf(context)
    await markRead(knex, customerId, ones, now)
    return { unread_count: await countUnread(knex, customerId) }
  }

  @InjectTransactionManager()
  async prefer(
    recipientKey: string,
    wanted: Wanted,
    choosing: Choosing,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    const knex = transactionOf(context)
    return prefer(knex, recipientKey, wanted, choosing, now)
  }

  @InjectTransactionManager()
  async unprefer(
    recipientKey: string,
    done: Preferred,
    actor: Decider,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await unprefer(transactionOf(context), recipientKey, done, actor, now)
  }

  @InjectTransactionManager()
  async holdAddress(
    suppression: NewSuppression,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    return suppressAddress(transactionOf(context), suppression, now)
  }

  @InjectTransactionManager()
  async hear(
    news: HeardNews,
    choosable: Choosable,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await hearNews(transactionOf(context), news, choosable, now)
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
