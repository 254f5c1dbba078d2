import { detectShape, rowMapper } from "../map-row"
import type { ImportShape } from "../imported-review"

const now = new Date("2026-11-21T12:00:00Z")

const map = (shape: ImportShape, row: Record<string, string>) =>
  rowMapper(shape, { now })(row)

function reviewOf(shape: ImportShape, row: Record<string, string>) {
  const mapped = map(shape, row)
  if ("error" in mapped) {
    throw new Error(JSON.stringify(mapped.error))
  }
  return mapped.review
}

const judgeme = {
  title: "Top",
  body: "Tr&egrave;s bonne qualité 👍<br>Livraison rapide",
  rating: "5",
  review_date: "2025-03-02 10:12:00 UTC",
  source: "email",
  curated: "ok",
  reviewer_name: "Camille R.",
  reviewer_email: "Camille@Example.com",
  product_id: "7012345678",
  product_handle: "creme-visage",
  reply: "Merci !",
  reply_date: "03/03/2025",
  picture_urls:
    "https://img.example/w_100,h_100/a.jpg,https://img.example/b.png",
  ip_address: "192.0.2.7",
  location: "48.85,2.35",
}

const yotpo = {
  id: "8812",
  product_id: "999",
  product_title: "Bag",
  product_url: "https://shop.example/products/leather-bag?variant=1",
  date: "2024-05-31T08:00:00Z",
  review_content: "Strap broke",
  review_score: "2",
  review_title: "Hmm",
  display_name: "Ana L.",
  email: "ana@example.com",
  user_type: "Verified Buyer",
  md_customer_country: "DE",
  published: "true",
  comment_content: "We sent a new one",
  comment_public: "false",
  comment_created_at: "2024-06-02",
  published_image_url: "https://img.example/1.jpg",
  unpublished_image_url: "https://img.example/hidden.jpg",
  cf_default_form__skin_type: "Dry",
  cf_default_form__age: "",
}

describe("the shape of a file", () => {
  it("is known by its columns, whatever else there is", () => {
    expect(detectShape(Object.keys(judgeme))).toBe("judgeme")
    expect(detectShape(Object.keys(yotpo))).toBe("yotpo")
    expect(detectShape(["email", "rating", "body"])).toBeNull()
    expect(detectShape([])).toBeNull()
  })
})

describe("a row of Judge.me", () => {
  it("becomes a review with its pictures, reply and product", () => {
    expect(reviewOf("judgeme", judgeme)).toEqual({
      external_id: expect.stringMatching(/^judgeme:[0-9a-f]{64}$/),
      product_keys: [
        { by: "external_id", value: "7012345678" },
        { by: "handle", value: "creme-visage" },
      ],
      content: {
        rating: 5,
        title: "Top",
        body: "Très bonne qualité 👍\nLivraison rapide",
        attributes: {},
        recommend: null,
        experience_date: null,
        display_name: "Camille R.",
      },
      locale: null,
      author_email: "camille@example.com",
      occurred_at: new Date("2025-03-02T10:12:00Z"),
      was_published: true,
      is_incentivized: false,
      picture_urls: [
        "https://img.example/w_100,h_100/a.jpg",
        "https://img.example/b.png",
      ],
      reply: {
        body: "Merci !",
        audience: "public",
        occurred_at: new Date("2025-03-03"),
      },
      provenance: { shape: "judgeme", verified: null },
    })
  })

  it("has its date with the day first, as the template has it", () => {
    const { occurred_at } = reviewOf("judgeme", {
      ...judgeme,
      review_date: "05/03/2024",
    })
    expect(occurred_at).toEqual(new Date("2024-03-05"))
  })

  it("is of the shop when it names no product", () => {
    const row = { ...judgeme, product_id: "", product_handle: "" }
    expect(reviewOf("judgeme", row).product_keys).toEqual([])
  })

  it.each(["spam", "not-yet"])("that is %s was not published", (curated) => {
    const { was_published } = reviewOf("judgeme", { ...judgeme, curated })
    expect(was_published).toBe(false)
  })

  it("does not carry over from where and which address somebody wrote", () => {
    const review = JSON.stringify(reviewOf("judgeme", judgeme))
    expect(review).not.toMatch(/192\.0\.2\.7|48\.85/)
  })

  it("is the same review when it is read again, and another for other words", () => {
    const id = reviewOf("judgeme", judgeme).external_id
    expect(reviewOf("judgeme", { ...judgeme }).external_id).toBe(id)
    for (const change of [
      { body: "Bof" },
      { rating: "4" },
      { product_id: "8" },
    ]) {
      const other = reviewOf("judgeme", { ...judgeme, ...change })
      expect(other.external_id).not.toBe(id)
    }
  })
})

