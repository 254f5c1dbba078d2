import "../../support/own-data-dir"
import { buildMerchant } from "../../builders/merchant"
import {
  buildReviewShop,
  type Buyer,
  type ReviewShop,
} from "../../builders/review"
import { withShop } from "../../support/shop"

const DAYS = 3
const STARS = [1, 2, 5]

withShop(({ api, getContainer }) => {
  let shop: ReviewShop
  let merchant: { headers: Record<string, string> }
  const buyers: Buyer[] = []
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    merchant = await buildMerchant(getContainer())
    for (const _ of STARS) {
      buyers.push(await shop.buyer())
    }
    await api.post(
      "/admin/review-settings",
      { settings: { held_days_max: DAYS } },
      merchant
    )
  })

  /** One review of each number of stars, which say the same in other words. */
  async function write(bodyOf: (number: number) => string) {
    const statuses = []
    for (const [number, { headers, line_item_id }] of buyers.entries()) {
      const body = bodyOf(number)
      const rating = STARS[number]
      const { data } = await shop.review(headers, {
        ...{ line_item_id, rating, body },
      })
      statuses.push(data.review.status)
    }
    return new Set(statuses)
  }
  const shown = async () =>
    (await shop.read()).reviews
      .map(({ rating }: { rating: number }) => rating)
      .sort()
  const passDays = (days: number) =>
    api.post("/admin/clock/advance", { seconds: days * 86_400 }, merchant)

  it("publishes one clean star as fast as five", async () => {
    const written = await write((number) => `It broke on day ${number + 2}.`)
    expect(written).toEqual(new Set(["published"]))
    expect(await shown()).toEqual(STARS)
  })

  it("publishes all that nobody decided on by the day of the settings, whatever its stars", async () => {
    const written = await write(
      (number) => `${number + 2} euros less at example.com, sadly.`
    )
    expect(written).toEqual(new Set(["held"]))
    await passDays(DAYS - 1)
    expect(await shown()).toEqual([])
    await passDays(1.01)
    expect(await shown()).toEqual(STARS)
  })
})
