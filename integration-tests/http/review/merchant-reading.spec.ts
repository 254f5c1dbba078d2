import "../../support/own-data-dir"
import { buildMerchant } from "../../builders/merchant"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const LINK = "More of it on https://spam.example/now"

withShop(({ api, getContainer }) => {
  let shop: ReviewShop
  let merchant: { headers: Record<string, string> }
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    merchant = await buildMerchant(getContainer())
  })

  const read = async (path: string) => (await api.get(path, merchant)).data

  /** A review of a line that was delivered. */
  async function reviewed(body: object) {
    const { headers, line_item_id, order } = await shop.buyer()
    const { data } = await shop.review(headers, { line_item_id, ...body })
    const id = data.review.id as string
    return { id, headers, line_item_id, order_id: order.id }
  }

  it("says why a review is held", async () => {
    const { id } = await reviewed({ body: LINK })
    const { reviews } = await read("/admin/reviews?status=held")
    const held = reviews.find((review: { id: string }) => review.id === id)
    expect(held.findings).toMatchObject([{ rule: "links" }])
  })

  it("shows what everybody reads, and not an edit that was refused", async () => {
    const { id, headers, order_id } = await reviewed({ body: "Good." })
    await api.post(
      `/store/reviews/${id}`,
      { rating: 1, body: LINK },
      { headers }
    )
    await api.post(
      `/admin/reviews/${id}/reject`,
      { reason: "advertising" },
      merchant
    )
    const { reviews } = await read(`/admin/reviews?order_id=${order_id}`)
    expect(reviews).toMatchObject([
      { body: "Good.", rating: 5, is_edit: false, status: "published" },
    ])
  })

  it("lists the newest first where it is asked to", async () => {
    const { id } = await reviewed({ body: "The last one." })
    const path = `/admin/reviews?product_id=${shop.product_id}&order=newest`
    expect((await read(path)).reviews[0].id).toBe(id)
  })

  it("tells what the reviews of a product come to", async () => {
    await reviewed({ rating: 4, body: "Warm enough." })
    await reviewed({ rating: 1, body: LINK })
    const path = `/admin/review-ratings?product_id=${shop.product_id}`
    const { review_ratings, count } = await read(path)
    const { summary } = await shop.read()
    expect(count).toBe(1)
    expect(review_ratings).toEqual([
      {
        product_id: shop.product_id,
        average: summary.average,
        count: summary.count,
        distribution: summary.distribution,
        verified_count: summary.count,
        media_count: 0,
      },
    ])
  })

  it("tells from when on the lines of an order can be reviewed", async () => {
    const { line_item_id, order_id } = await reviewed({ body: "Fine." })
    const path = "/admin/review-purchases"
    expect(await read(`${path}?order_id=${order_id}`)).toMatchObject({
      review_purchases: [
        {
          line_item_id,
          reviewable_at: expect.any(String),
          refunded_at: null,
        },
      ],
      count: 1,
    })
    expect(await refusalOf(api.get(path, merchant))).toMatchObject({
      status: 400,
    })
  })

  it("tells nothing of it to whoever is no merchant", async () => {
    for (const path of ["review-ratings", "review-purchases?order_id=o"]) {
      expect(
        await refusalOf(api.get(`/admin/${path}`, { headers: shop.key }))
      ).toMatchObject({ status: 401 })
    }
  })
})
