import { createHash, createHmac } from "crypto"
import { canonicalJson } from "./canonical-json"

export { canonicalJson }

export interface ChainLink {
  /** Plain JSON. */
  entry: unknown
  hash: string
}

/** How far a chain goes: what is written down elsewhere to prove it later. */
export interface ChainHead {
  count: number
  hash: string
}

export type ChainReport =
  | { intact: true; head: ChainHead }
  /** `position` counts from 0; all links before it are proven. */
  | { intact: false; position: number; problem: string }

interface ChainOptions {
  /**
   * Kept outside the database. With it, nobody who can only write to the
   * database can make a chain that verifies.
   */
  key?: string | Buffer
}

/**
 * Entries of which each is bound to all before it: its hash is that of the
 * hash before and its own canonical JSON.
 */
export function hashChain(name: string, { key }: ChainOptions = {}) {
  const digest = (text: string) =>
    (key === undefined ? createHash("sha256") : createHmac("sha256", key))
      .update(text)
      .digest("hex")

  /** Chains begin differently, so none can be shown in another's place. */
  const start: ChainHead = { count: 0, hash: digest(name) }

  const append = (head: ChainHead, entry: unknown): ChainHead => ({
    count: head.count + 1,
    hash: digest(head.hash + canonicalJson(entry)),
  })

  return {
    start,
    append,

    /**
     * `from` is a head that was proven before, for reading in batches; `to` the
     * head that is known from elsewhere. Without `to`, links missing at the end
     * cannot be noticed.
     */
    verify(
      links: Iterable<ChainLink>,
      { from = start, to }: { from?: ChainHead; to?: ChainHead } = {}
    ): ChainReport {
      let head = from
      for (const { entry, hash } of links) {
        const next = append(head, entry)
        if (next.hash !== hash) {
          return broken(head, "was changed, moved, or follows one that is gone")
        }
        head = next
      }
      if (to && (to.count !== head.count || to.hash !== head.hash)) {
        return broken(
          head,
          `is not the end: that is at ${to.count}, ${to.hash}`
        )
      }
      return { intact: true, head }
    },
  }
}

function broken({ count }: ChainHead, problem: string): ChainReport {
  return { intact: false, position: count, problem: `Link ${count} ${problem}` }
}
