import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import type { Choosing } from "./domain/preference"
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
import { prefer, unprefer, type Preferred, type Wanted } from "./preferring"
import { suppressAddress, type NewSuppression } from "./suppressing"

type SqlContext = Context<SqlEntityManager>

/** The half of the service that serves readers: what they see and what they want. */
export default class MessageReaderService extends MedusaService({
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

  /** Writes down how somebody wants to be told things. */
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

  /** Takes that back, for a workflow that failed later. */
  @InjectTransactionManager()
  async unprefer(
    recipientKey: string,
    done: Preferred,
    actor: Choosing["actor"],
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

  /** Draws the consequences of what a provider reports of a mail. */
  @InjectTransactionManager()
  async hear(
    news: HeardNews,
    choosable: Choosable,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    await hearNews(transactionOf(context), news, choosable, now)
  }
}
