import { randomBytes } from "crypto"
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "fs"
import { request } from "http"
import { tmpdir } from "os"
import { join } from "path"
import {
  cloneDemoDatabase,
  databaseUrl,
  withClient,
} from "../support/databases"
import { occupy, portOf } from "./support/ports"
import {
  childOf,
  endAll,
  isAlive,
  projectDir,
  start,
} from "./support/processes"
import { serve, untilReady } from "./support/serve"
import { sleep, until } from "./support/wait"

const CLEAR_WITHIN_MS = 10_000

describe("npm run serve", () => {
  const database = `serve_${randomBytes(6).toString("hex")}`

  beforeAll(() => cloneDemoDatabase(database))
  afterEach(endAll)
  afterAll(() =>
    withClient((db) => db.query(`drop database "${database}" with (force)`))
  )

  const serveShop = (env: Record<string, string> = {}) =>
    serve({
      DATABASE_URL: databaseUrl(database),
      ADMIN_DISABLED: "true",
      LOG_LEVEL: "error",
      ...env,
    })

  it("leaves no server behind when it is killed together with whoever read the log", async () => {
    const server = await serveShop({ LOG_LEVEL: "info" })
    await untilReady(server)
    const pid = await childOf(server)
    server.child.stdout?.destroy()
    server.child.stderr?.destroy()
    server.child.kill("SIGKILL")
    await until(() => !isAlive(pid), { within_ms: 8_000 })
  })

  it("says within ten seconds why the database cannot be used, and no password", async () => {
    const silent = await occupy()
    const cases = {
      "nothing listens there": "postgres://me:hunter2@127.0.0.1:1/shop",
      "no answer within 8 seconds": `postgres://me:hunter2@127.0.0.1:${portOf(silent)}/shop`,
      "the name db.invalid": "postgres://me:hunter2@db.invalid/shop",
      "there is no database nothing on it": databaseUrl("nothing"),
      "it (refuses this user and password|does not let this user in)":
        databaseUrl("shop").replace(/\/\/.*@/, "//nobody:hunter2@"),
    }
    await Promise.all(
      Object.entries(cases).map(async ([reason, url]) => {
        const started = Date.now()
        const { exited, output } = await serve({ DATABASE_URL: url })
        expect(await exited).toBe(1)
        expect(Date.now() - started).toBeLessThan(CLEAR_WITHIN_MS)
        const { hostname, port, pathname } = new URL(url)
        expect(output()).toContain(
          `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} cannot be used`
        )
        expect(output()).toMatch(new RegExp(reason))
        expect(output()).not.toContain("hunter2")
        expect(output()).not.toMatch(/^ +at /m)
      })
    )
    silent.close()
  })

  it("names every setting that production lacks", async () => {
    const { exited, output } = await serve({ APP_ENV: "production" })
    expect(await exited).toBe(1)
    expect(output()).toContain("DATABASE_URL is missing.")
    const withDatabase = await serve({
      APP_ENV: "production",
      DATABASE_URL: databaseUrl(database),
      JWT_SECRET: "too short",
    })
    expect(await withDatabase.exited).toBe(1)
    expect(withDatabase.output()).toContain("JWT_SECRET is not usable")
    expect(withDatabase.output()).not.toContain("too short")
  })

  it("says how to build when nothing is built", async () => {
    const folder = mkdtempSync(join(tmpdir(), "unbuilt-"))
    cpSync(join(projectDir, "scripts"), join(folder, "scripts"), {
      recursive: true,
    })
    symlinkSync(join(projectDir, "node_modules"), join(folder, "node_modules"))
    const { exited, output } = start(process.execPath, ["scripts/serve.mjs"], {
      cwd: folder,
    })
    expect(await exited).toBe(1)
    expect(output().trim()).toBe(
      "The application is not built.\n  Run: npm run build"
    )
    rmSync(folder, { recursive: true })
  })

  it("leaves no server behind when it is killed, also with an answer under way", async () => {
    const server = await serveShop()
    await untilReady(server)
    const child = await childOf(server)
    const slow = openRequest(server.url)
    await sleep(200)
    server.child.kill("SIGKILL")
    await sleep(100)
    slow.finish()
    expect(await slow.status).toBe(401)
    await until(() => !isAlive(child))
    const next = await serveShop({ PORT: server.port })
    await untilReady(next)
  })

  it("leaves no server behind when it is killed while the server boots", async () => {
    const server = await serveShop()
    await until(async () => (await childOf(server)) > 0)
    const child = await childOf(server)
    server.child.kill("SIGKILL")
    await until(() => !isAlive(child), { within_ms: 15_000 })
  })

  it("finishes what is under way when it is told to end", async () => {
    const server = await serveShop()
    await untilReady(server)
    const slow = openRequest(server.url)
    await sleep(200)
    server.child.kill("SIGTERM")
    await sleep(500)
    expect(server.hasExited()).toBe(false)
    slow.finish()
    expect(await slow.status).toBe(401)
    expect(await server.exited).toBe(0)
  })
})

/** A request whose body takes its time, and so does its answer. */
function openRequest(url: string) {
  const call = request(`${url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
  })
  const status = new Promise<number | undefined>((resolve, reject) => {
    call.on("response", (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    call.on("error", reject)
  })
  call.write('{"email":"nobody@example.com",')
  return { status, finish: () => call.end('"password":"wrong"}') }
}
