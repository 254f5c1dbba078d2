import Redis from "ioredis"
import { borrowRedis } from "../../support/redis"
import { withShop } from "../../support/shop"
import { describeWith } from "../../support/tools"
import { freshness } from "./freshness"

describeWith("Redis")("with everything on Redis (needs Redis)", () => {
  let redis: Awaited<ReturnType<typeof borrowRedis>>

  // Before the application reads its settings.
  beforeAll(async () => {
    redis = await borrowRedis()
    process.env.REDIS_URL = redis.url
  })
  afterAll(() => redis.giveBack())

  withShop((shop) => {
    freshness(shop)

    it("keeps what it cached on Redis, where every process sees it cleared", async () => {
      const client = new Redis(redis.url)
      const keys = await client.keys("mc:*")
      await client.quit()
      expect(keys.length).toBeGreaterThan(0)
    })
  })
})
