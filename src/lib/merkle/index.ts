import { MedusaError } from "@medusajs/framework/utils"
import { growthOf, leafHash, pathOf, rootOf } from "./tree"
import { isContinued, leadsToRoot } from "./verify"

/** Entries as bytes or as text. Hashes go in and out as hex. */
export type Entry = Uint8Array | string

/** What is published: it stands for all entries and their order. */
export interface TreeHead {
  size: number
  root: string
}

/** Shows one entry to be in a tree without showing the others. */
export interface InclusionProof {
  index: number
  size: number
  path: string[]
}

export function treeHead(entries: Entry[]): TreeHead {
  return { size: entries.length, root: hex(rootOf(entries.map(hashOf))) }
}

export function inclusionProof(
  entries: Entry[],
  index: number
): InclusionProof {
  if (!(index in entries)) {
    throw noSuch(`entry ${index}`, entries)
  }
  const path = pathOf(index, entries.map(hashOf)).map(hex)
  return { index, size: entries.length, path }
}

export function verifyInclusion(
  entry: Entry,
  { index, size, path }: InclusionProof,
  head: TreeHead
) {
  return (
    size === head.size &&
    [...path, head.root].every(isHash) &&
    leadsToRoot(
      hashOf(entry),
      { index, size },
      path.map(bytes),
      bytes(head.root)
    )
  )
}

/** Shows that a tree only grew since it had `size` entries. */
export function consistencyProof(entries: Entry[], size: number) {
  if (size === 0) {
    return []
  }
  if (!(size - 1 in entries)) {
    throw noSuch(`size ${size}`, entries)
  }
  return growthOf(size, entries.map(hashOf)).map(hex)
}

export function verifyConsistency(
  older: TreeHead,
  newer: TreeHead,
  proof: string[]
) {
  return (
    [...proof, older.root, newer.root].every(isHash) &&
    (older.size > 0 || older.root === treeHead([]).root) &&
    isContinued(
      { old: older.size, new: newer.size },
      { old: bytes(older.root), new: bytes(newer.root) },
      proof.map(bytes)
    )
  )
}

const hashOf = (entry: Entry) =>
  leafHash(typeof entry === "string" ? Buffer.from(entry) : entry)
const hex = (hash: Buffer) => hash.toString("hex")
const bytes = (hash: string) => Buffer.from(hash, "hex")
const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)

function noSuch(what: string, entries: Entry[]) {
  return new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `A tree of ${entries.length} entries has no ${what}`
  )
}
