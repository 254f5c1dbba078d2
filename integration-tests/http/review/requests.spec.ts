import "../../support/own-data-dir"
import {
  planReviewRequestWorkflow,
  reviewIn,
  sendReviewRequestWorkflow,
} from "../../../src/workflows/review"
import { runSweep, findSweep } from "../../../src/lib/sweep"
import {
  buildReviewAsking,
  type ReviewAsking,
} from "../../builders/review-asking"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { withClient } from "../../support/databases"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const OFFER = { text: { en: "A voucher of 5 euros.", de: "Ein Gutschein." } }
const INVITATION = "review-invitation"
const REMINDER = "review-reminder"

withShop(({ api, getContainer, dbConfig }) => {
  let shop: ReviewShop
  let asking: ReviewAsking
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    asking = await buildReviewAsking(api, getContainer(), shop)
  })

  const reviewed = async (headers: Record<string, string>, body: object) =>
    (await shop.review(headers, body)).data.review

  it("asks once and reminds once, and then never again", async () => {
    const buyer = await asking.buyer()
    const counts = () =>
      [INVITATION, REMINDER].map((topic) => asking.mails(topic, buyer).length)
    const status = async () => (await asking.requestOf(buyer.order.id)).status

    await asking.passDays(13)
    expect([counts(), await status()]).toEqual([[0, 0], "planned"])
    await asking.passDays(1)
    expect([counts(), await status()]).toEqual([[1, 0], "invited"])
    await asking.passDays(7)
    expect([counts(), await status()]).toEqual([[1, 1], "reminded"])
    await asking.passDays(365)
    expect([counts(), await status()]).toEqual([[1, 1], "ended"])
  })

  it("asks about each line with its stars, and offers a way to object", async () => {
    const buyer = await asking.buyer()
    await asking.passDays(14)
    const [{ links, headers }] = asking.mails(INVITATION, buyer)
    const stars = links.filter((link) => link.includes("/reviews/new"))
    expect(stars.map((link) => new URL(link).search)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `?line=${buyer.line_item_id}&rating=${n}`)
    )
    expect(headers["list-unsubscribe"]).toContain("/unsubscribe")
  })

  it("asks nobody twice when events are told again", async () => {
    const buyer = await asking.buyer()
    const container = getContainer()
    const { id } = await asking.requestOf(buyer.order.id)
    const again = async () => {
      for (let time = 0; time < 5; time++) {
        await asking.tellAgain(buyer.order.id)
        await planReviewRequestWorkflow(container).run({
          input: { order_id: buyer.order.id },
        })
        await sendReviewRequestWorkflow(container).run({ input: { id } })
      }
    }
    await again()
    await asking.passDays(14)
    await again()
    await asking.passDays(1)
    expect(asking.mails(INVITATION, buyer)).toHaveLength(1)
    const { data } = await api.get(
      `/admin/review-requests?order_id=${buyer.order.id}`,
      asking.merchant
    )
    expect(data).toMatchObject({ count: 1, review_requests: [{ id }] })
  })

  it("asks also about what no event has told", async () => {
    const buyer = await asking.buyer()
    await withClient(
      (client) => client.query("delete from review_request"),
      dbConfig.dbName
    )
    await runSweep(getContainer(), findSweep("review-plan-requests"))
    expect(await asking.requestOf(buyer.order.id)).toMatchObject({
      status: "planned",
    })
  })

  it("asks no more once there is any review of the order", async () => {
    const early = await asking.buyer()
    const late = await asking.buyer()
    await reviewed(early.headers, { order_id: early.order.id })
    await asking.passDays(14)
    await reviewed(late.headers, { line_item_id: late.line_item_id })
    await asking.passDays(30)
    expect(asking.mails(INVITATION, early)).toHaveLength(0)
    expect(asking.mails(INVITATION, late)).toHaveLength(1)
    for (const { order } of [early, late]) {
      expect(await asking.requestOf(order.id)).toMatchObject({
        status: "answered",
        answered_at: expect.any(String),
        due_at: null,
      })
    }
    expect(asking.mails(REMINDER, late)).toHaveLength(0)
  })

  it("asks nobody about what was paid back", async () => {
    const buyer = await asking.buyer()
    await buyer.order.capture()
    const { data } = await api.get(
      `/admin/orders/${buyer.order.id}?fields=total`,
      asking.merchant
    )
    await buyer.order.refund(data.order.total)
    await asking.passDays(15)
    expect(asking.mails(INVITATION, buyer)).toHaveLength(0)
    expect(await asking.requestOf(buyer.order.id)).toMatchObject({
      status: "canceled",
      reason: "paid-back",
      invited_at: null,
    })
  })

  it("labels by the offer that was frozen, also when it is withdrawn later", async () => {
    await asking.save({ offer: OFFER })
    const promised = await asking.buyer()
    const unasked = await asking.buyer()
    const own = { line_item_id: unasked.line_item_id }
    expect(await reviewed(unasked.headers, own)).toMatchObject({
      incentivized: false,
    })
    await asking.passDays(14)
    const [{ text }] = asking.mails(INVITATION, promised)
    expect(text).toContain(OFFER.text.en)

    await asking.save({ offer: null })
    const unpromised = await asking.buyer()
    await asking.passDays(14)
    expect(asking.mails(REMINDER, promised)[0].text).toContain(OFFER.text.en)
    for (const buyer of [promised, unpromised]) {
      await reviewed(buyer.headers, { line_item_id: buyer.line_item_id })
    }
    const { reviews } = await shop.read()
    expect(
      reviews.map((review: Record<string, unknown>) => [
        review.collected,
        review.incentivized,
      ])
    ).toEqual([
      ["invited", false],
      ["invited", true],
      ["web", false],
    ])
  })

  it("goes on after a crash with the offer that was frozen before it", async () => {
    const buyer = await asking.buyer()
    const { id } = await asking.requestOf(buyer.order.id)
    await reviewIn(getContainer()).freezeOffer({
      ...{ id, offer: OFFER, now: new Date() },
    })
    await asking.passDays(14)
    const sent = asking.mails(INVITATION, buyer)
    expect(sent).toHaveLength(1)
    expect(sent[0].text).toContain(OFFER.text.en)
    expect(await asking.requestOf(buyer.order.id)).toMatchObject({
      status: "invited",
      offer: OFFER,
    })
  })

  it("opens exactly one order with a guest's link", async () => {
    const ada = await asking.guest()
    const omar = await asking.guest()
    await asking.passDays(14)
    const [{ links }] = asking.mails(INVITATION, ada)
    const token = new URL(
      links.find((link) => link.includes("/reviews/new")) ?? ""
    ).searchParams.get("token")
    const headers = { ...shop.key, "x-guest-token": token ?? "" }
    const review = ({ line_item_id }: { line_item_id: string }) =>
      shop.review(headers, { line_item_id })
    expect(await refusalOf(review(omar))).toMatchObject({ status: 404 })
    expect((await review(ada)).data.review).toMatchObject({ verified: true })
  })

  it("reminds nobody who has objected to the invitation", async () => {
    const buyer = await asking.buyer()
    await asking.passDays(14)
    const [{ headers }] = asking.mails(INVITATION, buyer)
    const href = new URL(headers["list-unsubscribe"].slice(1, -1))
    await api.post(
      `${href.pathname}${href.search}`,
      "List-Unsubscribe=One-Click"
    )
    await asking.passDays(30)
    expect(asking.mails(REMINDER, buyer)).toHaveLength(0)
  })

  it("shows whom it asks to nobody but merchants", async () => {
    expect(await refusalOf(api.get("/admin/review-requests"))).toMatchObject({
      status: 401,
    })
    await asking.buyer()
    const listed = async (status: string) =>
      (
        await api.get(
          `/admin/review-requests?status=${status}`,
          asking.merchant
        )
      ).data.count
    expect([await listed("planned"), await listed("invited")]).toEqual([1, 0])
  })
})
