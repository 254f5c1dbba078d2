import "../../support/own-data-dir"
import { buildMerchant } from "../../builders/merchant"
import {
  buildReviewShop,
  type Buyer,
  type ReviewShop,
} from "../../builders/review"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const refusal = { reason: "advertising", statement: "It sells something." }
const LINK = "More of it on https://spam.example/now"

withShop(({ api, getContainer }) => {
  let shop: ReviewShop
  let ines: Buyer
  let omar: Buyer
  let merchant: { headers: Record<string, string> }
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    ines = await shop.buyer()
    omar = await shop.buyer()
    merchant = await buildMerchant(getContainer())
  })

  const queue = async (query = "status=held") =>
    (await api.get(`/admin/reviews?${query}`, merchant)).data
  const publish = (id: string, body: object = {}) =>
    api.post(`/admin/reviews/${id}/publish`, body, merchant)
  const reject = (id: string, body: object = refusal) =>
    api.post(`/admin/reviews/${id}/reject`, body, merchant)
  const remove = (id: string) =>
    api.post(`/admin/reviews/${id}/remove`, refusal, merchant)
  /** One that waits for a person. */
  async function held(body: object = {}) {
    const { headers, line_item_id } = ines
    const { data } = await shop.review(headers, {
      ...{ line_item_id, rating: 1, body: LINK },
      ...body,
    })
    expect(data.review.status).toBe("held")
    return { id: data.review.id as string, headers }
  }

  it("shows nobody what is held, whatever they ask for", async () => {
    await held()
    expect((await shop.read()).reviews).toEqual([])
    expect((await shop.read()).summary).toMatchObject({
      average: null,
      count: 0,
    })
    for (const query of ["status=held", "fields=*email", "order=id"]) {
      expect(await refusalOf(shop.read(undefined, query))).toMatchObject({
        status: 400,
      })
    }
  })

  it("hides the stars from whoever decides, and shows them after", async () => {
    const { id } = await held()
    const { reviews } = await queue()
    expect(reviews).toHaveLength(1)
    expect(Object.keys(reviews[0])).not.toContain("rating")
    const { data } = await publish(id)
    expect(data.review).toMatchObject({ status: "published", rating: 1 })
    expect((await shop.read()).summary).toMatchObject({ average: 1, count: 1 })
  })

  it("refuses for a reason of the list, and none of them is negative", async () => {
    const { id } = await held()
    expect(await refusalOf(reject(id, { reason: "negative" }))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
    const { data } = await reject(id)
    expect(data.review).toMatchObject({
      status: "rejected",
      reason: "advertising",
    })
    expect((await shop.read()).count).toBe(0)
  })

  it("names both states when a decision comes too late", async () => {
    const { id } = await held()
    await reject(id)
    expect(await refusalOf(publish(id))).toMatchObject({
      status: 400,
      code: "review_transition_refused",
      message: expect.stringMatching(/rejected.*published/),
    })
  })

  it("leaves no average when the last review is taken down", async () => {
    const { headers, line_item_id } = ines
    const { data } = await shop.review(headers, { line_item_id, rating: 5 })
    await remove(data.review.id)
    expect((await shop.read()).summary).toMatchObject({
      average: null,
      count: 0,
    })
  })

  it("lets nobody change the stars", async () => {
    const { id } = await held()
    expect(await refusalOf(publish(id, { rating: 5 }))).toMatchObject({
      status: 400,
    })
  })

  it("shows the old text until the new one has passed", async () => {
    const { headers, line_item_id } = ines
    const { data } = await shop.review(headers, {
      ...{ line_item_id, rating: 5, body: "Good." },
    })
    const { id } = data.review
    const edit = (body: object) =>
      api.post(`/store/reviews/${id}`, { rating: 1, ...body }, { headers })
    expect((await edit({ body: LINK })).data.review.status).toBe("held")
    const shown = async () => {
      const { reviews, summary } = await shop.read()
      return [reviews[0].body, reviews[0].rating, summary.average]
    }
    expect(await shown()).toEqual(["Good.", 5, 5])
    const [waiting] = (await queue()).reviews
    expect(waiting).toMatchObject({ is_edit: true, body: LINK })
    expect(Object.keys(waiting)).not.toContain("rating")

    await reject(id)
    expect(await shown()).toEqual(["Good.", 5, 5])
    expect((await edit({ body: "It tore." })).data.review.status).toBe(
      "published"
    )
    expect(await shown()).toEqual(["It tore.", 1, 1])
    expect((await shop.read()).reviews[0].edited_at).not.toBeNull()
  })

  it("publishes what nobody decided on in ten days, whatever its stars", async () => {
    const { id } = await held({ body: "It was cheaper at example.com, sadly." })
    await api.post("/admin/clock/advance", { seconds: 9 * 86_400 }, merchant)
    expect((await shop.read()).count).toBe(0)
    await api.post("/admin/clock/advance", { seconds: 86_400 + 60 }, merchant)
    const { reviews } = await shop.read()
    expect(reviews).toMatchObject([{ id, rating: 1 }])
  })

  it("leaves to a person what may harm somebody if nobody looks", async () => {
    await held({ body: "Call me at ada@example.com for a better price." })
    await api.post("/admin/clock/advance", { seconds: 30 * 86_400 }, merchant)
    expect((await shop.read()).count).toBe(0)
  })

  it("is withdrawn by its author alone, and may be written again", async () => {
    const { headers, line_item_id } = ines
    const { data } = await shop.review(headers, { line_item_id, rating: 2 })
    const withdraw = (who: Record<string, string>) =>
      api.post(
        `/store/reviews/${data.review.id}/withdraw`,
        {},
        { headers: who }
      )
    expect(await refusalOf(withdraw(omar.headers))).toMatchObject({
      status: 404,
    })
    expect((await withdraw(headers)).data.review.status).toBe("withdrawn")
    expect((await shop.read()).summary.count).toBe(0)
    expect(
      (await shop.review(headers, { line_item_id, rating: 4 })).status
    ).toBe(201)
    expect((await shop.read()).summary).toMatchObject({ average: 4, count: 1 })
  })
})
