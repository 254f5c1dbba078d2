import { treeHead, verifyInclusion } from "../../../../../lib/merkle"
import type { ReviewContent } from "../../review-content"
import { contentHash, openingOf } from "../content-hash"
import {
  BLOCK_SIZE,
  blockRoot,
  dayHead,
  leafEntry,
  proveReview,
} from "../day-leaves"

const SALT = "5f3c1d9ab07e4462815d20c7f6e9ab31"

const content: ReviewContent = {
  rating: 2,
  title: "Zu klein",
  body: "Fällt kleiner aus 😕",
  attributes: { fit: "small" },
  recommend: false,
  experience_date: new Date("2026-10-02"),
  display_name: "Mira K.",
}

const hashOf = (said: ReviewContent, salt = SALT) =>
  contentHash(openingOf(said, salt))

describe("the content hash of a review", () => {
  it.each<Partial<ReviewContent>>([
    { rating: 3 },
    { title: null },
    { body: "Fällt kleiner aus" },
    { attributes: {} },
    { recommend: null },
    { experience_date: null },
    { display_name: "M." },
  ])("is another one with %j", (change) => {
    expect(hashOf({ ...content, ...change })).not.toBe(hashOf(content))
  })

  it("does not mind what else a row holds", () => {
    const row = { ...content, id: "rev_1", up_count: 4 }
    expect(hashOf(row)).toBe(hashOf(content))
  })

  it("cannot be guessed from stars without words once the salt is gone", () => {
    const empty = { ...content, title: null, body: null, display_name: null }
    const hash = hashOf(empty)
    const guesses = [1, 2, 3, 4, 5].flatMap((rating) =>
      ["0".repeat(32), "f".repeat(32)].map((salt) =>
        hashOf({ ...empty, rating }, salt)
      )
    )
    expect(guesses).not.toContain(hash)
  })

  it.each(["", "5f3c", "not hex".repeat(5)])(
    "is refused a salt of %j",
    (salt) =>
      expect(() => hashOf(content, salt)).toThrow("at least 32 hex digits")
  )
})

const entries = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    leafEntry({
      review_id: `rev_${String(at).padStart(6, "0")}`,
      content_hash: hashOf({ ...content, title: String(at) }),
      status: at % 7 ? "published" : "rejected",
      reason: at % 7 ? null : "advertising",
    })
  )

const blocksOf = (all: string[]) =>
  Array.from({ length: Math.ceil(all.length / BLOCK_SIZE) }, (_, number) =>
    all.slice(number * BLOCK_SIZE, (number + 1) * BLOCK_SIZE)
  )

describe("the tree of a day", () => {
  it.each([1, 2, 1_023, 1_024, 1_025, 2_048, 2_049, 3_500, 5_121])(
    "of %i reviews has the root and the proofs of one tree, though it is kept in blocks",
    (count) => {
      const all = entries(count)
      const blocks = blocksOf(all)
      const roots = blocks.map(blockRoot)
      const head = dayHead(roots, count)
      expect(head).toEqual(treeHead(all))
      for (const index of [0, count >> 1, count - 1]) {
        const block = blocks[Math.floor(index / BLOCK_SIZE)]
        const proof = proveReview({ index, size: count, block, roots })
        expect(verifyInclusion(all[index], proof, head)).toBe(true)
      }
    }
  )

  it("of a day without reviews has the root of an empty tree", () => {
    expect(dayHead([], 0)).toEqual(treeHead([]))
  })

  it("has only the four facts of a review in a leaf", () => {
    const row = {
      review_id: "rev_1",
      content_hash: "ab",
      status: "held",
      reason: null,
      display_name: "Mira K.",
    }
    expect(leafEntry(row)).toBe(
      '{"content_hash":"ab","reason":null,"review_id":"rev_1","status":"held"}'
    )
  })
})
