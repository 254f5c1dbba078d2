// How fast a file of reviews is imported and exported again, and whether memory
// stays flat meanwhile. Give it a migrated database; it writes products and
// reviews, starts a server and ends it:
//   node bench/review-import.mjs <database url> [rows]
import assert from "node:assert/strict"
import pg from "pg"
import { openImporting } from "./lib/importing.mjs"
import { PRODUCTS, reviewLines } from "./lib/review-lines.mjs"

const [databaseUrl, rows = "100000"] = process.argv.slice(2)
const wanted = Number(rows)
const db = new pg.Client({ connectionString: databaseUrl })
await db.connect()
const importing = await openImporting({
  ...{ feature: "review", database_url: databaseUrl, db },
})

try {
  await addProducts()
  await importing.importAll(reviewLines(wanted), wanted)
  await exportAll()
} finally {
  await importing.stop()
  await db.end()
}
process.exit(0)

async function addProducts() {
  await db.query(
    `insert into product (id, title, handle, status)
     select 'prod_bench_' || n, 'Bench ' || n, 'bench-' || n, 'published'
     from generate_series(0, ${PRODUCTS - 1}) n on conflict do nothing`
  )
}

async function exportAll() {
  const began = performance.now()
  const answer = await importing.read("/admin/review-exports")
  assert.ok(answer.body)
  const mark = 20_000_000
  let [bytes, next] = [0, mark]
  for await (const chunk of answer.body) {
    bytes += chunk.length
    if (bytes >= next) {
      next += mark
      console.log(
        `${(bytes / 2 ** 20).toFixed(0)} MiB exported: ${await importing.memory()}`
      )
    }
  }
  const seconds = (performance.now() - began) / 1000
  console.log(
    `exported ${(bytes / 2 ** 20).toFixed(1)} MiB in ${seconds.toFixed(1)} s, ${(wanted / seconds).toFixed(0)} reviews per second`
  )
}
