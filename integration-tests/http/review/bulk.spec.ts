import "../../support/own-data-dir"
import {
  buildReviewDesk,
  LINK,
  REFUSAL,
  type ReviewDesk,
} from "../../builders/review-desk"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let desk: ReviewDesk
  beforeAll(async () => {
    desk = await buildReviewDesk(api, getContainer(), dbConfig.dbName)
  })

  const bulk = async (body: object) =>
    (await desk.post("/admin/reviews/bulk", body)).reviews
  const statuses = async () =>
    Object.fromEntries(
      (await desk.sql("select id, status from review")).map((row) => [
        row.id,
        row.status,
      ])
    )

  /** One of the product and one of the shop. */
  async function twoHeld() {
    const { author, shop } = desk
    const { data } = await shop.review(author.headers, {
      ...{ order_id: author.order.id, body: LINK },
    })
    return [await desk.held(), data.review.id as string]
  }

  it("publishes all that can be, and says of the rest why not", async () => {
    const [held, gone] = await twoHeld()
    await desk.decide(gone, "reject", REFUSAL)
    const ids = ["rev_unknown", gone, held]
    expect(await bulk({ ids, verb: "publish" })).toEqual([
      {
        id: "rev_unknown",
        code: "not_found",
        message: "There is no review rev_unknown",
      },
      {
        id: gone,
        code: "review_transition_refused",
        message: expect.stringMatching(/rejected.*published/),
      },
      { id: held, status: "published" },
    ])
    expect(await statuses()).toEqual({
      [held]: "published",
      [gone]: "rejected",
    })
    expect((await desk.shop.read()).count).toBe(1)
  })

  it("rejects and removes for one reason, and tells each author", async () => {
    const ids = await twoHeld()
    expect(await bulk({ ids, verb: "reject", ...REFUSAL })).toEqual(
      ids.map((id) => ({ id, status: "rejected" }))
    )
    const told = await desk.sql(
      "select reason, statement, actor_type from review_event where \"to\" = 'rejected'"
    )
    expect(told).toEqual(ids.map(() => ({ ...REFUSAL, actor_type: "user" })))
  })

  it("takes down what everybody reads", async () => {
    const ids = await twoHeld()
    await bulk({ ids, verb: "publish" })
    expect(await bulk({ ids, verb: "remove", ...REFUSAL })).toEqual(
      ids.map((id) => ({ id, status: "removed" }))
    )
    expect((await desk.shop.read()).count).toBe(0)
  })

  it("decides once on what is named twice", async () => {
    const id = await desk.held()
    expect(await bulk({ ids: [id, id], verb: "publish" })).toEqual([
      { id, status: "published" },
    ])
  })

  it("lets one of two merchants decide who decide at once", async () => {
    const ids = await twoHeld()
    const answers = await Promise.all([
      bulk({ ids, verb: "publish" }),
      bulk({ ids, verb: "publish" }),
    ])
    const outcomes = answers.flat().map(({ status, code }) => status ?? code)
    expect(outcomes.sort()).toEqual([
      ...["published", "published"],
      ...["review_transition_refused", "review_transition_refused"],
    ])
  })

  it("wants one to a hundred ids, a verb, and a reason to refuse", async () => {
    const id = await desk.held()
    const many = Array.from({ length: 101 }, (_, at) => `rev_${at}`)
    for (const body of [
      { ids: [], verb: "publish" },
      { ids: many, verb: "publish" },
      { ids: [id], verb: "delete" },
      { ids: [id], verb: "reject" },
      { ids: [id], verb: "remove", reason: "negative" },
      { ids: [id], verb: "publish", rating: 5 },
    ]) {
      expect(await refusalOf(bulk(body))).toMatchObject({
        status: 400,
        code: "invalid_data",
      })
    }
    expect(await statuses()).toEqual({ [id]: "held" })
  })

  it("is for merchants alone", async () => {
    const body = { ids: ["rev_1"], verb: "publish" }
    const { headers } = desk.author
    expect(
      await refusalOf(api.post("/admin/reviews/bulk", body, { headers }))
    ).toMatchObject({ status: 401 })
  })
})
