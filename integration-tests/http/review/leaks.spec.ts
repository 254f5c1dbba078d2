import "../../support/own-data-dir"
import {
  buildReviewDesk,
  LINK,
  REFUSAL,
  type ReviewDesk,
} from "../../builders/review-desk"
import { withShop } from "../../support/shop"

const QUOTED = "x' or '1'='1' --"

const QUERIES = [
  "",
  ...["status=held", "status=flagged", "status=rejected", "is_visible=false"],
  ...["with_deleted=true", "deleted_at=null", "customer_id=cus_1"],
  ...["fields=*email", "fields=%2Bcustomer.email", "fields=*", "expand=author"],
  ...["order=id", "order=customer_id", "order=-created_at", "order[id]=asc"],
  `order=${encodeURIComponent("published_at desc; select email from customer")}`,
  ...["limit=1000000", "limit=-1", "offset=-1", "offset=1e9", "limit=NaN"],
  ...["rating=1%20or%201=1", "rating[$gt]=0", "rating=0", "rating=4.7"],
  `q=${encodeURIComponent(QUOTED)}`,
  `q=${encodeURIComponent("')) or true --")}`,
  ...["q=%00", "q=%27%27%27", "q=held", "q[$ilike]=%25"],
  `attribute=${encodeURIComponent("fit:' or 1=1")}`,
  ...["attribute[fit]=small", "media=maybe", "verified=1"],
]

const FIELDS = [
  ...["*rating", "rating.*", "%2Brating.verified_count", "*rating.reviews"],
  ...["*reviews", "%2Breviews.body", "%2Breview.customer_id", "*review_rating"],
  ...["%2Brating.product.reviews.body", "rating.id", "%2Brating.stars_1"],
]

withShop(({ api, getContainer, dbConfig }) => {
  let desk: ReviewDesk
  let secrets: string[]
  beforeAll(async () => {
    desk = await buildReviewDesk(api, getContainer(), dbConfig.dbName)
    await desk.published({ body: "Everybody reads this." })
    await write("held", LINK)
    await desk.decide(await write("rejected", LINK), "reject", REFUSAL)
    await desk.decide(await write("removed"), "remove", REFUSAL)
    const withdrawn = await desk.shop.buyer()
    const id = await write("withdrawn", "", withdrawn)
    await desk.say(`/store/reviews/${id}/withdraw`, {}, withdrawn.headers)
    secrets = await secretsOf()
  })

  async function write(state: string, more = "", by?: ReviewDesk["author"]) {
    const { headers, line_item_id } = by ?? (await desk.shop.buyer())
    const body = `Nobody reads what is ${state}. ${more}`
    const { data } = await desk.shop.review(headers, { line_item_id, body })
    return data.review.id as string
  }

  /** What leads to a person, and what nobody is to read. */
  async function secretsOf() {
    const people = await desk.sql("select id, email from customer")
    const rows = await desk.sql(
      "select order_id, line_item_id, salt, fingerprint from review"
    )
    const hidden = await desk.sql("select id from review where not is_visible")
    return [
      ...[...people, ...rows, ...hidden].flatMap((row) => Object.values(row)),
      ...["Nobody reads", "spam.example", "verified_count", "stars_1"],
    ].filter(Boolean) as string[]
  }

  async function ask(path: string) {
    const { status, data } = await api.get(path, {
      headers: desk.shop.key,
      validateStatus: () => true,
    })
    const text = JSON.stringify(data)
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    return { status, data }
  }

  it("leaves nothing unpublished and nobody's address, whatever is asked", async () => {
    const { product_id } = desk.shop
    const lists = [`/store/products/${product_id}/reviews`, "/store/reviews"]
    const statuses = new Set<number>()
    for (const path of lists.flatMap((list) =>
      QUERIES.map((query) => `${list}?${query}`)
    )) {
      const { status } = await ask(path)
      expect([path, status]).toEqual([path, status < 500 ? status : "refused"])
      statuses.add(status)
    }
    expect(statuses).toEqual(new Set([200, 400]))
    expect((await desk.shop.read()).reviews).toMatchObject([
      { body: "Everybody reads this." },
    ])
  })

  it("gives no more of a product than its stars, whatever fields are asked", async () => {
    const { product_id } = desk.shop
    for (const fields of FIELDS) {
      for (const path of ["", `/${product_id}`]) {
        const { status } = await ask(`/store/products${path}?fields=${fields}`)
        expect([fields, status]).toEqual([fields, status < 500 ? status : "ok"])
      }
    }
  })

  it("takes a quotation mark in an id for a part of the id", async () => {
    const { key } = desk.shop
    const id = encodeURIComponent(QUOTED)
    expect(await ask(`/store/products/${id}/reviews`)).toMatchObject({
      status: 200,
      data: { count: 0, reviews: [] },
    })
    const [reader] = desk.guests(1)
    for (const [verb, body] of [
      ["vote", { value: "up" }],
      ["flag", { reason: "advertising" }],
      ["withdraw", {}],
      ["appeal", { text: "Look again." }],
      ["", { rating: 5 }],
    ] as const) {
      const { status } = await api.post(`/store/reviews/${id}/${verb}`, body, {
        headers: { ...key, ...reader },
        validateStatus: () => true,
      })
      expect([verb, status]).toEqual([verb, 404])
    }
    for (const query of ["product_id", "order_id", "customer_id"]) {
      const { count } = await desk.ask(`reviews?${query}=${id}`)
      expect([query, count]).toEqual([query, 0])
    }
  })

  it.each([QUOTED, "a\u0000b"])(
    "knows no line, order or upload by the name %j",
    async (name) => {
      const { headers, line_item_id } = await desk.shop.buyer()
      for (const body of [
        { line_item_id: name },
        { order_id: name },
        { line_item_id, media_ids: [name] },
      ]) {
        const { status } = await api.post(
          "/store/reviews",
          { rating: 5, ...body },
          { headers, validateStatus: () => true }
        )
        expect([body, status < 500]).toEqual([body, true])
        expect(status).toBeGreaterThanOrEqual(400)
      }
    }
  )
})
