import { randomBytes } from "crypto"
import { mkdirSync, rmSync, writeFileSync } from "fs"
import { join } from "path"
import { buildReadyCart } from "../builders/cart"
import { databaseUrl, withClient } from "../support/databases"
import { describeWith } from "../support/tools"
import { alternatingClient } from "./support/client"
import { readCompose } from "./support/compose"
import { imageCommand, readDockerfile, unpackImage } from "./support/image"
import { setUpShop } from "./support/new-shop"
import { freePort } from "./support/ports"
import { endAll, start, type RunningProcess } from "./support/processes"
import { startRedis } from "./support/redis"
import { sleep, until } from "./support/wait"

const secret = () => randomBytes(24).toString("hex")
const ADMIN = { email: "admin@example.com", password: secret() }
/**
 * Goes into the image as a feature's subscriber would. It listens to much, so
 * that a server that reacts cannot be overlooked.
 */
const SUBSCRIBER = `
exports.default = async ({ event }) =>
  console.log("subscriber saw " + event.name + " " + event.data.id)
exports.config = {
  event: [
    "region.created",
    "shipping-option.created",
    "product.created",
    "product-variant.created",
    "cart.created",
    "cart.updated",
    "order.placed",
  ],
}
`

const compose = readCompose({
  PUBLIC_URL: "https://shop.example.com",
  STORE_CORS: "https://www.example.com",
  JWT_SECRET: secret(),
  COOKIE_SECRET: secret(),
  AUTH_MFA_ENCRYPTION_KEY: secret(),
  POSTGRES_PASSWORD: secret(),
})

type StartedService = RunningProcess & { port: string; url: string }

/**
 * The processes of `docker-compose.yml` with the commands and the environment
 * written there, in a folder laid out as the `Dockerfile` lays out the image.
 * Only the containers and the names of their hosts are missing.
 */
describeWith("redis-server")(
  "the production shape (needs redis-server)",
  () => {
    const database = `shape_${randomBytes(6).toString("hex")}`
    const hosts: Record<string, string> = {}
    let image: string
    let servers: StartedService[]
    let worker: StartedService

    beforeAll(async () => {
      image = unpackImage()
      const subscribers = join(image, "src/subscribers")
      mkdirSync(subscribers, { recursive: true })
      writeFileSync(join(subscribers, "spec.js"), SUBSCRIBER)
      await withClient((db) => db.query(`create database "${database}"`))
      for (const service of ["redis-queue", "redis-cache"]) {
        const [, ...args] = compose.services[service].command ?? []
        hosts[`redis://${service}:6379`] = (await startRedis(args)).url
      }

      // Compose starts them in turn. All at once is harder: two servers find a
      // database without a shop, and a shop has only one store.
      servers = await Promise.all(["server-1", "server-2"].map(startService))
      worker = await startService("worker")
      await succeeds(await startService("migrate"))
      await holdUpFirstStore()
      await Promise.all([...servers, worker].map(untilHealthy))
    }, 120_000)

    afterAll(async () => {
      await endAll()
      rmSync(image, { recursive: true, force: true })
      await withClient((db) =>
        db.query(`drop database if exists "${database}" with (force)`)
      )
    })

    /**
     * Lets everybody find that there is no store, and nobody create one, until
     * whoever does not wait for its turn has come that far.
     */
    const holdUpFirstStore = () =>
      withClient(async (db) => {
        await db.query("begin")
        await db.query("lock table store in exclusive mode")
        await until(
          async () => {
            const { rowCount } = await db.query(
              "select 1 from pg_locks where not granted and relation = 'store'::regclass"
            )
            return rowCount
          },
          { within_ms: 60_000, describe: () => servers[0].output() }
        )
        await sleep(3000)
        await db.query("rollback")
      }, database)

    const environmentOf = (service: string) =>
      Object.fromEntries(
        Object.entries(compose.services[service].environment ?? {}).map(
          ([name, value]) => [
            name,
            name === "DATABASE_URL"
              ? databaseUrl(database)
              : (hosts[value] ?? value),
          ]
        )
      )

    /** Runs `node` in the image. */
    const runInImage = (args: string[], env: Record<string, string>) =>
      start(process.execPath, args, { cwd: image, env })

    /** Runs a service's command as Compose would, on a port of its own. */
    async function startService(name: string): Promise<StartedService> {
      const port = String(await freePort())
      const [program, ...args] = compose.services[name].command ?? []
      expect(program).toBe("node")
      const running = runInImage(args, { ...environmentOf(name), PORT: port })
      return { ...running, port, url: `http://127.0.0.1:${port}` }
    }

    /** Asks with the image's own HEALTHCHECK. */
    const untilHealthy = ({ port, output }: StartedService) =>
      until(
        async () => {
          const [, ...args] = imageCommand("HEALTHCHECK")
          return (await runInImage(args, { PORT: port }).exited) === 0
        },
        { within_ms: 60_000, describe: output }
      )

    /** Waits for a command and shows what it said if it failed. */
    async function succeeds({ exited, output }: RunningProcess) {
      if ((await exited) !== 0) {
        throw new Error(output())
      }
    }

    async function logIn() {
      const { email, password } = ADMIN
      const user = ["user", "--email", email, "--password", password]
      await succeeds(
        runInImage(
          ["node_modules/@medusajs/cli/cli.js", ...user],
          environmentOf("migrate")
        )
      )
      const api = alternatingClient(servers.map(({ url }) => url))
      const { data } = await api.post("/auth/user/emailpass", ADMIN)
      return { api, authorization: `Bearer ${data.token}` }
    }

    it("makes one store, whoever boots first", async () => {
      for (const { output } of servers) {
        expect(output()).toContain("waiting for `npm run migrate`")
      }
      const counts = await withClient(
        (db) =>
          db.query(
            `select (select count(*) from store) as stores,
                  (select count(*) from sales_channel) as channels,
                  (select count(*) from api_key) as keys`
          ),
        database
      )
      expect(counts.rows).toEqual([{ stores: "1", channels: "1", keys: "1" }])
    })

    it("sells through both servers, logs in on both, and reacts in the worker", async () => {
      const { api, authorization } = await logIn()
      const shop = await setUpShop(api, authorization)
      const cart = await buildReadyCart(api, shop.storefront, {
        region_id: shop.region_id,
        items: [{ variant_id: shop.product.variant_id, quantity: 2 }],
      })
      const completed = await api.post(
        `/store/carts/${cart.id}/complete`,
        {},
        { headers: cart.headers }
      )
      expect(completed.data.type).toBe("order")
      const orderId: string = completed.data.order.id

      // Logged in on one server, with the session known to the other.
      const session = await api.post(
        "/auth/session",
        {},
        { headers: { authorization } }
      )
      const [cookie = ""] = session.headers["set-cookie"] ?? []
      expect(cookie).toMatch(/HttpOnly.*Secure/)
      for (const _ of servers) {
        const { data } = await api.get(`/admin/orders/${orderId}`, {
          headers: { cookie: cookie.split(";")[0] },
        })
        expect(data.order).toMatchObject({ id: orderId, total: 45 })
      }

      const reaction = `subscriber saw order.placed ${orderId}`
      await until(() => worker.output().includes(reaction), {
        describe: worker.output,
      })
      for (const { output } of servers) {
        expect(output()).not.toContain("subscriber saw")
        expect(output()).toContain('"route":"/store/carts/:id')
      }
    })
  }
)