describe("a row of Yotpo", () => {
  it("becomes a review with the answers to the shop's questions", () => {
    expect(reviewOf("yotpo", yotpo)).toEqual({
      external_id: "yotpo:8812",
      product_keys: [
        { by: "external_id", value: "999" },
        { by: "handle", value: "leather-bag" },
      ],
      content: {
        rating: 2,
        title: "Hmm",
        body: "Strap broke",
        attributes: { skin_type: "Dry" },
        recommend: null,
        experience_date: null,
        display_name: "Ana L.",
      },
      locale: null,
      author_email: "ana@example.com",
      occurred_at: new Date("2024-05-31T08:00:00Z"),
      was_published: true,
      is_incentivized: false,
      picture_urls: ["https://img.example/1.jpg"],
      reply: {
        body: "We sent a new one",
        audience: "private",
        occurred_at: new Date("2024-06-02"),
      },
      provenance: { shape: "yotpo", verified: "Verified Buyer" },
    })
  })

  it("has no words where only a dash stands for them", () => {
    const { content } = reviewOf("yotpo", { ...yotpo, review_content: " - " })
    expect(content.body).toBeNull()
  })

  it.each(["", "yotpo_site_reviews"])(
    "is of the shop when its product is %j",
    (product_id) => {
      const row = { ...yotpo, product_id, product_url: "https://shop.example/" }
      expect(reviewOf("yotpo", row).product_keys).toEqual([])
    }
  )
})

describe("a row of any file", () => {
  it("never becomes verified, whatever it says of itself", () => {
    const row = { ...yotpo, is_verified: "true", verified: "buyer" }
    const { provenance, ...review } = reviewOf("yotpo", row)
    expect(JSON.stringify(review)).not.toMatch(/verified/i)
    expect(provenance.verified).toBe("Verified Buyer")
  })

  it("needs no more than stars and a date", () => {
    const review = reviewOf("judgeme", {
      rating: "4.0",
      review_date: "2025-01-10",
    })
    expect(review.content).toMatchObject({ rating: 4, body: null })
    expect(review.reply).toBeNull()
  })

  it.each([
    ["rating", { rating: "4.7" }, "A rating is one of 1, 2, 3, 4, 5"],
    ["rating", { rating: "0" }, "A rating is one of 1, 2, 3, 4, 5"],
    ["rating", { rating: "" }, "A rating is one of 1, 2, 3, 4, 5"],
    ["review_date", { review_date: "" }, "The date is missing"],
    ["review_date", { review_date: "soon" }, "It is no date that can be read"],
    ["review_date", { review_date: "2026-11-22" }, "The date is in the future"],
    ["reviewer_email", { reviewer_email: "Ana" }, "It is no e-mail address"],
    ["body", { body: "a".repeat(20_001) }, "It has more than 20000 characters"],
    ["reply_date", { reply_date: "x" }, "It is no date that can be read"],
    [
      "picture_urls",
      { picture_urls: "javascript:alert(1)" },
      "A picture has a web address",
    ],
    [
      "picture_urls",
      { picture_urls: "https://img.example/a.jpg, file:///etc/passwd" },
      "A picture has a web address",
    ],
  ])("is refused for its %s, %#", (path, change, message) => {
    expect(map("judgeme", { ...judgeme, ...change })).toEqual({
      error: { path, message },
    })
  })

  it("asks which comes first where day or month may", () => {
    const row = { ...yotpo, date: "05/03/2024" }
    expect(map("yotpo", row)).toEqual({
      error: {
        path: "date",
        message: "Day or month may be first: say which with date_order",
      },
    })
    const mapped = rowMapper("yotpo", { now, date_order: "month_first" })(row)
    expect(mapped).toMatchObject({
      review: { occurred_at: new Date("2024-05-03") },
    })
  })

  it("is refused without repeating what may be somebody's address", () => {
    const slipped = { ...judgeme, rating: "ana@example.com" }
    expect(JSON.stringify(map("judgeme", slipped))).not.toContain("ana@")
  })
})
