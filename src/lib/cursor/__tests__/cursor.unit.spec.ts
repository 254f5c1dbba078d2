import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { defineKeyset } from ".."

const newest = defineKeyset({
  name: "note-newest",
  columns: { occurred_at: "timestamptz", id: "text" },
  direction: "desc",
})
const bySequence = defineKeyset({
  name: "event-sequence",
  columns: { "event.sequence": "bigint" },
  direction: "asc",
})

const row = (occurred_at: string, id: string) => ({
  id,
  keyset: [occurred_at, id],
})
const rows = [
  row("2026-02-03T10:00:00.123457Z", "n3"),
  row("2026-02-03T10:00:00.123456Z", "n2"),
  row("2026-02-03T10:00:00.000000Z", "n1"),
]
const encode = (value: unknown) =>
  Buffer.from(JSON.stringify(value)).toString("base64url")
const cursor = newest.page(rows, 2).next as string

describe("a cursor", () => {
  it("stands at the last row of a page, and is missing on the last page", () => {
    expect(newest.page(rows, 2)).toEqual({
      rows: [{ id: "n3" }, { id: "n2" }],
      next: encode([1, "note-newest", "2026-02-03T10:00:00.123456Z", "n2"]),
    })
    expect(newest.page(rows, 3).next).toBeNull()
    expect(newest.page([], 3)).toEqual({ rows: [], next: null })
  })

  it("becomes a condition that an index on the order can answer", () => {
    expect(newest.where(cursor)).toEqual({
      sql: '("occurred_at", "id") < (?::timestamptz, ?::text)',
      bindings: ["2026-02-03T10:00:00.123456Z", "n2"],
    })
    expect(bySequence.where(encode([1, "event-sequence", "7"]))).toEqual({
      sql: '("event"."sequence") > (?::bigint)',
      bindings: ["7"],
    })
    expect(newest.where(undefined)).toEqual({ sql: "true", bindings: [] })
    expect(newest.where(null)).toEqual({ sql: "true", bindings: [] })
  })

  it("keeps the microseconds that a Date would lose", () => {
    expect(newest.where(cursor).bindings[0]).toBe("2026-02-03T10:00:00.123456Z")
  })

  const at = "2026-02-03T10:00:00.123456Z"
  it.each([
    ["nothing", ""],
    ["no base64", "%%%"],
    ["no JSON", Buffer.from("[1,").toString("base64url")],
    ["an object", encode({ version: 1 })],
    ["another version", encode([2, "note-newest", at, "n2"])],
    ["another list", encode([1, "note-oldest", at, "n2"])],
    ["a column less", encode([1, "note-newest", at])],
    ["a column more", encode([1, "note-newest", at, "n2", "x"])],
    ["a number for a text", encode([1, "note-newest", at, 2])],
    ["a null", encode([1, "note-newest", null, "n2"])],
    [
      "a date of milliseconds",
      encode([1, "note-newest", "2026-02-03T10:00:00.123Z", "n2"]),
    ],
    [
      "a day that is none",
      encode([1, "note-newest", "2026-02-30T10:00:00.123456Z", "n2"]),
    ],
    [
      "the year 0",
      encode([1, "note-newest", "0000-02-03T10:00:00.123456Z", "n2"]),
    ],
    [
      "an hour that is none",
      encode([1, "note-newest", "2026-02-03T25:00:00.123456Z", "n2"]),
    ],
    ["SQL", encode([1, "note-newest", "now()", "n2"])],
    ["a NUL, which PostgreSQL refuses", encode([1, "note-newest", at, "n\0"])],
    ["a very long text", encode([1, "note-newest", at, "n".repeat(300)])],
    ["padding", `${cursor}=`],
    [
      "a letter that decoding skips",
      `${cursor.slice(0, 5)}!${cursor.slice(5)}`,
    ],
    ["megabytes", "A".repeat(5_000_000)],
  ])("that is %s is refused as invalid data", (_, wrong) => {
    expect(() => newest.where(wrong)).toThrow(
      expect.objectContaining({
        type: "invalid_data",
        message: expect.stringContaining("does not belong to this list"),
      })
    )
  })

  it.each(["9223372036854775808", "1.5", "01", "-0", "", "1e3"])(
    "with the integer %p is refused before PostgreSQL would fail on it",
    (sequence) => {
      const wrong = encode([1, "event-sequence", sequence])
      expect(() => bySequence.where(wrong)).toThrow("does not belong")
    }
  )

  it("that was changed in any letter never becomes another error", () => {
    fc.assert(
      fc.property(
        fc.nat(cursor.length - 1),
        fc.string({ minLength: 1, maxLength: 2, unit: "binary" }),
        (position, letters) => {
          const changed =
            cursor.slice(0, position) + letters + cursor.slice(position + 1)
          try {
            newest.where(changed)
          } catch (error) {
            expect(error).toMatchObject({ type: "invalid_data" })
          }
        }
      ),
      { seed, numRuns: depth({ sample: 500, full: 50_000 }) }
    )
  })

  it("is not made from a row without a position", () => {
    const lost = { id: "n9", keyset: [null, "n9"] }
    expect(() => newest.page([lost, lost], 1)).toThrow(
      "A row of the list note-newest has no position"
    )
  })
})