describe("docker-compose.yml", () => {
  const { services } = compose
  const application = ["server-1", "server-2", "worker"]

  it("runs every role from one image, after the migration", () => {
    const images = [...application, "migrate"].map(
      (name) => services[name].image
    )
    expect(new Set(images)).toEqual(new Set(["muted-age"]))
    for (const name of application) {
      expect(services[name].command).toEqual(imageCommand("CMD"))
      expect(services[name].depends_on?.migrate).toEqual({
        condition: "service_completed_successfully",
      })
    }
    expect(
      application.map((name) => services[name].environment?.MEDUSA_WORKER_MODE)
    ).toEqual(["server", "server", "worker"])
  })

  it("tells the configuration how many processes there are", () => {
    for (const name of application) {
      expect(services[name].environment?.PROCESSES).toBe(
        String(application.length)
      )
    }
  })

  it("keeps the queue and evicts the cache", () => {
    expect(services["redis-queue"].command).toContain("noeviction")
    expect(services["redis-cache"].command).toContain("allkeys-lru")
  })

  it("checks the health of all that does not end", () => {
    const { migrate, "load-balancer": balancer, ...rest } = services
    expect(migrate.healthcheck).toEqual({ disable: true })
    expect(balancer.depends_on).toEqual({
      "server-1": { condition: "service_healthy" },
      "server-2": { condition: "service_healthy" },
    })
    for (const [name, { healthcheck }] of Object.entries(rest)) {
      const check = application.includes(name)
        ? imageCommand("HEALTHCHECK")
        : healthcheck?.test
      expect({ name, length: check?.length ?? 0 }).not.toEqual({
        name,
        length: 0,
      })
    }
  })

  it("gives a server the time to drain before it is killed", () => {
    const DRAIN_SECONDS = 5
    const SHUTDOWN_SECONDS_MAX = 10
    for (const name of application) {
      expect(parseInt(services[name].stop_grace_period ?? "")).toBeGreaterThan(
        DRAIN_SECONDS + SHUTDOWN_SECONDS_MAX
      )
    }
  })

  it("publishes the load balancer and nothing else", () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports)
    expect(published.map(([name]) => name)).toEqual(["load-balancer"])
    expect(services["load-balancer"].environment?.UPSTREAMS).toBe(
      "server-1:9000 server-2:9000"
    )
  })

  it("leaves build tools and root out of the image", () => {
    const { stages, last_stage } = readDockerfile()
    expect(stages).toBeGreaterThan(1)
    expect(last_stage).toMatch(/^USER node$/m)
    expect(last_stage).not.toMatch(/^RUN npm/m)
  })
})
