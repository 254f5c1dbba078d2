import Redis from "ioredis"
import { buildStorefront } from "../../builders/storefront"
import { borrowRedis } from "../../support/redis"
import { withShop } from "../../support/shop"
import { describeWith } from "../../support/tools"

describeWith("Redis")("limits on Redis (needs Redis)", () => {
  let redis: Awaited<ReturnType<typeof borrowRedis>>

  // Before the application reads its settings.
  beforeAll(async () => {
    redis = await borrowRedis()
    process.env.REDIS_URL = redis.url
  })
  afterAll(() => redis.giveBack())

  withShop(
    ({ api, getContainer }) => {
      let headers: Record<string, string>
      beforeAll(async () => {
        headers = (await buildStorefront(getContainer())).headers
      })

      const askMany = async (times: number) => {
        const answers = await Promise.all(
          Array.from({ length: times }, () =>
            api.post(
              "/store/guest-access",
              { email: "a@example.com", order: "1", purpose: "order" },
              { headers, validateStatus: () => true }
            )
          )
        )
        return answers.filter(({ status }) => status === 202).length
      }

      it("let exactly as many through as they say, and count where every process sees it", async () => {
        expect(await askMany(40)).toBe(10)
        const client = new Redis(redis.url)
        const keys = await client.keys("POST /store/guest-access:*")
        await client.quit()
        expect(keys).toHaveLength(1)
      })
    },
    { env: { RATE_LIMIT_FACTOR: "1" } }
  )
})
