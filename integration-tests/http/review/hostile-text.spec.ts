import "../../support/own-data-dir"
import {
  buildReviewDesk,
  LINK,
  type ReviewDesk,
} from "../../builders/review-desk"
import { withShop } from "../../support/shop"

/** What would run, or end a string, if anybody took it for more than text. */
const MARKUP = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</script><!--",
  "<svg/onload=alert(1)>",
  "javascript:alert(1)",
  "{{constructor.constructor('alert(1)')()}}",
  "${7*7} #{7*7} <%= 7*7 %>",
  "'; drop table review; --",
  "\\u003cscript\\u003e",
  "&lt;b&gt; &amp; &#x27;",
]

/** What a reader would see otherwise than it was written, and what they see. */
const HIDDEN: [string, string][] = [
  ["good \u202edab\u202c stuff", "good dab stuff"],
  ["\u2066good\u2069 stuff", "good stuff"],
  ["go\u200bod st\u00aduff", "good stuff"],
  ["good\u0000 \u001b[31mstuff", "good [31mstuff"],
  ["good\u2028stuff", "good\nstuff"],
]

withShop(({ api, getContainer, dbConfig }) => {
  let desk: ReviewDesk
  beforeAll(async () => {
    desk = await buildReviewDesk(api, getContainer(), dbConfig.dbName)
  })

  async function read() {
    const { product_id, key } = desk.shop
    const { data, headers } = await api.get(
      `/store/products/${product_id}/reviews`,
      { headers: key, transformResponse: (sent: string) => sent }
    )
    expect(headers["content-type"]).toMatch(/^application\/json/)
    return { raw: data as string, review: JSON.parse(data).reviews[0] }
  }

  it.each(MARKUP)("is text and nothing else: %s", async (text) => {
    const id = await desk.published({ body: text, title: text })
    const { status } = (await desk.own())[0]
    if (status === "held") {
      await desk.decide(id, "publish")
    }
    await desk.decide(id, "reply", { body: text, audience: "public" })
    const { review } = await read()
    expect(review).toMatchObject({ body: text, title: text })
    expect(review.reply.body).toBe(text)
  })

  it.each(HIDDEN)("is seen as it was written: %j", async (text, seen) => {
    const id = await desk.published({ body: text, display_name: text })
    await desk.decide(id, "reply", { body: text, audience: "public" })
    const { raw, review } = await read()
    expect(review.body).toBe(seen)
    expect(review.display_name).toBe(seen.replace("\n", " "))
    expect(review.reply.body).toBe(seen)
    expect(raw).not.toMatch(/[\p{Bidi_Control}\u0000-\u001f]/u)
  })

  it.each([
    LINK.replace("spam", "sраm"),
    "Write to аdа@ехаmрlе.com",
    "More on ｓｐａｍ．ｃｏｍ",
    "More on s\u200bpam.co\u200bm/now",
  ])("is held although it looks like something else: %s", async (body) => {
    await desk.published({ body })
    expect((await desk.own())[0].status).toBe("held")
    expect((await desk.shop.read()).count).toBe(0)
  })
})
