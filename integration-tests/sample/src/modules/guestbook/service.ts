import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { crashPoint } from "../../../../../src/lib/crash-point"
import { knexOf, transactionOf } from "../../../../../src/lib/knex"
import { lockRow } from "../../../../../src/lib/row-lock"
import { earnStamps, takeStampsBack } from "./author-stamps"
import { assertMayWithdraw, type NoteActor } from "./domain/note-author"
import { noteFeed } from "./domain/note-feed"
import { pageChain, provePage } from "./domain/page-chain"
import GuestbookAuthor from "./models/guestbook-author"
import GuestbookHearing from "./models/guestbook-hearing"
import GuestbookNote from "./models/guestbook-note"
import GuestbookNoteEvent from "./models/guestbook-note-event"
import GuestbookPage from "./models/guestbook-page"
import { changeStatus, type NoteRow } from "./note-rows"
import { appendPage, listPages } from "./page-rows"
import { stampsBook } from "./stamps-book"

type SqlContext = Context<SqlEntityManager>

/** Each method that writes is one transaction and begins with a row lock. */
export default class GuestbookModuleService extends MedusaService({
  GuestbookNote,
  GuestbookNoteEvent,
  GuestbookAuthor,
  GuestbookPage,
  GuestbookHearing,
  ...stampsBook.models,
}) {
  /** What everybody can read, newest first. */
  @InjectManager()
  async readFeed(
    { after, limit }: { after?: string; limit: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    const knex = knexOf(context)
    const { sql, bindings } = noteFeed.where(after)
    const rows = await knex("guestbook_note")
      .where({ status: "published" })
      .whereRaw(sql, bindings)
      .orderByRaw(noteFeed.orderBy)
      .limit(limit + 1)
      .select("id", "text", "occurred_at", "media_id", "heard_count")
      .select(knex.raw(noteFeed.select))
    return noteFeed.page<FeedRow>(rows, limit)
  }

  /** Ids of notes whose time has come, in the order of their ids. */
  @InjectManager()
  async listDue(
    { now, after, limit }: { now: Date; after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return knexOf(context)("guestbook_note")
      .where({ status: "waiting" })
      .where("publish_at", "<=", now)
      .where("id", ">", after ?? "")
      .orderBy("id")
      .limit(limit)
      .pluck("id")
  }

  /** When the next note is to be published. */
  @InjectManager()
  async nextDueAt(
    @MedusaContext() context: SqlContext = {}
  ): Promise<Date | null> {
    const row = await knexOf(context)("guestbook_note")
      .where({ status: "waiting" })
      .min("publish_at as at")
      .first()
    return row?.at ?? null
  }

  /** @returns whether it was not published before */
  @InjectTransactionManager()
  async publishNote(
    id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const knex = transactionOf(context)
    const note = await lockRow<NoteRow>(context, "guestbook_note", id)
    if (note.status === "published") {
      return false
    }
    const by = { type: "system" }
    await changeStatus(knex, note, { to: "published", by, now })
    const stamps_entry_id = await earnStamps(context, note, now)
    crashPoint("guestbook.stamps-earned")
    await knex("guestbook_note").where({ id }).update({ stamps_entry_id })
    await appendPage(knex, note)
    return true
  }

  /** The page stays in the book: it holds a hash, and no text. */
  @InjectTransactionManager()
  async withdrawNote(
    { id, by, reason, now }: WithdrawNote,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ media_id: string | null }> {
    const note = await lockRow<NoteRow>(context, "guestbook_note", id)
    assertMayWithdraw(note, by)
    const change = { to: "withdrawn", by, reason, now } as const
    await changeStatus(transactionOf(context), note, change)
    await takeStampsBack(context, note, now)
    return { media_id: note.media_id }
  }

  /** Published notes that the crier has not been asked to call out. */
  @InjectManager()
  async listUntold(
    { after, limit }: { after: string | null; limit: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return knexOf(context)("guestbook_note")
      .where({ status: "published", crier_effect_id: null })
      .where("id", ">", after ?? "")
      .orderBy("id")
      .limit(limit)
      .pluck("id")
  }

  /** Counts an event once, however often it is handled. */
  @InjectTransactionManager()
  async hearNote(
    { id, event_id, now }: { id: string; event_id: string; now: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const knex = transactionOf(context)
    await lockRow(context, "guestbook_note", id)
    const [heard] = await knex("guestbook_hearing")
      .insert({
        id: generateEntityId(undefined, "gbhear"),
        ...{ note_id: id, event_id, occurred_at: now },
      })
      .onConflict(knex.raw("(event_id) where deleted_at is null"))
      .ignore()
      .returning("id")
    if (heard) {
      await knex("guestbook_note").where({ id }).increment("heard_count")
    }
  }

  /** What can be spent now, whether or not the sweep has been there. */
  @InjectManager()
  async countStamps(
    { author, now }: { author: NoteActor; now: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<bigint> {
    const holder = await knexOf(context)("guestbook_author")
      .where({ actor_type: author.type, actor_id: author.id })
      .first("id")
    return holder
      ? stampsBook.spendable(context, {
          holder_id: holder.id,
          account: "available",
          at: now,
        })
      : 0n
  }

  /** Lots of stamps that have expired with something left. */
  @InjectManager()
  async listExpiredStamps(
    { now, limit }: { now: Date; limit: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return stampsBook.expiredLots(context, { at: now, limit })
  }

  @InjectTransactionManager()
  async expireStamps(
    lot_id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    await stampsBook.expire(context, { lot_id, against: "expired", at: now })
  }

  @InjectManager()
  async nextStampsExpireAt(
    @MedusaContext() context: SqlContext = {}
  ): Promise<Date | null> {
    const row = await knexOf(context)(stampsBook.tables.lot)
      .whereRaw("remaining > 0")
      .min("expires_at as at")
      .first()
    return row?.at ?? null
  }

  @InjectManager()
  async proveStamps(@MedusaContext() context: SqlContext = {}) {
    return stampsBook.prove(context)
  }

  /** The head of the chain, and the proof that a note's page is in it. */
  @InjectManager()
  async provePages(
    noteId: string | undefined,
    @MedusaContext() context: SqlContext = {}
  ) {
    const pages = await listPages(knexOf(context))
    const last = pages.at(-1)
    const head = last
      ? { count: last.sequence, hash: last.hash }
      : pageChain.start
    const entries = pages.map(({ entry }) => entry)
    return { head, ...provePage(entries, noteId) }
  }

  @InjectManager()
  async verifyPages(@MedusaContext() context: SqlContext = {}) {
    return pageChain.verify(await listPages(knexOf(context)))
  }
}

interface WithdrawNote {
  id: string
  by: NoteActor
  reason?: string
  now: Date
}

interface FeedRow {
  id: string
  text: string
  occurred_at: Date
  media_id: string | null
  heard_count: number
  keyset: unknown[]
}
