import { randomBytes } from "crypto"
import { mkdirSync } from "fs"
import { join } from "path"
import type { Page } from "playwright-core"
import { cloneDemoDatabase, databaseUrl } from "../../support/databases"
import { readDemo } from "../../support/demo"
import { freePort } from "./ports"
import { projectDir, start } from "./processes"
import { until } from "./wait"

/** Starts the built server on a copy of the demo shop. `endAll` ends it. */
export async function startBuiltShop(env: Record<string, string> = {}) {
  const database = `admin_${randomBytes(6).toString("hex")}`
  await cloneDemoDatabase(database)
  const port = String(await freePort())
  const url = `http://localhost:${port}`
  const serve = () =>
    startBuiltServer(url, {
      PORT: port,
      DATABASE_URL: databaseUrl(database),
      ...env,
    })
  let server = await serve()
  return {
    url,
    database,
    stop: async () => {
      server.child.kill("SIGTERM")
      await server.exited
    },
    startAgain: async () => {
      server = await serve()
    },
  }
}

async function startBuiltServer(url: string, env: Record<string, string>) {
  const server = start(
    process.execPath,
    [
      join(projectDir, "node_modules/.bin/medusa"),
      "start",
      "--port",
      new URL(url).port,
    ],
    {
      cwd: join(projectDir, ".medusa/server"),
      env: {
        APP_ENV: "demo",
        NODE_ENV: "production",
        DATA_DIR: process.env.TEST_DEMO_DIR,
        MEDUSA_DISABLE_TELEMETRY: "1",
        ...env,
      },
    }
  )
  await until(
    () =>
      server.hasExited() ||
      fetch(`${url}/health`).then(
        (answer) => answer.ok,
        () => false
      ),
    { within_ms: 60_000, describe: server.output }
  )
  return server
}

/**
 * Logs in as the demo's merchant, who then stands on the first page. The demo
 * was seeded for the usual address, where no server may run: from now on this
 * one answers for its pictures.
 */
export async function logIn(page: Page, url: string) {
  const { admin, url: seeded } = readDemo()
  await page.route(`${seeded}/static/**`, (route) =>
    route.continue({ url: route.request().url().replace(seeded, url) })
  )
  await page.goto(`${url}/app/login`)
  await page.fill('input[name="email"]', admin.email)
  await page.fill('input[name="password"]', admin.password)
  await page.keyboard.press("Enter")
  await page.waitForURL(/\/app\/(?!login)/)
}

/** Runs a sweep as the demo's merchant, and does not wait for its job. */
export async function runSweep(url: string, name: string) {
  await postAsMerchant(url, `/admin/sweeps/${name}/run`, {})
}

/** What the server answers the demo's merchant. */
export async function postAsMerchant<Answer>(
  url: string,
  path: string,
  body: object
) {
  const post = async (to: string, sent: object, token = "") => {
    const answer = await fetch(url + to, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(sent),
    })
    return (await answer.json()) as Answer & { token: string }
  }
  const { token } = await post("/auth/user/emailpass", readDemo().admin)
  return post(path, body, token)
}

/** What the browser complains of from now on. */
export function complaintsOf(page: Page) {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error" && !isExpected(message.text())) {
      complaints.push(`${message.text()} ${message.location().url}`)
    }
  })
  page.on("pageerror", (error) => complaints.push(error.message))
  return complaints
}

/** Where a spec leaves a picture of what it saw. */
export function picturePath(name: string) {
  const pictures = join(projectDir, ".data/test/screenshots")
  mkdirSync(pictures, { recursive: true })
  return join(pictures, `${name}.png`)
}

/**
 * Asking who is logged in, before anybody is, is answered 401; and the admin
 * looks for things on the internet, which a machine may lack.
 */
function isExpected(message: string) {
  return /status of 401|ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED/.test(
    message
  )
}
