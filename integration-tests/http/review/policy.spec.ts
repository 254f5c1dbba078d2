import "../../support/own-data-dir"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { withShop } from "../../support/shop"
import { reviewIn } from "../../../src/workflows/review"

withShop(({ api, getContainer }) => {
  let shop: ReviewShop
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
  })

  const read = async () =>
    (await api.get("/store/reviews/policy", { headers: shop.key })).data.policy
  const decide = (settings: object, sales_channel_id = "") =>
    reviewIn(getContainer()).createReviewSettings([
      { sales_channel_id, settings: { ...settings }, occurred_at: new Date() },
    ])
  const write = async (body: object = {}) => {
    const { headers, line_item_id } = await shop.buyer()
    const { data } = await shop.review(headers, { line_item_id, ...body })
    return { headers, review: data.review }
  }

  it("tells anybody how reviews are handled, in sentences and in facts", async () => {
    const { facts, text } = await read()
    expect(facts.collected.accepts_without_purchase).toBe(false)
    expect(facts.moderated.moderator_sees_stars).toBe(false)
    expect(text.en.moderated.text).toContain("Being negative is none of them")
    expect(text.de.collected.title).toBe("Wie Bewertungen gesammelt werden")
  })

  it("is another one as soon as the settings are", async () => {
    const before = await read()
    await decide({ held_days_max: 3, votes_enabled: false, photos_max: 0 })
    const { facts, text } = await read()
    expect(facts.times.held_days_max).toBe(3)
    expect(facts.ordered.has_votes).toBe(false)
    expect(facts.moderated.held_for).not.toContain("reused-photo")
    expect(text.en.times.text).toContain("after 3 days at the latest")
    expect(text).not.toEqual(before.text)
  })

  it("is that of the storefront's own channel", async () => {
    await decide({ held_days_max: 3 })
    await decide({ held_days_max: 5 }, shop.shop.storefront.sales_channel_id)
    expect((await read()).facts.times.held_days_max).toBe(5)
  })

  it("counts what can be read now", async () => {
    const counts = async () => (await read()).facts.counts
    const none = { published: 0, verified: 0, invited: 0, imported: 0 }
    expect(await counts()).toMatchObject(none)
    const { headers, review } = await write()
    await write({ body: "More of it on https://spam.example/now" })
    expect(await counts()).toMatchObject({ published: 1, verified: 1 })
    await api.post(`/store/reviews/${review.id}/withdraw`, {}, { headers })
    expect(await counts()).toMatchObject(none)
  })

  it("names a check only if it is made: a review without a purchase waits", async () => {
    await decide({ publishes_without_purchase: true })
    expect((await read()).facts.moderated.held_for).toContain("unverified")
    const { headers } = await shop.buyer()
    const { product_id } = shop
    const { data } = await shop.review(headers, { product_id })
    expect(data.review).toMatchObject({ status: "held", verified: false })
  })

  it("names a check only if it is made: the shop's own staff waits", async () => {
    expect((await read()).facts.moderated.held_for).not.toContain("staff")
    await decide({ staff_email_domains: ["example.com"] })
    expect((await read()).facts.moderated.held_for).toContain("staff")
    const { review } = await write()
    expect(review).toMatchObject({ status: "held", verified: true })
    const { order, line_item_id } = await shop.buyer()
    const guest = shop.guest(order.id)
    const { data } = await shop.review(guest, { line_item_id })
    expect(data.review.status).toBe("held")
  })
})
