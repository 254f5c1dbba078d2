import { setTimeout as sleep } from "node:timers/promises"

const ASK_EVERY_MS = 1000
/** Any number that nothing else locks. */
const LOCK = 727_271_001

/**
 * Waits until the first migration of an empty database is done. `db:migrate`
 * creates this table in its last step. Later migrations are not waited for:
 * the server boots beside them and says itself when it is ready.
 *
 * @param {import("pg").Client} database
 * @param {() => void} tellWaiting
 */
export async function firstMigration(database, tellWaiting) {
  for (let asked = 0; !(await isMigrated(database)); asked += 1) {
    if (asked === 0) {
      tellWaiting()
    }
    await sleep(ASK_EVERY_MS)
  }
}

/** @param {import("pg").Client} database */
async function isMigrated(database) {
  const { rows } = await database.query(
    "select to_regclass('script_migrations') is not null as is_migrated"
  )
  return rows[0].is_migrated
}

/**
 * The first server of a new shop creates its store, its sales channel and its
 * publishable key. Two that boot at once would both find none and create two,
 * so they take turns. The turn ends with the connection.
 *
 * @param {import("pg").Client} database
 */
export async function turnToBoot(database) {
  if (!(await hasStore(database))) {
    await database.query("select pg_advisory_lock($1)", [LOCK])
  }
}

/** @param {import("pg").Client} database */
async function hasStore(database) {
  const { rowCount } = await database.query("select 1 from store limit 1")
  return Boolean(rowCount)
}
