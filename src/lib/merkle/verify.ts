import { nodeHash } from "./tree"

/** `proof` leads from `leaf`, at `index` of `size`, to the root (RFC 9162, 2.1.3.2). */
export function leadsToRoot(
  leaf: Buffer,
  { index, size }: { index: number; size: number },
  proof: Buffer[],
  root: Buffer
) {
  if (!isCount(index) || !isCount(size) || index >= size) {
    return false
  }
  let [node, last, hash] = [index, size - 1, leaf]
  for (const sibling of proof) {
    if (last === 0) {
      return false
    }
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash)
      ;[node, last] = climbWhileLeft(node, last)
    } else {
      hash = nodeHash(hash, sibling)
    }
    ;[node, last] = climb(node, last)
  }
  return last === 0 && hash.equals(root)
}

/** A tree of `size.old` leaves is the beginning of one of `size.new` (RFC 9162, 2.1.4.2). */
export function isContinued(
  size: { old: number; new: number },
  root: { old: Buffer; new: Buffer },
  proof: Buffer[]
) {
  if (!isCount(size.old) || !isCount(size.new) || size.old > size.new) {
    return false
  }
  if (size.old === size.new || size.old === 0) {
    return proof.length === 0 && (size.old === 0 || root.old.equals(root.new))
  }
  const [first, ...siblings] = isPowerOfTwo(size.old)
    ? [root.old, ...proof]
    : proof
  if (!first) {
    return false
  }
  let [node, last] = [size.old - 1, size.new - 1]
  while (node % 2 === 1) {
    ;[node, last] = climb(node, last)
  }
  let [oldHash, newHash] = [first, first]
  for (const sibling of siblings) {
    if (last === 0) {
      return false
    }
    if (node % 2 === 1 || node === last) {
      oldHash = nodeHash(sibling, oldHash)
      newHash = nodeHash(sibling, newHash)
      ;[node, last] = climbWhileLeft(node, last)
    } else {
      newHash = nodeHash(newHash, sibling)
    }
    ;[node, last] = climb(node, last)
  }
  return last === 0 && oldHash.equals(root.old) && newHash.equals(root.new)
}

const climb = (node: number, last: number): [number, number] => [
  Math.floor(node / 2),
  Math.floor(last / 2),
]

/** A last node without a sibling moves up as it is. */
function climbWhileLeft(node: number, last: number): [number, number] {
  while (node % 2 === 0 && node > 0) {
    ;[node, last] = climb(node, last)
  }
  return [node, last]
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0

const isPowerOfTwo = (value: number) => Number.isInteger(Math.log2(value))
