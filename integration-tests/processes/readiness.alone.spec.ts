import { randomBytes } from "crypto"
import {
  cloneDemoDatabase,
  databaseUrl,
  withClient,
} from "../support/databases"
import { describeWith } from "../support/tools"
import { layCable } from "./support/network"
import { endAll, start } from "./support/processes"
import { startRedis } from "./support/redis"
import { serve, type Served } from "./support/serve"
import { until } from "./support/wait"

/** A second for the dependency, half a second that an answer is remembered. */
const NOTICED_WITHIN_MS = 2000

describeWith("redis-server")("/health/ready (needs redis-server)", () => {
  const database = `ready_${randomBytes(6).toString("hex")}`
  let cable: Awaited<ReturnType<typeof layCable>>
  let queue: Awaited<ReturnType<typeof startRedis>>
  let cache: Awaited<ReturnType<typeof startRedis>>
  let server: Served

  beforeAll(async () => {
    await cloneDemoDatabase(database)
    cable = await layCable({
      host: "localhost",
      port: Number(process.env.DB_PORT),
    })
    queue = await startRedis()
    cache = await startRedis()
  })
  afterAll(async () => {
    await endAll()
    cable.remove()
    await sql(`drop database "${database}" with (force)`, "postgres")
  })

  const sql = (statement: string, on = database) =>
    withClient((db) => db.query(statement), on)

  const becomes = (status: number, checks: Record<string, unknown>) =>
    until(
      async () => {
        const { status: seen, body } = await server.readiness()
        return (
          seen === status &&
          Object.entries(checks).every(
            ([name, state]) => body.checks[name] === state
          )
        )
      },
      {
        within_ms: NOTICED_WITHIN_MS,
        describe: () => JSON.stringify(checks) + server.output().slice(-2000),
      }
    )
  const isHealthy = async () =>
    expect((await fetch(`${server.url}/health`)).status).toBe(200)

  it("waits for migrations of modules and links, then needs no restart", async () => {
    // The demo shop was migrated without Redis, whose modules bring tables of
    // their own, and now it lacks a link as well.
    await sql(
      "delete from link_module_migrations where table_name = 'order_cart'"
    )
    const address = new URL(databaseUrl(database))
    address.host = `127.0.0.1:${cable.port}`
    const env = {
      DATABASE_URL: address.toString(),
      REDIS_URL: queue.url,
      REDIS_CACHE_URL: cache.url,
      DRAIN_SECONDS: "2",
      LOG_LEVEL: "error",
    }
    server = await serve(env)
    await until(async () => (await server.readiness()).status === 503, {
      within_ms: 60_000,
      describe: server.output,
    })
    await becomes(503, { migrations: "pending", database: "ok" })
    await isHealthy()

    const migration = start(process.execPath, ["scripts/migrate.mjs"], {
      env: { APP_ENV: "demo", ...env },
    })
    expect(await migration.exited).toBe(0)
    await becomes(200, { migrations: "ok" })
    expect((await server.readiness()).body).toEqual({
      status: "ready",
      checks: {
        database: "ok",
        redis: "ok",
        redis_cache: "ok",
        migrations: "ok",
        draining: false,
      },
    })
  })

  it("tells a database that does not answer, and that it is back", async () => {
    cable.freeze()
    await becomes(503, { database: "unreachable", redis: "ok" })
    await isHealthy()
    await cable.mend()
    await becomes(200, { database: "ok", migrations: "ok" })
  })

  it("tells a database that is gone, and that it is back", async () => {
    cable.cut()
    await becomes(503, { database: "unreachable" })
    await cable.mend()
    await becomes(200, { database: "ok" })
  })

  it("tells a database that lets nobody in, and that it does again", async () => {
    await sql(
      `alter database "${database}" allow_connections false`,
      "postgres"
    )
    await sql(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
      "postgres"
    )
    await becomes(503, { database: "unreachable" })
    await sql(`alter database "${database}" allow_connections true`, "postgres")
    await becomes(200, { database: "ok" })
  })

  it.each([
    ["redis", () => queue],
    ["redis_cache", () => cache],
  ])(
    "tells that %s does not answer, and that it does again",
    async (name, of) => {
      of().child.kill("SIGSTOP")
      await becomes(503, { [name]: "unreachable", database: "ok" })
      await isHealthy()
      of().child.kill("SIGCONT")
      await becomes(200, { [name]: "ok" })
    }
  )

  it("tells that Redis is gone, and that it is back", async () => {
    queue.child.kill("SIGKILL")
    await becomes(503, { redis: "unreachable", redis_cache: "ok" })
    queue = await startRedis([], queue.port)
    await becomes(200, { redis: "ok" })
  })

  it("answers a flood in time, with one connection and few questions", async () => {
    cable.freeze()
    await becomes(503, { database: "unreachable" })
    const started = Date.now()
    const flood = await Promise.all(
      Array.from({ length: 300 }, () => server.readiness())
    )
    expect(Date.now() - started).toBeLessThan(NOTICED_WITHIN_MS)
    expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([503]))
    await cable.mend()
    await becomes(200, { database: "ok" })
    const sent = cable.sent()
    await Promise.all(Array.from({ length: 300 }, () => server.readiness()))
    expect(cable.sent() - sent).toBeLessThan(100)
    const { rows } = await sql(
      `select count(*)::int as connections from pg_stat_activity
       where datname = '${database}' and application_name = 'readiness'`
    )
    expect(rows).toEqual([{ connections: 1 }])
  })

  it("names no host, no user and no error", async () => {
    cable.cut()
    await becomes(503, { database: "unreachable" })
    expect((await server.readiness()).body).toEqual({
      status: "unready",
      checks: {
        database: "unreachable",
        redis: "ok",
        redis_cache: "ok",
        migrations: "unknown",
        draining: false,
      },
    })
    await cable.mend()
    await becomes(200, { database: "ok" })
  })

  it("is unready while it drains, and serves until it is done", async () => {
    const signalled = Date.now()
    server.child.kill("SIGTERM")
    await becomes(503, { draining: true, database: "ok" })
    const answer = await fetch(`${server.url}/store/products`)
    expect(answer.status).toBe(400)
    expect(answer.headers.get("connection")).toBe("close")
    await isHealthy()
    expect(await server.exited).toBe(0)
    expect(Date.now() - signalled).toBeGreaterThanOrEqual(2000)
    expect(Date.now() - signalled).toBeLessThan(5000)
  })
})
