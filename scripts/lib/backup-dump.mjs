import { execFileSync, spawn } from "node:child_process"
import { pipeline } from "node:stream/promises"
import { connectToDatabase } from "./database-check.mjs"
import { Problem } from "./problem.mjs"
import { run } from "./run.mjs"

const SCHEMA = "public"

/** @typedef {{ url: string, ssl?: "off" | "on" | "unverified" }} Database */

/**
 * Dumps a database with PostgreSQL's own tool, in one consistent snapshot.
 *
 * @param {Database} database
 * @param {string} target
 */
export async function dumpDatabase(database, target) {
  await assertTool("pg_dump", database)
  const { address, env } = toolSettings(database)
  await run(
    "pg_dump",
    [
      "--format=custom",
      "--no-owner",
      "--no-privileges",
      // A managed database holds schemas of its own beside ours.
      `--schema=${SCHEMA}`,
      "--extension=*",
      `--file=${target}`,
      address,
    ],
    { env }
  )
}

/**
 * Replaces the schema with the dumped one, all of it or nothing.
 *
 * @param {Database} database
 * @param {string} source
 * @param {{ mayReplace: boolean }} options
 */
export async function restoreDump(database, source, { mayReplace }) {
  await assertTool("pg_restore", database)
  const tables = await countTables(database)
  if (tables > 0 && !mayReplace) {
    throw new Problem(
      `The database has ${tables} tables already, and they would be replaced.`,
      "Say that this is meant: npm run restore -- <folder> --yes"
    )
  }
  const { address, env } = toolSettings(database)
  const reader = spawn(
    "pg_restore",
    ["--no-owner", "--no-privileges", "--file=-", source],
    { env, stdio: ["ignore", "pipe", "inherit"] }
  )
  const writer = spawn(
    "psql",
    [
      "--quiet",
      "--no-psqlrc",
      "--set=ON_ERROR_STOP=1",
      "--output=/dev/null",
      "--file=-",
      address,
    ],
    { env, stdio: ["pipe", "inherit", "inherit"] }
  )
  const isRead = successOf(reader)
  const isWritten = successOf(writer)
  // Whatever breaks shows in how the two end.
  writer.stdin.on("error", () => undefined)
  writer.stdin.write(
    `set client_min_messages = warning;\nbegin;\ndrop schema if exists ${SCHEMA} cascade;\n`
  )
  await pipeline(reader.stdout, writer.stdin, { end: false }).catch(
    () => undefined
  )
  // Without this line, which must not follow half a dump, nothing has happened.
  writer.stdin.end((await isRead) ? "commit;\n" : "")
  if (!((await isWritten) && (await isRead))) {
    throw new Problem(
      "The database could not be restored; it is as it was.",
      "The lines above say why."
    )
  }
}

/** @param {import("node:child_process").ChildProcess} child */
function successOf(child) {
  return new Promise((resolve) => {
    child.on("error", () => resolve(false))
    child.on("close", (code) => resolve(code === 0))
  })
}

/** @param {Database} database */
async function countTables(database) {
  const client = await connectToDatabase(database)
  try {
    const { rows } = await client.query(
      "select count(*)::int as tables from pg_tables where schemaname = $1",
      [SCHEMA]
    )
    return Number(rows[0].tables)
  } finally {
    await client.end()
  }
}

/**
 * An older tool cannot read a newer server.
 *
 * @param {string} tool
 * @param {Database} database
 */
async function assertTool(tool, database) {
  const client = await connectToDatabase(database)
  const { rows } = await client.query("show server_version_num")
  await client.end()
  const server = Math.floor(Number(rows[0].server_version_num) / 10_000)
  const found = versionOf(tool)
  if (found >= server) {
    return
  }
  throw new Problem(
    found
      ? `${tool} ${found} cannot work with PostgreSQL ${server}.`
      : `${tool} is not on this machine.`,
    `Install the client programs of PostgreSQL ${server} or newer (package postgresql-client-${server} on Debian and Ubuntu). In a container or on a managed database use what docs/deploy/README.md says for it.`
  )
}

/** @param {string} tool */
function versionOf(tool) {
  try {
    const answer = execFileSync(tool, ["--version"]).toString()
    return Number(/ (\d+)/.exec(answer)?.[1] ?? 0)
  } catch {
    return 0
  }
}

/**
 * The password goes into the environment: everybody on the machine may read
 * the arguments of a process.
 *
 * @param {Database} database
 */
function toolSettings({ url, ssl = "off" }) {
  const address = new URL(url)
  const password = decodeURIComponent(address.password)
  address.password = ""
  return {
    address: address.toString(),
    env: {
      ...process.env,
      ...(password ? { PGPASSWORD: password } : {}),
      ...(ssl === "off" ? {} : { PGSSLMODE: "require" }),
    },
  }
}
