import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import { setTimeout as sleep } from "timers/promises"
import { buildProduct } from "../../builders/product"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { countRequests } from "../../support/bench"
import { withShop } from "../../support/shop"

const PRODUCTS = 20
const SETTLE_MS = 300
const RATING = "%2Brating.average,%2Brating.count,%2Brating.distribution"

withShop(({ api, getContainer }) => {
  let shop: ReviewShop
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    for (let number = 1; number < PRODUCTS; number++) {
      await buildProduct(getContainer(), shop.shop.storefront, {
        title: `No ${number}`,
      })
    }
    const { headers, line_item_id } = await shop.buyer()
    await shop.review(headers, { line_item_id, rating: 4 })
  })

  const list = async (fields = "", headers = {}) =>
    (
      await api.get(`/store/products?limit=${PRODUCTS}&${fields}`, {
        headers: { ...shop.key, ...headers },
      })
    ).data.products

  /** Of the second time, when what the process keeps for ever is there. */
  async function statements(fields: string) {
    const counter = await countRequests()
    try {
      for (const call of ["first", "second"]) {
        await getContainer()
          .resolve(Modules.CACHING)
          .clear({ tags: ["*"] })
        await list(fields, { "x-bench-call": call })
        await sleep(SETTLE_MS)
      }
      return counter.take().second.sql
    } finally {
      counter.stop()
    }
  }

  it("add one statement to a list of twenty products, and nothing more", async () => {
    const products = await list(`fields=${RATING}`)
    expect(products).toHaveLength(PRODUCTS)
    const rated = products.filter(({ rating }: { rating: unknown }) => rating)
    expect(rated).toMatchObject([{ rating: { average: 4, count: 1 } }])
    expect(await statements(`fields=${RATING}`)).toBe(
      (await statements("")) + 1
    )
  })
})
