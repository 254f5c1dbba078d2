import "../../support/own-data-dir"
import { Modules } from "@medusajs/framework/utils"
import {
  buildReviewShop,
  type Buyer,
  type ReviewShop,
} from "../../builders/review"
import { refusalOf } from "../../support/refusal"
import { withClient } from "../../support/databases"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer, dbConfig, utils }) => {
  let shop: ReviewShop
  let ines: Buyer
  let omar: Buyer
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    ines = await shop.buyer()
    omar = await shop.buyer()
  })

  const count = async (table: string) =>
    withClient(async (client) => {
      const { rows } = await client.query(
        `select count(*)::int as count from ${table}`
      )
      return rows[0].count as number
    }, dbConfig.dbName)

  it("shows a clean review at once, verified by the order alone", async () => {
    const { headers, line_item_id } = ines
    const { status, data } = await shop.review(headers, {
      line_item_id,
      rating: 4,
      title: "Warm",
      body: "Kept me dry for a week in the hills.",
      display_name: "Ines",
    })
    expect(status).toBe(201)
    expect(data.review).toMatchObject({ status: "published", verified: true })

    const { reviews, summary, ...page } = await shop.read()
    expect(page).toEqual({ count: 1, limit: 20, offset: 0 })
    expect(summary).toMatchObject({
      average: 4,
      count: 1,
      distribution: { 1: 0, 2: 0, 3: 0, 4: 1, 5: 0 },
      verified_share: 1,
    })
    expect(reviews[0]).toMatchObject({
      rating: 4,
      title: "Warm",
      display_name: "Ines",
      verified: true,
      collected: "web",
      incentivized: false,
      votes: { up: 0, down: 0 },
    })
  })

  it("offers a buyer who gave few stars a complaint, and tells of it", async () => {
    const offered: string[] = []
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe("review.complaint_offered", async ({ data }) => {
        offered.push((data as { id: string }).id)
      })
    const review = async ({ headers, line_item_id }: Buyer, rating: number) =>
      (await shop.review(headers, { line_item_id, rating })).data.review
    expect((await review(omar, 3)).complaint_url).toBeNull()
    const { id, complaint_url, status } = await review(ines, 2)
    expect(status).toBe("published")
    expect(complaint_url).toContain(`/complaints/new?review=${id}`)
    await utils.waitWorkflowExecutions()
    expect(offered).toEqual([id])
  })

  it("writes one review of a line that twenty requests review at once", async () => {
    const { headers, line_item_id } = ines
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        shop.review(headers, { line_item_id }).then(
          ({ status }) => status,
          (error) => error.response.data.code
        )
      )
    )
    expect(answers.filter((answer) => answer === 201)).toHaveLength(1)
    expect(new Set(answers)).toEqual(new Set([201, "review_exists"]))
    expect(await count("review")).toBe(1)
    expect((await shop.read()).summary.count).toBe(1)
  })

  it("is not for a line that has not arrived", async () => {
    const { headers, line_item_id } = await shop.buyer({ is_delivered: false })
    expect(
      await refusalOf(shop.review(headers, { line_item_id }))
    ).toMatchObject({ status: 400, code: "review_not_yet" })
  })

  it("is for a line whose carrier tells nothing once a week is over", async () => {
    const { headers, order, line_item_id } = await shop.buyer({
      is_delivered: false,
    })
    await order.pack(1)
    expect(
      await refusalOf(shop.review(headers, { line_item_id }))
    ).toMatchObject({ code: "review_not_yet" })
    await withClient(
      (client) =>
        client.query(
          "update review_purchase set fulfilled_at = fulfilled_at - interval '8 days'"
        ),
      dbConfig.dbName
    )
    const { status } = await shop.review(headers, { line_item_id })
    expect(status).toBe(201)
  })

  it("lets a guest review what the order of the token holds, and nothing else", async () => {
    const guest = shop.guest(ines.order.id)
    const { line_item_id } = ines
    expect((await shop.review(guest, { line_item_id })).status).toBe(201)
    expect(
      await refusalOf(shop.review(guest, { line_item_id: omar.line_item_id }))
    ).toMatchObject({ status: 404, code: "not_found" })
    expect(
      await refusalOf(shop.review(shop.key, { line_item_id }))
    ).toMatchObject({ status: 401, code: "unauthorized" })
    expect(
      await refusalOf(
        shop.review(
          { ...shop.key, "x-guest-token": "forged" },
          { line_item_id }
        )
      )
    ).toMatchObject({ status: 401, code: "guest_token_invalid" })
  })

  it("knows nothing of somebody else's line", async () => {
    expect(
      await refusalOf(
        shop.review(omar.headers, { line_item_id: ines.line_item_id })
      )
    ).toMatchObject({ status: 404, code: "not_found" })
  })

  it.each([4.7, 0, 6, "5", null])(
    "takes %p for no number of stars",
    async (rating) => {
      const { headers, line_item_id } = ines
      expect(
        await refusalOf(shop.review(headers, { line_item_id, rating }))
      ).toMatchObject({ status: 400, code: "invalid_data" })
      expect(await count("review")).toBe(0)
    }
  )

  it("reviews the shop by an order, apart from its products", async () => {
    const { headers, order, line_item_id } = ines
    await shop.review(headers, { order_id: order.id, rating: 2 })
    expect(
      await refusalOf(shop.review(headers, { order_id: order.id }))
    ).toMatchObject({ code: "review_exists" })
    await shop.review(headers, { line_item_id, rating: 5 })
    const { data } = await api.get("/store/reviews", { headers: shop.key })
    expect(data).toMatchObject({ count: 1, summary: { average: 2, count: 1 } })
    expect((await shop.read()).summary).toMatchObject({ average: 5, count: 1 })
  })

  it("takes no product without a purchase, unless the policy does", async () => {
    const { headers } = ines
    const { product_id } = shop
    expect(await refusalOf(shop.review(headers, { product_id }))).toMatchObject(
      { status: 400, code: "review_without_purchase" }
    )
  })

  it("wants to know what is reviewed, and one thing at a time", async () => {
    const { headers, line_item_id, order } = ines
    for (const body of [{}, { line_item_id, order_id: order.id }]) {
      expect(await refusalOf(shop.review(headers, body))).toMatchObject({
        status: 400,
        code: "invalid_data",
      })
    }
  })

  it("lists what one can review, and then what one has reviewed", async () => {
    const { headers, line_item_id } = ines
    const lines = async () =>
      (await api.get("/store/customers/me/reviewable-lines", { headers })).data
    expect(await lines()).toMatchObject({
      count: 1,
      lines: [{ line_item_id, product_id: shop.product_id }],
    })
    await shop.review(headers, { line_item_id, body: "Good." })
    expect(await lines()).toMatchObject({ count: 0, lines: [] })
    const { data } = await api.get("/store/customers/me/reviews", { headers })
    expect(data).toMatchObject({
      count: 1,
      reviews: [{ line_item_id, body: "Good.", status: "published" }],
    })
  })

  it("gives storefronts the stars of a product, and not another column", async () => {
    const { headers, line_item_id } = ines
    const ask = async (fields: string) =>
      (
        await api.get(`/store/products/${shop.product_id}?fields=${fields}`, {
          headers: shop.key,
        })
      ).data.product.rating
    const leaves = "%2Brating.average,%2Brating.count,%2Brating.distribution"
    expect(await ask(leaves)).toBeFalsy()
    await shop.review(headers, { line_item_id, rating: 3 })
    expect(await ask(leaves)).toMatchObject({
      average: 3,
      count: 1,
      distribution: { 3: 1 },
    })
    expect(JSON.stringify((await ask("*rating")) ?? null)).not.toMatch(
      /verified_count|stars_/
    )
  })
})
