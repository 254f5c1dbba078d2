import "../../support/own-data-dir"
import type { GuestAccess } from "../../../src/lib/guest-token"
import { buildGuestToken } from "../../builders/guest"
import { buildReviewDesk, type ReviewDesk } from "../../builders/review-desk"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

const YEAR_MS = 365 * 86_400_000

withShop(({ api, getContainer, dbConfig }) => {
  let desk: ReviewDesk
  beforeAll(async () => {
    desk = await buildReviewDesk(api, getContainer(), dbConfig.dbName)
  })

  /** Signed then, and shown now. */
  function tokenOf(access: Partial<GuestAccess>, ageMs = 0) {
    const signed = Date.now() - ageMs
    const then = jest.spyOn(Date, "now").mockReturnValue(signed)
    try {
      const subject_id = desk.author.order.id
      return buildGuestToken({ purpose: "review", subject_id, ...access })
    } finally {
      then.mockRestore()
    }
  }
  const say = (path: string, token: string, body: object) =>
    desk.say(`/store/reviews${path}`, body, {
      ...desk.shop.key,
      "x-guest-token": token,
    })

  it("are refused with a token that is over, or is for something else", async () => {
    const id = await desk.published()
    const { line_item_id } = desk.author
    const tokens = [
      tokenOf({}, YEAR_MS),
      tokenOf({ purpose: "order" }),
      `${tokenOf({}).slice(0, -2)}AA`,
    ]
    for (const token of tokens) {
      for (const [path, body] of [
        ["", { rating: 5, line_item_id }],
        [`/${id}`, { rating: 1 }],
        [`/${id}/withdraw`, {}],
        [`/${id}/vote`, { value: "up" }],
        [`/${id}/flag`, { reason: "advertising" }],
        [`/${id}/appeal`, { text: "Look again." }],
        ["/media", {}],
      ] as const) {
        expect([path, await refusalOf(say(path, token, body))]).toMatchObject([
          path,
          { status: 401, code: "guest_token_invalid" },
        ])
      }
    }
    expect((await desk.shop.read()).reviews).toMatchObject([{ rating: 5 }])
  })

  it("change nothing of another order, and write no second review with the same token", async () => {
    const id = await desk.published()
    const other = desk.shop.guest("order_of_somebody_else")
    expect(
      await refusalOf(desk.say(`/store/reviews/${id}`, { rating: 1 }, other))
    ).toMatchObject({ status: 404 })
    const { line_item_id } = desk.author
    expect(
      await refusalOf(say("", tokenOf({}), { rating: 1, line_item_id }))
    ).toMatchObject({ status: 400, code: "review_exists" })
    expect((await desk.shop.read()).reviews).toMatchObject([{ rating: 5 }])
  })
})
