import { execFileSync } from "child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { freePort, occupy, portOf } from "./support/ports"
import {
  endAll,
  isAlive,
  projectDir,
  start,
  type RunningProcess,
} from "./support/processes"
import { until } from "./support/wait"

/**
 * `npm start` as a newcomer meets it, with a data folder of its own whose name
 * holds a space. The first test fills it, the later ones start from there.
 */
describe("npm start", () => {
  const parent = mkdtempSync(join(tmpdir(), "muted age "))
  const dataDir = join(parent, "data")
  const isRoot = process.getuid?.() === 0
  let port: number

  beforeAll(async () => {
    port = await freePort()
  })

  afterEach(endAll)
  afterAll(() => rmSync(parent, { recursive: true, force: true }))

  const run = (env: Record<string, string> = {}) =>
    start(process.execPath, ["scripts/start.mjs"], {
      // Empty beats an `.env` of the person who runs this.
      env: { DATA_DIR: dataDir, PORT: String(port), DATABASE_URL: "", ...env },
    })
  const ready = (shop: RunningProcess) =>
    until(() => shop.output().includes("Ready after") || shop.hasExited(), {
      within_ms: 110_000,
      describe: shop.output,
    })
  const running = () =>
    JSON.parse(readFileSync(join(dataDir, "running.json"), "utf8")) as {
      pid: number
      server_pid: number
    }
  const databasePid = () => {
    const folder = execFileSync(process.execPath, [
      "--input-type=module",
      "--eval",
      `import { postgresFolder } from "${projectDir}/scripts/lib/postgres.mjs"; process.stdout.write(postgresFolder(${JSON.stringify(dataDir)}))`,
    ]).toString()
    const file = join(folder, "data", "postmaster.pid")
    return Number(readFileSync(file, "utf8").split("\n")[0])
  }

  it("serves the shop from nothing, and Ctrl-C ends server and database within 5 s", async () => {
    const shop = run()
    await ready(shop)
    expect(shop.output()).toContain(`http://localhost:${port}/app`)
    expect(shop.output()).toContain("admin@muted-age.test")
    const demo = JSON.parse(readFileSync(join(dataDir, "demo.json"), "utf8"))
    const answer = await fetch(`http://localhost:${port}/store/products`, {
      headers: { "x-publishable-api-key": demo.publishable_key },
    })
    expect(answer.status).toBe(200)
    const docs = await fetch(`http://localhost:${port}/docs`)
    expect(await docs.text()).toContain(demo.publishable_key)

    const pids = [running().server_pid, databasePid()]
    expect(pids.map(isAlive)).toEqual([true, true])
    const pressed = Date.now()
    shop.child.kill("SIGINT")
    expect(await shop.exited).toBe(130)
    expect(Date.now() - pressed).toBeLessThan(5_000)
    expect(pids.map(isAlive)).toEqual([false, false])
    expect(readFileSync(join(dataDir, "server.log"), "utf8")).toContain(
      "Gracefully shutting down server"
    )
  })

  it("says so beside a running one and leaves that one alone", async () => {
    const first = run()
    await ready(first)
    const second = run({ PORT: String(await freePort()) })
    expect(await second.exited).toBe(1)
    expect(second.output()).toContain(
      `Muted Age already runs from this folder: http://localhost:${port}`
    )
    const health = await fetch(`http://localhost:${port}/health`)
    expect(health.status).toBe(200)
  })

  it("recovers by itself after kill -9 of everything at once", async () => {
    const first = run()
    await ready(first)
    const pids = [first.pid, running().server_pid, databasePid()]
    execFileSync("kill", ["-9", ...pids.map(String)])
    await first.exited
    const second = run()
    await ready(second)
    expect((await fetch(`http://localhost:${port}/health`)).status).toBe(200)
  })

  it("clears away what runs on after kill -9 of the start script alone", async () => {
    const first = run()
    await ready(first)
    const orphan = databasePid()
    first.child.kill("SIGKILL")
    await first.exited
    expect(isAlive(orphan)).toBe(true)
    const second = run()
    await ready(second)
    expect(isAlive(orphan)).toBe(false)
    expect((await fetch(`http://localhost:${port}/health`)).status).toBe(200)
  })

  it("ends the server before the database also when it still boots", async () => {
    const shop = run()
    const log = join(dataDir, "server.log")
    rmSync(log, { force: true })
    await until(() => existsSync(log), { within_ms: 30_000 })
    const pids = childrenOf(shop.pid)
    expect(pids).toHaveLength(2)
    shop.child.kill("SIGINT")
    expect(await shop.exited).toBe(130)
    expect(pids.map(isAlive)).toEqual([false, false])
  })

  it("names a PORT that is none", async () => {
    const shop = run({ PORT: "shop" })
    expect(await shop.exited).toBe(1)
    expect(shop.output()).toContain('PORT is "shop", which is no port.')
  })

  it("names a taken port and how to choose another", async () => {
    const server = await occupy()
    const taken = portOf(server)
    const shop = run({ PORT: String(taken) })
    expect(await shop.exited).toBe(1)
    expect(shop.output()).toContain(
      `Port ${taken} is taken by another program.`
    )
    expect(shop.output()).toContain(`PORT=${taken + 1} npm start`)
    server.close()
  })

  it("says within 10 s why a database of one's own cannot be used, without its password", async () => {
    const asked = Date.now()
    const shop = run({
      DATABASE_URL: "postgres://me:hunter2@127.0.0.1:1/shop",
    })
    expect(await shop.exited).toBe(1)
    expect(Date.now() - asked).toBeLessThan(10_000)
    expect(shop.output()).toContain(
      "The database shop at 127.0.0.1:1 cannot be used: nothing listens there."
    )
    expect(shop.output()).not.toContain("hunter2")
  })

  it("names a data folder that cannot be written", async () => {
    const shop = run({ DATA_DIR: "/dev/null/data" })
    expect(await shop.exited).toBe(1)
    expect(shop.output()).toContain(
      "The data folder /dev/null/data cannot be written"
    )
    expect(shop.output()).toContain("set DATA_DIR to a folder of your own")
  })

  it("names the version of a Node that is too old", async () => {
    const old = start(process.execPath, [
      "--import",
      `data:text/javascript,Object.defineProperty(process.versions, "node", { value: "18.20.4" })`,
      "scripts/start.mjs",
    ])
    expect(await old.exited).toBe(1)
    expect(old.output()).toContain("Node 18.20.4 is too old.")
    expect(old.output()).toContain("Install Node 20.19 or newer")
  })

  // Only root may mount a small disk to fill.
  ;(isRoot ? it : it.skip)("says so when the disk is full", async () => {
    const small = join(parent, "small disk")
    mkdirSync(small)
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", small])
    try {
      const shop = run({ DATA_DIR: small })
      expect(await shop.exited).toBe(1)
      expect(shop.output()).toContain(
        `The disk that holds ${small} is nearly full.`
      )
    } finally {
      execFileSync("umount", [small])
    }
  })

  it("empties the data folder only when told to", async () => {
    const refused = start(process.execPath, ["scripts/reset.mjs"], {
      env: { DATA_DIR: dataDir },
    })
    expect(await refused.exited).toBe(1)
    expect(refused.output()).toContain("npm run reset -- --yes")
    expect(existsSync(dataDir)).toBe(true)
    const reset = start(process.execPath, ["scripts/reset.mjs", "--yes"], {
      env: { DATA_DIR: dataDir },
    })
    expect(await reset.exited).toBe(0)
    expect(existsSync(dataDir)).toBe(false)
  })
})

function childrenOf(pid: number) {
  return execFileSync("ps", ["-o", "pid=", "--ppid", String(pid)])
    .toString()
    .trim()
    .split(/\s+/)
    .map(Number)
}
