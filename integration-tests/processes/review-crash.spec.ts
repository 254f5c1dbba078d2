import { clock } from "../../src/lib/clock"
import { reviewIn } from "../../src/workflows/review"
import { fillReviews } from "../builders/many-reviews"
import { buildMerchant } from "../builders/merchant"
import { startServer } from "../builders/server"
import { withClient } from "../support/databases"
import { withShop } from "../support/shop"
import { endAll } from "./support/processes"

const KILLED = 137

withShop(({ getContainer, dbConfig }) => {
  afterAll(endAll)

  it("seals a whole day after a process died in the middle of it", async () => {
    const many = { count: 2_100, rating: 4, status: "published" as const }
    await fillReviews(dbConfig.dbName, many)
    const { headers } = await buildMerchant(getContainer())
    const server = await startServer({
      DATABASE_URL: dbConfig.clientUrl,
      CRASH_AT: "review.block-written#2",
    })
    const run = server.api.post(
      "/admin/sweeps/review-seal-day/run",
      {},
      { headers }
    )
    await expect(run).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)
    expect(await leaves()).toBe(0)

    const reviews = reviewIn(getContainer())
    expect(await reviews.listSealedDays(1)).toEqual([])
    const now = clock.now()
    const day = new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10)
    await reviews.sealDay({ day, now })
    expect(await reviews.listSealedDays(9)).toMatchObject([
      { day, tree_size: 2_100 },
    ])
    expect(await leaves()).toBe(2_100)
  })

  const leaves = () =>
    withClient(async (client) => {
      const { rows } = await client.query(
        "select count(*)::int as count from review_leaf"
      )
      return rows[0].count as number
    }, dbConfig.dbName)
})
