import { spawnSync } from "child_process"
import { mkdtempSync, rmSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { eventChain } from "../../event-chain"
import type { ReviewContent } from "../../review-content"
import { contentHash, openingOf } from "../content-hash"
import {
  blockRoot,
  dayHead,
  leafEntry,
  proveReview,
  type ReviewProof,
} from "../day-leaves"

const script = join(
  __dirname,
  "../../../../../../docs/reviews/verify-review.mjs"
)
const folder = mkdtempSync(join(tmpdir(), "proof-"))
afterAll(() => rmSync(folder, { recursive: true }))

const content: ReviewContent = {
  rating: 1,
  title: "Broke on day two",
  body: 'The "steel" lid is plastic.\nÄrgerlich 😠',
  attributes: { fit: "small", ease: "2" },
  recommend: false,
  experience_date: new Date("2026-10-02"),
  display_name: null,
}

const move = (number: number, from: string | null, to: string) => ({
  review_id: "rev_03",
  number,
  from,
  to,
  revision: 1,
  reason: null,
  actor_type: "system",
  occurred_at: "2026-11-20T10:00:00.000Z",
})

function linksOf(entries: object[]) {
  let head = eventChain.start
  return entries.map((entry) => {
    head = eventChain.append(head, entry)
    return { entry, hash: head.hash }
  })
}

const history = [
  move(1, null, "submitted"),
  move(2, "submitted", "screening"),
  move(3, "screening", "published"),
]

/** The proof of review 3 of 7, as the shop answers it. */
function goodProof(): ReviewProof {
  const opening = openingOf(content, "5f3c1d9ab07e4462815d20c7f6e9ab31")
  const review = {
    id: "rev_03",
    content_hash: contentHash(opening),
    status: "published",
    reason: null,
  }
  const block = Array.from({ length: 7 }, (_, at) =>
    leafEntry({ ...review, review_id: `rev_0${at}` })
  )
  const roots = [blockRoot(block)]
  const { root } = dayHead(roots, 7)
  const proof = proveReview({ index: 3, size: 7, block, roots })
  const chain = { name: "review", links: linksOf(history) }
  return { review, opening, day: "2026-11-20", root, proof, chain }
}

function verify(proof: unknown, published = goodProof().root) {
  const file = join(folder, "proof.json")
  writeFileSync(file, JSON.stringify(proof))
  const args = [script, file, published]
  const run = spawnSync(process.execPath, args, { encoding: "utf8" })
  return { status: run.status, said: (run.stdout + run.stderr).trim() }
}

const good = goodProof()

describe("the verifier for authors", () => {
  it("finds a good proof valid, without any of our code", () => {
    expect(verify(good)).toEqual({
      status: 0,
      said: "Valid: on 2026-11-20 the shop counted rev_03 as published, with the words given here",
    })
  })

  it("needs no words of the author, and then does not speak of them", () => {
    expect(verify({ ...good, opening: undefined })).toEqual({
      status: 0,
      said: "Valid: on 2026-11-20 the shop counted rev_03 as published",
    })
  })

  it("verifies as well after the keys came back in another order", () => {
    const { opening, chain } = good
    const shuffled = {
      ...good,
      opening: { content: opening?.content, salt: opening?.salt },
      chain: {
        ...chain,
        links: chain.links.map(({ entry, hash }) => ({
          hash,
          entry: Object.fromEntries(Object.entries(entry as object).reverse()),
        })),
      },
    }
    expect(verify(shuffled).status).toBe(0)
  })

  const withReview = (change: object) => ({
    ...good,
    review: { ...good.review, ...change },
  })
  const withProof = (change: object) => ({
    ...good,
    proof: { ...good.proof, ...change },
  })
  const withLinks = (links: unknown[]) => ({
    ...good,
    chain: { ...good.chain, links },
  })
  const [first, second, third] = good.chain.links
  const { path } = good.proof
  const words = good.opening?.content

  it.each([
    [
      "words that were changed",
      {
        ...good,
        opening: { ...good.opening, content: { ...words, rating: 5 } },
      },
      "The content is not the one",
    ],
    [
      "a content hash that was changed",
      withReview({ content_hash: "00" }),
      "The content is not the one",
    ],
    [
      "a status that was changed",
      withReview({ status: "removed" }),
      "does not end in the review's status",
    ],
    [
      "a reason that was added",
      withReview({ reason: "profanity" }),
      "The path does not lead",
    ],
    [
      "another review's place",
      withProof({ index: 4 }),
      "The path does not lead",
    ],
    ["a place outside the tree", withProof({ index: 7 }), "names no place"],
    [
      "a path that is too short",
      withProof({ path: path.slice(1) }),
      "shorter than the tree",
    ],
    [
      "a path that is too long",
      withProof({ path: [...path, path[0]] }),
      "longer than the tree",
    ],
    [
      "a path that was changed",
      withProof({ path: [path[1], path[0], path[2]] }),
      "The path does not lead",
    ],
    [
      "a move that was left out",
      withLinks([first, third]),
      "Move 1 of the history was changed",
    ],
    [
      "a last move that was left out",
      withLinks([first, second]),
      "does not end in the review's status",
    ],
    [
      "a move that was rewritten with its hash",
      withLinks(
        linksOf([history[0], { ...history[1], from: "held" }, history[2]])
      ),
      "Move 1 of the history does not start",
    ],
    [
      "the history of another review",
      withLinks(
        linksOf(history.map((entry) => ({ ...entry, review_id: "rev_04" })))
      ),
      "Move 0 of the history is another review's",
    ],
    ["no history", withLinks([]), "does not end in the review's status"],
    ["no proof at all", {}, "Not valid:"],
  ])("refuses %s and says at which step", (_what, proof, problem) => {
    const { status, said } = verify(proof)
    expect(status).toBe(1)
    expect(said).toContain(problem)
  })

  it("refuses a root that is not the published one", () => {
    expect(verify(good, "0".repeat(64))).toEqual({
      status: 1,
      said: "Not valid: The root of 2026-11-20 is not the published one",
    })
  })
})
