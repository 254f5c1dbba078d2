/** @typedef {import("./trace-requests.cjs").Statement} Statement */

/** What Medusa gives a row as its name; those of the filled ones begin with 0. */
const FRESH_ID = /\b([a-z]+_)01[0-9A-Z]{24}\b/g
const ROW = /\b(ordli|order|cus)_bench_\d+\b/g
const ROWS_MIN = 1_000
/** How many rows there are cannot be told without reading all of them. */
const COUNTS_ALL =
  /^select count\(\*\)[^]*\bwhere "?\w+"?\."deleted_at" is null\s*$/i

/**
 * The same statements for another line of another order.
 *
 * @param {Statement[]} statements
 * @param {number} number
 * @returns {Statement[]}
 */
export function forLine(statements, number) {
  const suffix = number.toString(36).toUpperCase().padStart(4, "0")
  /** @param {unknown} value @returns {unknown} */
  const changed = (value) => {
    if (Array.isArray(value)) return value.map(changed)
    return typeof value === "string"
      ? value
          .replace(FRESH_ID, (id) => id.slice(0, -4) + suffix)
          .replace(ROW, (_, kind) => `${kind}_bench_${number}`)
      : value
  }
  return statements.map(({ text, values }) => ({
    // Core writes its values into the text.
    text: String(changed(text)),
    values: values.map(changed),
  }))
}

/**
 * Milliseconds that the statements of one request take one after the other.
 *
 * @param {import("pg").Client} db
 * @param {Statement[]} statements
 */
export async function replay(db, statements) {
  const began = performance.now()
  for (const { text, values } of statements) {
    await db.query(text, values)
  }
  return performance.now() - began
}

/**
 * Large tables of a feature that a request's statements read from end to end.
 * What writes is planned and not run.
 *
 * @param {import("pg").Client} db
 * @param {Statement[]} statements
 * @param {string} feature
 * @returns {Promise<string[]>} each with the statement
 */
export async function readWhole(db, statements, feature) {
  const large = await largeTables(db, feature)
  const found = []
  for (const { text, values } of statements) {
    const analyzed = /^\s*(select|with)/i.test(text)
    if (!analyzed && !/^\s*(insert|update|delete)/i.test(text)) continue
    if (COUNTS_ALL.test(text)) continue
    await db.query("begin")
    const { rows } = await db.query(
      `explain (${analyzed ? "analyze, " : ""}format json) ${text}`,
      values
    )
    await db.query("rollback")
    const tables = scanned(rows[0]["QUERY PLAN"][0].Plan)
    found.push(
      ...tables
        .filter((table) => large.has(table))
        .map((table) => `${table}: ${text.slice(0, 300)}`)
    )
  }
  return found
}

/**
 * @param {any} plan
 * @returns {string[]}
 */
function scanned(plan) {
  const own = plan["Node Type"] === "Seq Scan" ? [plan["Relation Name"]] : []
  return [...own, ...(plan.Plans ?? []).flatMap(scanned)]
}

/**
 * @param {import("pg").Client} db
 * @param {string} feature
 */
async function largeTables(db, feature) {
  const { rows } = await db.query(
    `select relname from pg_class
     where relname like $1 and relkind = 'r' and reltuples > ${ROWS_MIN}`,
    [`${feature}%`]
  )
  return new Set(rows.map(({ relname }) => relname))
}
