import { canonicalJson, type ChainLink } from "../../../../lib/hash-chain"
import type { InclusionProof, TreeHead } from "../../../../lib/merkle"
import { leafHash, pathOf, rootOf } from "../../../../lib/merkle/tree"
import type { ContentOpening } from "./content-hash"

/** What a day's root says of one review. The content hash is salted. */
export interface DayLeaf {
  review_id: string
  content_hash: string
  status: string
  reason: string | null
}

/** Exactly these bytes are hashed; they are kept to prove them later. */
export const leafEntry = ({
  review_id,
  content_hash,
  status,
  reason,
}: DayLeaf) => canonicalJson({ review_id, content_hash, status, reason })

/**
 * Leaves in a row that are hashed into one. It is a power of two, so that a
 * block is a whole branch of the tree (RFC 6962, 2.1): a million reviews are a
 * thousand blocks, and a proof reads one of them and the roots of the others.
 */
export const BLOCK_SIZE = 1_024

/** The root over the entries of one block, in the order of the reviews' ids. */
export const blockRoot = (entries: string[]) =>
  hex(rootOf(entries.map(leafHashOf)))

/** The root over a day, which is that of a tree over all entries at once. */
export const dayHead = (blockRoots: string[], size: number): TreeHead => ({
  size,
  root: hex(rootOf(blockRoots.map(bytes))),
})

interface Place {
  /** Of the review among all, from 0. */
  index: number
  size: number
  /** The entries of its block. */
  block: string[]
  /** The roots of all blocks of the day. */
  roots: string[]
}

export function proveReview({
  index,
  size,
  block,
  roots,
}: Place): InclusionProof {
  const inBlock = pathOf(index % BLOCK_SIZE, block.map(leafHashOf))
  const amongBlocks = pathOf(Math.floor(index / BLOCK_SIZE), roots.map(bytes))
  return { index, size, path: [...inBlock, ...amongBlocks].map(hex) }
}

/** What an author is given; `docs/reviews/verify-review.mjs` reads it. */
export interface ReviewProof {
  review: { id: string; content_hash: string } & Omit<
    DayLeaf,
    "review_id" | "content_hash"
  >
  /** What the content hash was made of, for the author alone. */
  opening?: ContentOpening
  day: string
  root: string
  proof: InclusionProof
  /** The review's history until the end of that day. */
  chain: { name: string; links: ChainLink[] }
}

const leafHashOf = (entry: string) => leafHash(Buffer.from(entry))
const hex = (hash: Buffer) => hash.toString("hex")
const bytes = (hash: string) => Buffer.from(hash, "hex")
