import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { knexOf } from "../../../../../src/lib/knex"
import { lockRow } from "../../../../../src/lib/row-lock"
import { noteFeed } from "./domain/note-feed"
import { noteStatus } from "./domain/note-status"
import GuestbookNote from "./models/guestbook-note"

/** Pages of the book are read as sets; everything else is a verb. */
export default class GuestbookModuleService extends MedusaService({
  GuestbookNote,
}) {
  /** What everybody can read, newest first. */
  @InjectManager()
  async readFeed(
    { after, limit }: { after?: string; limit: number },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    const knex = knexOf(context)
    const { sql, bindings } = noteFeed.where(after)
    const rows = await knex("guestbook_note")
      .where({ status: "published" })
      .whereRaw(sql, bindings)
      .orderByRaw(noteFeed.orderBy)
      .limit(limit + 1)
      .select("id", "text", "occurred_at", knex.raw(noteFeed.select))
    return noteFeed.page<NoteRow>(rows, limit)
  }

  /** Ids of notes whose time has come, in the order of `publish_at`. */
  @InjectManager()
  async listDue(
    { now, limit }: { now: Date; limit: number },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    return await knexOf(context)("guestbook_note")
      .where({ status: "waiting" })
      .where("publish_at", "<=", now)
      .orderBy("publish_at")
      .limit(limit)
      .pluck("id")
  }

  /** When the next note is to be published. */
  @InjectManager()
  async nextDueAt(
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Date | null> {
    const row = await knexOf(context)("guestbook_note")
      .where({ status: "waiting" })
      .min("publish_at as at")
      .first()
    return row?.at ?? null
  }

  /** Asks for the state and changes it under one lock. */
  @InjectTransactionManager()
  async transitionNote(
    id: string,
    to: NoteStatus,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const note = await lockRow<LockedNote>(context, "guestbook_note", id)
    noteStatus.assert(note.status, to, id)
    await knexOf(context)("guestbook_note").where({ id }).update({ status: to })
  }
}

type NoteStatus = (typeof noteStatus.values)[number]

interface LockedNote {
  id: string
  status: NoteStatus
}

interface NoteRow {
  id: string
  text: string
  occurred_at: Date
  keyset: unknown[]
}
