import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { randomBytes } from "crypto"
import { existsSync, readdirSync, readFileSync } from "fs"
import { join } from "path"

/**
 * Words that occur nowhere else, planted wherever a customer can leave
 * something. After an erasure none may be found: a feature plants its own in
 * its spec, erases, and asks `findCanaries`.
 */
export function canaryNest() {
  const planted: string[] = []
  return {
    planted,
    /** A word that says where it was planted, and is found in any case. */
    canary(place: string) {
      const word = `canary${place}${randomBytes(4).toString("hex")}`
      planted.push(word.toLowerCase())
      return word
    },
  }
}

/** Where a canary sits: `order_address.city: canarycity1a2b3c4d`. */
export async function findCanaries(
  container: MedusaContainer,
  planted: string[],
  { folder, log = "" }: { folder?: string; log?: string } = {}
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return [
    ...(await inDatabase(knex, planted)),
    ...(folder && existsSync(folder) ? inFolder(folder, planted) : []),
    ...wordsIn(log, planted).map((word) => `the log: ${word}`),
  ].sort()
}

interface Column {
  table: string
  column: string
  data_type: string
}

/** Every column of every table there is, whoever made it. */
async function inDatabase(knex: Knex, planted: string[]) {
  const { rows: columns } = await knex.raw<{ rows: Column[] }>(
    `select format('%I.%I', table_schema, table_name) as "table",
       column_name as "column", data_type
     from information_schema.columns join information_schema.tables
       using (table_schema, table_name)
     where table_type = 'BASE TABLE'
       and table_schema not in ('pg_catalog', 'information_schema')`
  )
  const found: string[] = []
  for (const [table, own] of byTable(columns)) {
    const { rows } = await knex.raw<{ rows: { at: string; word: string }[] }>(
      `select distinct cell.at, planted.word from ${table} t,
         lateral (values ${own.map(cellOf).join(", ")}) as cell(at, content),
         unnest(:planted::text[]) as planted(word)
       where position(planted.word in lower(cell.content)) > 0`,
      { planted } as never
    )
    found.push(...rows.map(({ at, word }) => `${table}.${at}: ${word}`))
  }
  return found.map((place) => place.replace(/^public\./, ""))
}

function byTable(columns: Column[]) {
  const tables = new Map<string, Column[]>()
  for (const column of columns) {
    tables.set(column.table, [...(tables.get(column.table) ?? []), column])
  }
  return tables
}

function cellOf({ column, data_type }: Column) {
  const cell = `t."${column}"`
  return data_type === "bytea"
    ? `('${column}', encode(${cell}, 'escape'))`
    : `('${column}', ${cell}::text)`
}

function inFolder(folder: string, planted: string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name)
      const text = `${entry.name}\n${readFileSync(path, "latin1")}`
      return wordsIn(text, planted).map((word) => `${entry.name}: ${word}`)
    })
}

function wordsIn(text: string, planted: string[]) {
  const lower = text.toLowerCase()
  return planted.filter((word) => lower.includes(word))
}

/** What the process writes to its log from now on. */
export function recordLog() {
  const lines: string[] = []
  const restore = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream)
    stream.write = (chunk: string | Uint8Array, ...rest: never[]) => {
      lines.push(String(chunk))
      return write(chunk, ...rest)
    }
    return () => {
      stream.write = write
    }
  })
  for (const level of ["log", "info", "warn", "error"] as const) {
    const write = console[level]
    console[level] = (...parts: unknown[]) => {
      lines.push(parts.map(String).join(" "))
      write(...parts)
    }
    restore.push(() => {
      console[level] = write
    })
  }
  return {
    text: () => lines.join("\n"),
    stop: () => restore.forEach((undo) => undo()),
  }
}
