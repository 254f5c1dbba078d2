import "../../support/own-data-dir"
import { fillReviews } from "../../builders/many-reviews"
import { buildMerchant } from "../../builders/merchant"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { sealedDays } from "../../builders/sealed-days"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const LINK = "More of it on https://spam.example/now"

withShop(({ api, getContainer, dbConfig }) => {
  let shop: ReviewShop
  let headers: Record<string, string>
  let days: ReturnType<typeof sealedDays>
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    headers = (await buildMerchant(getContainer())).headers
    days = sealedDays(api, { merchant: headers, key: shop.key })
  })

  const fill = (count: number, rating: number, status: string, more = {}) =>
    fillReviews(dbConfig.dbName, {
      ...{ count, rating, status: status as "published" },
      ...more,
    })
  const bells = async () =>
    (await api.get("/admin/notifications?channel=feed", { headers })).data
      .notifications as { data: { title: string } }[]

  it("has nothing to tell before the first day is over", async () => {
    expect(await days.read()).toEqual({ report: null, days: [] })
  })

  it("is the same for everybody, so caches may keep it", async () => {
    const answer = await api.get("/store/reviews/transparency", {
      headers: shop.key,
    })
    expect(answer.headers["cache-control"]).toBe("public, max-age=300")
  })

  it("tells merchants what it tells everybody, and nobody else by that door", async () => {
    await shop
      .buyer()
      .then(({ headers: buyer, line_item_id }) =>
        shop.review(buyer, { line_item_id, body: "Warm." })
      )
    await days.pass()
    const path = "/admin/review-transparency"
    const { data } = await api.get(path, { headers })
    expect(data.transparency.report.by_status).toEqual({ published: 1 })
    expect(data.transparency).toEqual(await days.read())
    expect(await refusalOf(api.get(path, { headers: shop.key }))).toMatchObject(
      { status: 401 }
    )
  })

  it("counts what became of reviews, for which reason and how long it took", async () => {
    const write = async (rating: number, body: string) => {
      const { headers: buyer, line_item_id } = await shop.buyer()
      const said = { line_item_id, rating, body }
      return (await shop.review(buyer, said)).data.review.id as string
    }
    await write(5, "Warm.")
    await write(2, "Cold.")
    await write(1, LINK)
    const refused = await write(3, LINK)
    await days.pass()
    const refusal = { reason: "advertising", statement: "It sells." }
    await api.post(`/admin/reviews/${refused}/reject`, refusal, { headers })
    await days.pass()
    const { report } = await days.read()
    expect(report).toMatchObject({
      by_status: { published: 2, held: 1, rejected: 1 },
      by_reason: { "held-by-screening": 1, advertising: 1 },
      skew: { is_skewed: false, reason_not_tested: "too_few_decisions" },
      held: { decided: 1 },
    })
    expect(report.by_star).toEqual([
      { rating: 1, published: 0, rejected: 0 },
      { rating: 2, published: 1, rejected: 0 },
      { rating: 3, published: 0, rejected: 1 },
      { rating: 4, published: 0, rejected: 0 },
      { rating: 5, published: 1, rejected: 0 },
    ])
    const { median_seconds } = report.held
    expect(Math.abs(median_seconds - 86_400)).toBeLessThan(60)
  })

  it("rings once when reviews of few stars are refused more often", async () => {
    await fill(100, 5, "published")
    await fill(60, 1, "published")
    await fill(40, 1, "rejected")
    await days.pass(3)
    const { report } = await days.read()
    expect(report.skew).toMatchObject({ is_skewed: true })
    expect(report.skew.p_value).toBeLessThan(0.001)
    expect(await bells()).toMatchObject([
      { data: { title: expect.stringContaining("refused more often") } },
    ])
  })

  it("is silent when as many are refused of each", async () => {
    for (const rating of [1, 5]) {
      await fill(60, rating, "published")
      await fill(20, rating, "rejected")
    }
    await days.pass()
    expect((await days.read()).report.skew).toMatchObject({ is_skewed: false })
    expect(await bells()).toEqual([])
  })

  it("does not count what another shop decided on", async () => {
    await fill(100, 5, "published", { collected: "imported" })
    await fill(60, 1, "published")
    await fill(40, 1, "rejected")
    await days.pass()
    const { report } = await days.read()
    expect(report.by_star[4]).toMatchObject({ published: 0 })
    expect(report.skew).toMatchObject({ is_skewed: false })
    expect(report.by_status.published).toBe(160)
  })
})
