import { checkDefinition, type LedgerDefinition } from "../chart"
import {
  checkPostings,
  hashOfEntry,
  hashOfReversal,
  unitOf,
  type PostingInput,
} from "../entry"

const book: LedgerDefinition = {
  holders: "purse",
  unit: "coin",
  accounts: {
    available: { of: "holder", in_lots: true },
    pending: { of: "holder" },
    issued: { of: "house" },
  },
}

const earned: PostingInput[] = [
  { account: "available", holder_id: "purse_1", amount: 5n },
  { account: "issued", amount: -5n },
]

describe("checkPostings", () => {
  it("accepts what sums to zero", () => {
    expect(() => checkPostings(book, earned)).not.toThrow()
  })

  it.each<[string, { [Key in keyof PostingInput]?: unknown }]>([
    ["0 postings", {}],
    ["sum to 1 instead of zero", { amount: 6n }],
    ["bigint other than zero", { amount: 0n }],
    ["bigint other than zero", { amount: 5 }],
    ["bigint other than zero", { amount: "5" }],
    ["bigint other than zero", { amount: null }],
    ["bigint other than zero", { amount: undefined }],
    ["has no account else", { account: "else" }],
    ["is an account of the holder", { holder_id: undefined }],
    ["is an account of the house", { account: "issued" }],
    ["can name a lot only", { lot_id: "lot_1" }],
    ["can name a lot only", { account: "pending", lot: {} }],
  ])("refuses: %s", (problem, change) => {
    const changed = { ...earned[0], ...change } as PostingInput
    const postings = problem === "0 postings" ? [] : [changed, earned[1]]
    expect(() => checkPostings(book, postings)).toThrow(problem)
  })
})

describe("unitOf", () => {
  it("is the book's own, or a currency where the book is kept in them", () => {
    expect(unitOf(book)).toBe("coin")
    expect(unitOf({ ...book, unit: "currency" }, "eur")).toBe("eur")
  })

  it.each([undefined, "EUR", "euro", ""])(
    "refuses %s as a currency",
    (unit) => {
      expect(() => unitOf({ ...book, unit: "currency" }, unit)).toThrow(
        /is not a currency of this book/
      )
    }
  )

  it("refuses another unit than the book's", () => {
    expect(() => unitOf(book, "eur")).toThrow("eur is not a coin of this book")
  })
})

describe("the hash of an input", () => {
  const hash = (change: Partial<PostingInput> = {}, unit = "coin") =>
    hashOfEntry(unit, [{ ...earned[0], ...change }, earned[1]])

  it("is the same for the same moves, in any order and at any time", () => {
    expect(hashOfEntry("coin", [...earned].reverse())).toBe(hash())
    expect(hash({ lot: { expires_at: new Date() } })).toBe(hash())
  })

  it("differs with what moves, whose it is and in what unit", () => {
    const hashes = [
      hash(),
      hash({ amount: 6n }),
      hash({ account: "pending" }),
      hash({ holder_id: "purse_2" }),
      hash({ lot_id: "lot_1" }),
      hash({}, "eur"),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it("of a reversal tells all that is left from the same amount by number", () => {
    const hashes = [
      hashOfReversal("lent_1", undefined),
      hashOfReversal("lent_1", 5n),
      hashOfReversal("lent_2", 5n),
    ]
    expect(new Set(hashes).size).toBe(3)
  })
})

describe("a definition", () => {
  it.each<[string, string, Partial<LedgerDefinition>]>([
    ["a name that is none", "Points!", {}],
    ["a name too long for the guards'", "a".repeat(31), {}],
    ["one account", "coins", { accounts: { only: { of: "house" } } }],
    [
      "lots of the house",
      "coins",
      { accounts: { ...book.accounts, odd: { of: "house", in_lots: true } } },
    ],
    [
      "lots below zero",
      "coins",
      {
        accounts: {
          ...book.accounts,
          odd: { of: "holder", in_lots: true, may_be_negative: true },
        },
      },
    ],
  ])("is refused with %s", (_, name, change) => {
    expect(() => checkDefinition(name, { ...book, ...change })).toThrow(
      /cannot be defined/
    )
  })
})
