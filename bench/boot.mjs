// What our code costs before the first request: boot time and memory of this
// application and of plain Medusa, started in turn on the same database.
//   npm run bench [-- rounds]
import { spawn } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { build, buildDir, isBuildNeeded } from "../scripts/lib/build.mjs"
import {
  createDatabase,
  demoFingerprint,
  migrate,
  preparation,
  schemaFingerprint,
  seed,
} from "../scripts/lib/database.mjs"
import { postgresFolder, startPostgres } from "../scripts/lib/postgres.mjs"
import { binary, dataDir, projectDir } from "../scripts/lib/project.mjs"

const ROUNDS = Number(process.argv[2] ?? 7)
const stockDir = join(projectDir, "bench/stock")

const folder = join(dataDir(), "bench")
mkdirSync(folder, { recursive: true })
const postgres = await startPostgres({ folder: postgresFolder(folder) })
try {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    APP_ENV: "demo",
    NODE_ENV: "production",
    DATABASE_URL: postgres.url("bench"),
    DATA_DIR: folder,
    MEDUSA_DISABLE_TELEMETRY: "1",
  }
  await createDatabase(postgres.url("postgres"), "bench")
  await preparation(join(folder, "prepared.json")).ensure(
    "demo",
    schemaFingerprint() + demoFingerprint(),
    async () => {
      await migrate({ ...env, ADMIN_DISABLED: "true" })
      await seed({ ...env, ADMIN_DISABLED: "true" })
    }
  )
  if (isBuildNeeded()) {
    await build()
  }
  // Both serve the same built admin.
  rmSync(join(stockDir, "public"), { force: true })
  symlinkSync(join(buildDir, "public"), join(stockDir, "public"))

  const demo = JSON.parse(readFileSync(join(folder, "demo.json"), "utf8"))
  const ours = []
  const stock = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = [
      await measure(buildDir, env, demo),
      await measure(stockDir, env, demo),
    ]
    // The first round warms the disk.
    if (round > 0) {
      ours.push(pair[0])
      stock.push(pair[1])
    }
  }
  for (const key of ["boot_ms", "rss_mib", "rss_after_requests_mib"]) {
    const ratios = ours.map((one, index) => one[key] / stock[index][key])
    console.log(
      `${key.padEnd(24)} ours ${median(ours, key).toFixed(0).padStart(6)}   stock ${median(stock, key).toFixed(0).padStart(6)}   ours/stock ${quantile(ratios, 0.5).toFixed(3)} (${Math.min(...ratios).toFixed(3)} to ${Math.max(...ratios).toFixed(3)}, ${ROUNDS} rounds)`
    )
  }
} finally {
  await postgres.stop()
}

async function measure(cwd, env, demo) {
  const port = await freePort()
  const started = performance.now()
  const child = spawn(
    process.execPath,
    [binary("medusa"), "start", "--port", String(port)],
    { cwd, env: { ...env, PORT: String(port) }, stdio: "ignore" }
  )
  const url = `http://127.0.0.1:${port}`
  while (!(await isAnswering(`${url}/health`))) {
    if (child.exitCode !== null) {
      throw new Error(`The server in ${cwd} ended with ${child.exitCode}.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const boot_ms = performance.now() - started
  const rss_mib = rssOf(child.pid)
  for (let request = 0; request < 50; request += 1) {
    const answer = await fetch(
      `${url}/store/products?region_id=${demo.region_id}&limit=20`,
      { headers: { "x-publishable-api-key": demo.publishable_key } }
    )
    await answer.arrayBuffer()
  }
  const rss_after_requests_mib = rssOf(child.pid)
  child.kill("SIGTERM")
  await new Promise((resolve) => child.once("exit", resolve))
  return { boot_ms, rss_mib, rss_after_requests_mib }
}

function rssOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8")
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

async function isAnswering(url) {
  return fetch(url).then(
    (answer) => answer.ok,
    () => false
  )
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function median(list, key) {
  return quantile(
    list.map((one) => one[key]),
    0.5
  )
}

function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)]
}
