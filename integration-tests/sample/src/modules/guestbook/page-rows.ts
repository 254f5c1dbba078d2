import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { pageChain, pageEntry, type PageEntry } from "./domain/page-chain"
import type { NoteRow } from "./note-rows"

export interface PageRow {
  sequence: number
  entry: PageEntry
  hash: string
}

/** Adds the page of a note. Whoever comes at the same time waits. */
export async function appendPage(knex: Knex, note: NoteRow) {
  await knex.raw("select pg_advisory_xact_lock(hashtext('guestbook_page'))")
  const last = await knex<PageRow>("guestbook_page")
    .orderBy("sequence", "desc")
    .first("sequence", "hash")
  const entry = pageEntry(note)
  const head = pageChain.append(
    last ? { count: last.sequence, hash: last.hash } : pageChain.start,
    entry
  )
  await knex("guestbook_page").insert({
    id: generateEntityId(undefined, "gbpage"),
    sequence: head.count,
    note_id: note.id,
    entry: JSON.stringify(entry),
    hash: head.hash,
  })
}

export function listPages(knex: Knex): Promise<PageRow[]> {
  return knex("guestbook_page")
    .orderBy("sequence")
    .select("sequence", "entry", "hash")
}
