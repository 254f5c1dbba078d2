// How fast a file of balances is imported, beside SQL that writes the same rows
// in batches of the same size, and whether memory stays flat meanwhile. Give it
// a migrated database without points; it writes customers and balances, starts
// a server and ends it:
//   node bench/loyalty-import.mjs <database url> [rows]
import assert from "node:assert/strict"
import pg from "pg"
import { balanceLines, TIER } from "./lib/balance-lines.mjs"
import { addMembers, writeBalances } from "./lib/balance-rows.mjs"
import { activateBenchProgram } from "./lib/bench-program.mjs"
import { openImporting } from "./lib/importing.mjs"

/** As the importer's own. */
const BATCH = 100

const [databaseUrl, rows = "100000"] = process.argv.slice(2)
const wanted = Number(rows)
const db = new pg.Client({ connectionString: databaseUrl })
await db.connect()
// The second half is for the SQL beside it.
await addMembers(db, 2 * wanted)
const importing = await openImporting({
  ...{ feature: "loyalty", database_url: databaseUrl, db },
})

try {
  await activateBenchProgram(importing.post)
  await addTiers()
  const ours = await importing.importAll(balanceLines(wanted), wanted)
  const direct = await writeDirectly()
  console.log(
    `The same rows by SQL alone: ${direct.toFixed(0)} rows per second; an import takes ${(direct / ours).toFixed(2)} times that`
  )
  await prove()
} finally {
  await importing.stop()
  await db.end()
}
process.exit(0)

async function addTiers() {
  const lowest = { key: "linen", name: "Linen", points_min: 0 }
  const tier = { key: TIER, name: "Wool", points_min: 500 }
  for (const one of [lowest, tier]) {
    await importing.post("/admin/loyalty-tiers", one)
  }
}

async function writeDirectly() {
  const began = performance.now()
  await writeBalances(db, { from: wanted, count: wanted, size: BATCH })
  return (wanted * 1000) / (performance.now() - began)
}

/** Both must have written a book that proves. */
async function prove() {
  const answer = await importing.read("/admin/loyalty-proof")
  const { proof } = await answer.json()
  assert.ok(proof.ok, JSON.stringify(proof.violations))
  console.log("The book proves.")
}
