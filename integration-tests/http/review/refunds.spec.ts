import "../../support/own-data-dir"
import { buildMerchant } from "../../builders/merchant"
import {
  buildReviewShop,
  type Buyer,
  type ReviewShop,
} from "../../builders/review"
import { until } from "../../processes/support/wait"
import { withClient } from "../../support/databases"
import { withShop } from "../../support/shop"
import { reviewIn, takePurchasesWorkflow } from "../../../src/workflows/review"

withShop(({ api, getContainer, dbConfig }) => {
  let shop: ReviewShop
  let ines: Buyer
  let merchant: { headers: Record<string, string> }
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    ines = await shop.buyer()
    merchant = await buildMerchant(getContainer())
  })

  const review = (body = "Warm and dry.") =>
    shop.review(ines.headers, { line_item_id: ines.line_item_id, body })
  const shown = async () => {
    const { reviews, summary } = await shop.read()
    const [{ returned, verified }] = reviews
    return { returned, verified, verified_share: summary.verified_share }
  }
  const sql = (query: string) =>
    withClient((client) => client.query(query), dbConfig.dbName)
  const choose = (refund_label: string) =>
    api.post("/admin/review-settings", { settings: { refund_label } }, merchant)

  async function payBack() {
    await ines.order.capture()
    const { data } = await api.get(
      `/admin/orders/${ines.order.id}?fields=total`,
      merchant
    )
    await ines.order.refund(data.order.total)
    await until(async () => {
      const [line] = await reviewIn(getContainer()).listReviewPurchases({
        line_item_id: ines.line_item_id,
      })
      return line.refunded_at
    })
  }

  async function tellAgain() {
    for (let time = 0; time < 5; time++) {
      await takePurchasesWorkflow(getContainer()).run({
        input: { order_ids: [ines.order.id] },
      })
    }
  }

  async function expectRecounted() {
    const reviews = reviewIn(getContainer())
    expect(await reviews.readSums(shop.product_id)).toEqual(
      await reviews.recountSums(shop.product_id)
    )
  }

  it.each([
    ["returned", { returned: true, verified: true, verified_share: 1 }],
    ["unverify", { returned: false, verified: false, verified_share: 0 }],
    ["keep", { returned: false, verified: true, verified_share: 1 }],
  ])(
    "labels the review of a line that is paid back as the policy has it: %s",
    async (label, labels) => {
      await choose(label)
      await review()
      expect(await shown()).toMatchObject({ returned: false, verified: true })
      await payBack()
      expect(await shown()).toEqual(labels)
      await expectRecounted()
    }
  )

  it("labels a review that is written after the refund", async () => {
    await payBack()
    await review()
    expect(await shown()).toMatchObject({ returned: true })
  })

  it("labels once, however often a refund is told", async () => {
    await choose("unverify")
    await review()
    await payBack()
    await tellAgain()
    expect(await shown()).toEqual({
      ...{ returned: false, verified: false, verified_share: 0 },
    })
    await expectRecounted()
  })

  it("labels what waits, and counts it right when it is published", async () => {
    await choose("unverify")
    const { data } = await review("More of it on https://spam.example/now")
    await payBack()
    await api.post(`/admin/reviews/${data.review.id}/publish`, {}, merchant)
    expect(await shown()).toMatchObject({ verified: false })
    await expectRecounted()
  })

  it("labels also what no event has told of", async () => {
    await review()
    await payBack()
    await sql("update review_purchase set refunded_at = null")
    await sql("update review set is_returned = false")
    await api.post("/admin/sweeps/review-take-purchases/run", {}, merchant)
    expect(await shown()).toMatchObject({ returned: true })
  })
})
