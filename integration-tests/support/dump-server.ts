import { execFileSync, spawn } from "child_process"
import { chownSync, existsSync, mkdtempSync, rmSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { Client } from "pg"
import { freePort } from "../processes/support/ports"
import { until } from "../processes/support/wait"
import { databaseUrl } from "./databases"

const EMBEDDED_VERSION = 17

interface DumpServer {
  url: (database: string) => string
  stop: () => void
}

/**
 * A server that this machine's `pg_dump` can read: the tests' own when it is
 * new enough, else one of its version that Debian has installed.
 *
 * @returns undefined when there is neither
 */
export function findDumpServer(): (() => Promise<DumpServer>) | undefined {
  const version = pgDumpVersion()
  if (version >= EMBEDDED_VERSION) {
    return () => Promise.resolve({ url: databaseUrl, stop: () => undefined })
  }
  const binDir = `/usr/lib/postgresql/${version}/bin`
  return existsSync(join(binDir, "postgres"))
    ? () => startServer(binDir)
    : undefined
}

async function startServer(binDir: string): Promise<DumpServer> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"))
  const user = process.getuid?.() === 0 ? idsOf("postgres") : undefined
  if (user) {
    chownSync(folder, user.uid, user.gid)
  }
  const data = join(folder, "data")
  const as = { ...user, cwd: folder }
  execFileSync(
    join(binDir, "initdb"),
    ["--auth=trust", "--username=postgres", data],
    { ...as, stdio: "ignore" }
  )
  const port = await freePort()
  const server = spawn(
    join(binDir, "postgres"),
    [
      ...["-D", data, "-p", String(port)],
      ...["-c", "listen_addresses=127.0.0.1"],
      ...["-c", "unix_socket_directories="],
    ],
    { ...as, stdio: "ignore" }
  )
  const url = (database: string) =>
    `postgres://postgres@127.0.0.1:${port}/${database}`
  await until(() => isAnswering(url("postgres")))
  return {
    url,
    stop() {
      server.once("exit", () =>
        rmSync(folder, { recursive: true, force: true })
      )
      server.kill("SIGQUIT")
    },
  }
}

async function isAnswering(url: string) {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end()
  }
}

function idsOf(user: string) {
  const ask = (flag: string) =>
    Number(execFileSync("id", [flag, user]).toString())
  return { uid: ask("-u"), gid: ask("-g") }
}

function pgDumpVersion() {
  try {
    const answer = execFileSync("pg_dump", ["--version"]).toString()
    return Number(/ (\d+)/.exec(answer)?.[1])
  } catch {
    return 0
  }
}
