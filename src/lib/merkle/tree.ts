import { createHash } from "crypto"

/** The prefixes keep a node from being passed off as a leaf (RFC 6962, 2.1). */
const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])

const sha256 = (...parts: Uint8Array[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest()

export const leafHash = (entry: Uint8Array) => sha256(LEAF, entry)
export const nodeHash = (left: Uint8Array, right: Uint8Array) =>
  sha256(NODE, left, right)

/** The root over leaf hashes. */
export function rootOf(leaves: Buffer[]): Buffer {
  if (leaves.length < 2) {
    return leaves[0] ?? sha256()
  }
  const [left, right] = halves(leaves)
  return nodeHash(rootOf(left), rootOf(right))
}

/** The siblings on the way from a leaf to the root, lowest first. */
export function pathOf(index: number, leaves: Buffer[]): Buffer[] {
  if (leaves.length < 2) {
    return []
  }
  const [left, right] = halves(leaves)
  return index < left.length
    ? [...pathOf(index, left), rootOf(right)]
    : [...pathOf(index - left.length, right), rootOf(left)]
}

/**
 * What the root of the first `size` leaves lacks to become the root of all
 * (SUBPROOF of RFC 6962, 2.1.2). `isKnown`: the reader has the root of these
 * leaves as they were.
 */
export function growthOf(
  size: number,
  leaves: Buffer[],
  isKnown = true
): Buffer[] {
  if (size === leaves.length) {
    return isKnown ? [] : [rootOf(leaves)]
  }
  const [left, right] = halves(leaves)
  return size <= left.length
    ? [...growthOf(size, left, isKnown), rootOf(right)]
    : [...growthOf(size - left.length, right, false), rootOf(left)]
}

/** The left half is the largest power of two that leaves something over. */
function halves(leaves: Buffer[]) {
  const middle = 2 ** Math.floor(Math.log2(leaves.length - 1))
  return [leaves.slice(0, middle), leaves.slice(middle)]
}
