import fc from "fast-check"
import type { Client } from "pg"
import { withClient } from "../../../../integration-tests/support/databases"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { defineKeyset } from ".."

const START = "2026-02-03T10:00:00Z"

interface Note {
  id: string
  microseconds: number
}

const keysets = (["asc", "desc"] as const).map((direction) =>
  defineKeyset({
    name: `note-${direction}`,
    columns: { "note.occurred_at": "timestamptz", "note.id": "text" },
    direction,
  })
)
type Keyset = (typeof keysets)[number]

async function insert(client: Client, notes: Note[]) {
  for (const { id, microseconds } of notes) {
    await client.query(
      "insert into note values ($1, $2::timestamptz + $3 * interval '1 microsecond')",
      [id, START, microseconds]
    )
  }
}

/** Knex's `?` for pg's `$n`. */
function numbered(sql: string) {
  let position = 0
  return sql.replace(/\?/g, () => `$${++position}`)
}

async function readPage(
  client: Client,
  keyset: Keyset,
  after: string | null,
  limit: number
) {
  const { sql, bindings } = keyset.where(after)
  const { rows } = await client.query<{ id: string; keyset: string[] }>(
    numbered(
      `select id, ${keyset.select} from note where ${sql} order by ${keyset.orderBy} limit ?`
    ),
    [...bindings, limit + 1]
  )
  return keyset.page(rows, limit)
}

/** Reads all pages; `between` runs after each of them. */
async function visit(
  client: Client,
  keyset: Keyset,
  limit: number,
  between: () => Promise<void> = async () => {}
) {
  const visited: string[] = []
  let after: string | null = null
  do {
    const { rows, next } = await readPage(client, keyset, after, limit)
    expect(rows.length).toBeLessThanOrEqual(limit)
    visited.push(...rows.map(({ id }) => id))
    expect(visited.length).toBeLessThan(100)
    await between()
    after = next
  } while (after)
  return visited
}

const withNotes = (use: (client: Client) => Promise<void>) =>
  withClient(async (client) => {
    // Positions must not depend on how a session writes or zones its times.
    await client.query(
      "set timezone = 'Asia/Kolkata'; set datestyle = 'German'"
    )
    await client.query(
      "create temp table note (id text primary key, occurred_at timestamptz not null)"
    )
    await use(client)
  })

/** Few different times, close together: most rows share theirs. */
const microseconds = fc.constantFrom(0, 1, 2, 999, 1_000, 1_001)
const manyNotes = fc
  .array(microseconds, { maxLength: 30 })
  .map((times) =>
    times.map((time, at) => ({ id: `n${at}`, microseconds: time }))
  )

describe("paging by a keyset through PostgreSQL", () => {
  it.each(keysets.map((keyset) => [keyset.orderBy, keyset] as const))(
    "visits every row once and in order: %s",
    async (_, keyset) => {
      await withNotes(async (client) => {
        await fc.assert(
          fc.asyncProperty(
            manyNotes,
            fc.integer({ min: 1, max: 7 }),
            async (notes, limit) => {
              await client.query("truncate note")
              await insert(client, notes)
              const { rows } = await client.query<Note>(
                `select id from note order by ${keyset.orderBy}`
              )
              expect(await visit(client, keyset, limit)).toEqual(
                rows.map(({ id }) => id)
              )
            }
          ),
          { seed, numRuns: depth({ sample: 25, full: 500 }) }
        )
      })
    }
  )

  it("visits each row once although others are inserted meanwhile", async () => {
    await withNotes(async (client) => {
      await fc.assert(
        fc.asyncProperty(
          manyNotes,
          fc.array(microseconds, { minLength: 1, maxLength: 5 }),
          fc.constantFrom(...keysets),
          async (notes, late, keyset) => {
            await client.query("truncate note")
            await insert(client, notes)
            let pages = 0
            const visited = await visit(client, keyset, 3, async () => {
              if (pages++ < late.length) {
                const time = late[pages - 1]
                await insert(client, [
                  { id: `late${pages}`, microseconds: time },
                ])
              }
            })
            expect(new Set(visited).size).toBe(visited.length)
            expect(visited).toEqual(
              expect.arrayContaining(notes.map(({ id }) => id))
            )
          }
        ),
        { seed, numRuns: depth({ sample: 25, full: 500 }) }
      )
    })
  })

  it("tells rows of one millisecond apart, where a Date cannot", async () => {
    await withNotes(async (client) => {
      const notes = [5, 4, 3, 2, 1].map((microseconds) => ({
        id: `n${microseconds}`,
        microseconds,
      }))
      await insert(client, notes)
      expect(await visit(client, keysets[0], 1)).toEqual([
        "n1",
        "n2",
        "n3",
        "n4",
        "n5",
      ])
    })
  })
})
