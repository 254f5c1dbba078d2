/**
 * Verifies with nothing but Node that a shop counted a review on a day: its
 * author need not trust the shop, nor run any of its code.
 *
 *   node verify-review.mjs <proof.json> <root>
 *
 * The proof is the answer of GET /store/reviews/:id/proof. The root is the one
 * that everybody sees for that day at GET /store/reviews/transparency; take it
 * from there yourself, or from a friend who did.
 */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"

const sha256 = (...parts) =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest()
const sha256Hex = (text) => sha256(text).toString("hex")

/** JSON with sorted keys and no spaces (RFC 8785). */
const canonical = (value) => {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`
  }
  if (value === null || typeof value !== "object") {
    return JSON.stringify(value)
  }
  const properties = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
  return `{${properties.join(",")}}`
}

const check = (isTrue, problem) => {
  if (!isTrue) {
    throw new Error(problem)
  }
}

/** The author's words are those that were hashed, with their random salt. */
const checkContent = ({ review, opening }) => {
  if (opening) {
    check(
      sha256Hex(canonical(opening)) === review.content_hash,
      "The content is not the one that the review's content hash stands for"
    )
  }
}

/** Each move of the history is bound to all before it, and leads to the status. */
const checkHistory = ({ review, chain }) => {
  let hash = sha256Hex(chain.name)
  let status = null
  chain.links.forEach(({ entry, hash: stated }, position) => {
    hash = sha256Hex(hash + canonical(entry))
    check(
      hash === stated,
      `Move ${position} of the history was changed, moved, or follows one that is gone`
    )
    check(
      entry.review_id === review.id,
      `Move ${position} of the history is another review's`
    )
    check(
      entry.from === status,
      `Move ${position} of the history does not start where the one before ended`
    )
    status = entry.to
  })
  check(
    status === review.status,
    "The history does not end in the review's status"
  )
}

/** From the review up to the root of that day (RFC 9162, 2.1.3.2). */
const rootFrom = ({ id, content_hash, status, reason }, proof) => {
  const leaf = canonical({ review_id: id, content_hash, status, reason })
  const node = (left, right) => sha256(Buffer.from([1]), left, right)
  let hash = sha256(Buffer.from([0]), leaf)
  let [at, last] = [proof.index, proof.size - 1]
  for (const sibling of proof.path.map((text) => Buffer.from(text, "hex"))) {
    check(last > 0, "The path is longer than the tree is high")
    const isRight = at % 2 === 1
    if (isRight || at === last) {
      hash = node(sibling, hash)
      // A last node without a sibling moves up as it is.
      while (at % 2 === 0 && at > 0) {
        ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
      }
    } else {
      hash = node(hash, sibling)
    }
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  check(last === 0, "The path is shorter than the tree is high")
  return hash.toString("hex")
}

const checkTree = ({ review, day, root, proof }) => {
  const isPlace =
    Number.isSafeInteger(proof.index) &&
    Number.isSafeInteger(proof.size) &&
    proof.index >= 0 &&
    proof.index < proof.size
  check(isPlace, "The proof names no place in the tree")
  check(
    rootFrom(review, proof) === root,
    `The path does not lead from the review to the root of ${day}`
  )
}

const checkRoot = ({ day, root }, published) =>
  check(root === published, `The root of ${day} is not the published one`)

const [file, published] = process.argv.slice(2)
try {
  const proof = JSON.parse(readFileSync(file, "utf8"))
  checkContent(proof)
  checkHistory(proof)
  checkTree(proof)
  checkRoot(proof, published)
  const { review, day, opening } = proof
  const words = opening ? ", with the words given here" : ""
  console.log(
    `Valid: on ${day} the shop counted ${review.id} as ${review.status}${words}`
  )
} catch (error) {
  console.error(`Not valid: ${error.message}`)
  process.exitCode = 1
}
