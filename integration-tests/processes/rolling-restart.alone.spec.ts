import { randomBytes } from "crypto"
import {
  cloneDemoDatabase,
  databaseUrl,
  withClient,
} from "../support/databases"
import { readDemo } from "../support/demo"
import { balanceLoad } from "./support/load-balancer"
import { endAll } from "./support/processes"
import { serve, untilReady, type Served } from "./support/serve"
import { sleep, until } from "./support/wait"

const SHOPPERS = 6
const DRAIN_SECONDS = 1

describe("A rolling restart", () => {
  const database = `rolling_${randomBytes(6).toString("hex")}`
  let env: Record<string, string>
  let servers: Served[]
  let balancer: Awaited<ReturnType<typeof balanceLoad>>

  beforeAll(async () => {
    await cloneDemoDatabase(database)
    env = {
      DATABASE_URL: databaseUrl(database),
      DRAIN_SECONDS: String(DRAIN_SECONDS),
      LOG_LEVEL: "error",
      ADMIN_DISABLED: "true",
      // All shoppers have one address; the faster the machine, the more of them
      // the limit would turn away.
      RATE_LIMIT_FACTOR: "1000",
    }
    servers = [await serve(env), await serve(env)]
    await Promise.all(servers.map(untilReady))
    balancer = await balanceLoad(servers.map(({ url }) => url))
    await until(() => balancer.ready.size === 2)
  })
  afterAll(async () => {
    await balancer.stop()
    await endAll()
    await withClient((db) =>
      db.query(`drop database "${database}" with (force)`)
    )
  })

  it("loses no request under load", async () => {
    const shoppers = shop(balancer.url)
    for (const [index, server] of servers.entries()) {
      await sleep(1000)
      server.child.kill("SIGTERM")
      expect(await server.exited).toBe(0)
      await sleep(500)
      const restarted = await serve({ ...env, PORT: server.port })
      await untilReady(restarted)
      await until(() => balancer.ready.size === 2)
      servers[index] = restarted
    }
    await sleep(1000)
    const answers = await shoppers.stop()

    const failed = answers.filter(({ status }) => status !== 200)
    expect(failed).toEqual([])
    expect(answers.length).toBeGreaterThan(100)
    for (const { url } of servers) {
      const count = answers.filter(({ server }) => server === url).length
      expect(count).toBeGreaterThan(answers.length / 4)
    }
  })
})

/** Several shoppers, each of whom lists products and opens carts, on and on. */
function shop(url: string) {
  const { publishable_key, regions } = readDemo()
  const headers = {
    "x-publishable-api-key": publishable_key,
    "content-type": "application/json",
  }
  const answers: { status: number; server?: string | null; body?: string }[] =
    []
  let isOver = false

  async function call(path: string, init: RequestInit) {
    try {
      const answer = await fetch(url + path, { headers, ...init })
      const body = await answer.text()
      answers.push({
        status: answer.status,
        server: answer.headers.get("x-served-by"),
        ...(answer.ok ? {} : { body }),
      })
    } catch (error) {
      answers.push({ status: 0, body: String(error) })
    }
  }
  async function shopper() {
    while (!isOver) {
      await call("/store/products?limit=3&fields=id", {})
      await call("/store/carts", {
        method: "POST",
        body: JSON.stringify({ region_id: regions.eur }),
      })
    }
  }
  const shopping = Array.from({ length: SHOPPERS }, shopper)
  return {
    stop: async () => {
      isOver = true
      await Promise.all(shopping)
      return answers
    },
  }
}
