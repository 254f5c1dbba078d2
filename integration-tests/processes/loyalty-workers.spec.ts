import "../support/own-data-dir"
import redisEvents from "@medusajs/medusa/event-bus-redis"
import type { IEventBusModuleService, Logger } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import Redis from "ioredis"
import { loyaltyIn } from "../../src/workflows/loyalty"
import { MemberShop } from "../builders/member-shop"
import { startServer } from "../builders/server"
import { withShop } from "../support/shop"
import { describeWith } from "../support/tools"
import { endAll } from "./support/processes"
import { startRedis } from "./support/redis"
import { until } from "./support/wait"

const WORKERS = 4
const TIMES = 10
const DONE = "RedisEventBusService:events-queue:completed"

type RedisEvents = new (
  parts: { logger: Logger; eventBusRedisConnection: Redis },
  options: object,
  declaration: { worker_mode: "server" }
) => IEventBusModuleService

describeWith("redis-server")(
  "an order that four workers are told of (needs redis-server)",
  () => {
    withShop(({ api, getContainer, dbConfig }) => {
      const connections: Redis[] = []
      afterAll(async () => {
        connections.forEach((redis) => redis.disconnect())
        await endAll()
      })

      function connect(url: string) {
        const redis = new Redis(url, { maxRetriesPerRequest: null })
        connections.push(redis)
        return redis
      }

      /** Core's own queue of events, as a process that handles none of them. */
      function queueOf(url: string) {
        const logger = getContainer().resolve(ContainerRegistrationKeys.LOGGER)
        const Events = redisEvents.service as unknown as RedisEvents
        const events = new Events(
          { logger, eventBusRedisConnection: connect(url) },
          {},
          { worker_mode: "server" }
        )
        // It puts nothing on the queue that nobody listens to.
        events.subscribe(OrderWorkflowEvents.PLACED, async () => undefined)
        return events
      }

      it("earns once, however often and wherever it is told", async () => {
        const shop = await MemberShop.open(api, getContainer())
        const member = await shop.member()
        const items = [
          { variant_id: shop.shop.product.variant_id, quantity: 2 },
        ]
        // Without a programme this process lets it earn nothing.
        const { id, lines } = await shop.buy(member, { items })
        await shop.useProgram()
        const { url } = await startRedis()
        const env = { DATABASE_URL: dbConfig.clientUrl, REDIS_URL: url }
        await Promise.all(
          Array.from({ length: WORKERS }, () => startServer(env))
        )
        const told = Array.from({ length: TIMES }, () => ({
          ...{ name: OrderWorkflowEvents.PLACED, data: { id } },
        }))
        await queueOf(url).emit(told, { removeOnComplete: false })
        const redis = connect(url)
        await until(async () => (await redis.zcard(DONE)) >= TIMES, {
          within_ms: 30_000,
        })
        expect(await loyaltyIn(getContainer()).listEarnings(id)).toMatchObject([
          { line_item_id: lines[0], points: 50, status: "pending" },
        ])
        const { entries } = await loyaltyIn(getContainer()).readEntries({
          ...{ customer_id: member.id, limit: 10 },
        })
        expect(entries.map(({ kind }) => kind)).toEqual(["earn"])
        expect(await shop.read(member.id)).toMatchObject({ points_pending: 50 })
      })
    })
  }
)
