import { join } from "path"
import { STREAM_MODULE } from "../../src/modules/stream"
import type StreamModuleService from "../../src/modules/stream/service"
import { buildMerchant } from "../builders/merchant"
import { startServer } from "../builders/server"
import { openStream } from "../builders/stream"
import { asPlugin } from "../support/sample-plugin"
import { withShop } from "../support/shop"
import { describeWith } from "../support/tools"
import { endAll } from "./support/processes"
import { startRedis } from "./support/redis"
import { sleep } from "./support/wait"

const WORKSHOP = asPlugin(join(__dirname, "../support/workshop"))
const SECONDS = 1_000

type Server = Awaited<ReturnType<typeof startServer>>

withShop(({ getContainer, dbConfig }) => {
  afterEach(endAll)
  const log = (): StreamModuleService => getContainer().resolve(STREAM_MODULE)

  const serve = (env: Record<string, string> = {}) =>
    startServer({
      DATABASE_URL: dbConfig.clientUrl,
      TEST_PLUGIN: WORKSHOP,
      ...env,
    })

  async function listen({ api }: Server, after?: number) {
    const { headers } = await buildMerchant(getContainer())
    const { status, data } = await api.post(
      "/admin/stream-tickets",
      { topics: ["orders"] },
      { headers }
    )
    expect([status, data]).toMatchObject([201, { ticket: {} }])
    const query = new URLSearchParams({
      ticket: data.ticket.token,
      ...(after !== undefined && { last_event_id: String(after) }),
    })
    const url = `${api.defaults.baseURL}/stream?${query.toString()}`
    return { ...(await openStream(url)), token: data.ticket.token as string }
  }

  const publish = async ({ api }: Server) =>
    Number((await api.post("/workshop/stream-events", {})).data.id)

  const note = { topic: "orders", event: "note.added", data: {} }
  const publishUnheard = async () =>
    Number((await log().append([note], new Date()))[0]?.id)

  const loggedIds = async () =>
    (await log().readAfter({ after: 0, limit: 10_000 })).map(({ id }) => id)

  it("ends with open streams in less than five seconds, and they resume elsewhere", async () => {
    const [leaving, staying] = await Promise.all([serve(), serve()])
    const streams = await Promise.all([listen(leaving), listen(leaving)])
    const first = await publish(staying)
    await streams[0]?.untilHeard(1)

    const began = performance.now()
    leaving.child.kill("SIGTERM")
    expect(await leaving.exited).toBe(0)
    expect(performance.now() - began).toBeLessThan(5 * SECONDS)
    expect(streams.map((stream) => stream.isOver())).toEqual([true, true])

    const missed = await publish(staying)
    const again = await listen(staying, first)
    expect((await again.untilHeard(1)).map(({ id }) => id)).toEqual([missed])
  }, 120_000)

  it("writes no ticket into any log", async () => {
    const server = await serve({ LOG_LEVEL: "silly" })
    const stream = await listen(server)
    await publish(server)
    await stream.untilHeard(1)
    stream.close()
    const used = await openStream(
      `${server.api.defaults.baseURL}/stream?ticket=${stream.token}`
    )
    expect(used.status).toBe(401)
    await sleep(500)
    expect(server.output()).toContain("GET /stream 401")
    expect(server.output()).toContain("GET /stream 200")
    expect(server.output()).not.toContain(stream.token)
  }, 120_000)

  it("carries what another process tells, by PostgreSQL alone", async () => {
    const [one, two] = await Promise.all([serve(), serve()])
    const stream = await listen(one)
    await quickly(stream, () => publish(two))
    await killWhilePublishing(two, stream)
  }, 120_000)

  describeWith("redis-server")("with Redis (needs redis-server)", () => {
    it("carries what another process tells, over a restart of Redis", async () => {
      const redis = await startRedis()
      const env = { REDIS_URL: redis.url }
      const [one, two] = await Promise.all([serve(env), serve(env)])
      const stream = await listen(one)
      await quickly(stream, () => publish(two))

      redis.child.kill("SIGKILL")
      await redis.exited
      const unheard = [await publishUnheard(), await publishUnheard()]
      await stream.untilHeard(1 + unheard.length)
      await startRedis([], redis.port)
      await sleep(3 * SECONDS)
      await quickly(stream, () => publish(two))
      expect(stream.news().map(({ id }) => id)).toEqual(await loggedIds())

      await killWhilePublishing(two, stream)
    }, 180_000)
  })

  /** By a hint: the look without one comes every two seconds. */
  async function quickly(
    stream: Awaited<ReturnType<typeof listen>>,
    tell: () => Promise<number>
  ) {
    const times: number[] = []
    for (let turn = 0; turn < 5; turn++) {
      const count = stream.news().length
      await tell()
      const told = performance.now()
      await stream.untilHeard(count + 1)
      times.push(performance.now() - told)
    }
    expect(times.sort((a, b) => a - b)[2]).toBeLessThan(500)
  }

  async function killWhilePublishing(
    server: Server,
    stream: Awaited<ReturnType<typeof listen>>
  ) {
    const publishing = Array.from({ length: 10 }, async () => {
      while (!server.hasExited()) {
        await publish(server).catch(() => undefined)
      }
    })
    await sleep(700)
    server.child.kill("SIGKILL")
    await Promise.all(publishing)
    await server.exited
    // What was committed is there; whoever would have told of it is not.
    await sleep(500)
    const ids = await loggedIds()
    expect(ids.length).toBeGreaterThan(20)
    await stream.untilHeard(ids.length)
    expect(stream.news().map(({ id }) => id)).toEqual(ids)
  }
})
