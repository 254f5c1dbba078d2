import { canonicalJson, hashChain } from "../../../../../../src/lib/hash-chain"
import { inclusionProof, treeHead } from "../../../../../../src/lib/merkle"

export const pageChain = hashChain("guestbook")

/**
 * What a page says. A note can be withdrawn and a page cannot, so the page
 * keeps the hash of the text: it proves what was said and does not repeat it.
 */
export interface PageEntry {
  note_id: string
  /** The hash of a tree that has the text as its only leaf. */
  text_hash: string
  publish_at: string
}

export function pageEntry(note: {
  id: string
  text: string
  publish_at: Date
}): PageEntry {
  return {
    note_id: note.id,
    text_hash: treeHead([note.text]).root,
    publish_at: note.publish_at.toISOString(),
  }
}

/** What a reader needs to check for himself that a page is in the book. */
export function provePage(entries: PageEntry[], noteId: string | undefined) {
  const leaves = entries.map((entry) => canonicalJson(entry))
  const index = entries.findIndex(({ note_id }) => note_id === noteId)
  return {
    tree: treeHead(leaves),
    page:
      index < 0
        ? null
        : { entry: entries[index], proof: inclusionProof(leaves, index) },
  }
}
