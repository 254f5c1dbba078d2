import "../../support/own-data-dir"
import {
  buildReviewAsking,
  type ReviewAsking,
} from "../../builders/review-asking"
import { buildReviewShop } from "../../builders/review"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let asking: ReviewAsking
  let channel = ""
  beforeAll(async () => {
    const shop = await buildReviewShop(api, getContainer())
    asking = await buildReviewAsking(api, getContainer(), shop)
    const { data } = await api.get("/admin/sales-channels", asking.merchant)
    channel = data.sales_channels[0].id
  })

  it("handles reviews as the law and good sense have it, until told else", async () => {
    expect(await asking.readSettings()).toMatchObject({
      sales_channel_id: null,
      settings: {
        invite_after_days: 14,
        remind_after_days: 7,
        offer: null,
        held_days_max: 10,
      },
    })
  })

  it("replaces settings as a whole, of all channels or of one", async () => {
    await asking.save({ invite_after_days: 3, votes_enabled: false })
    await asking.save({ invite_after_days: 5 })
    await asking.save({ remind_after_days: null }, channel)
    expect((await asking.readSettings()).settings).toMatchObject({
      ...{ invite_after_days: 5, votes_enabled: true, remind_after_days: 7 },
    })
    const own = await asking.readSettings(`?sales_channel_id=${channel}`)
    expect(own).toMatchObject({
      sales_channel_id: channel,
      settings: { invite_after_days: 14, remind_after_days: null },
    })
  })

  it("tells what shoppers would be told, and saves nothing", async () => {
    const preview = async (settings: object) => {
      const path = "/admin/review-settings/preview"
      const { data } = await api.post(path, { settings }, asking.merchant)
      return data.policy
    }
    const { facts, text } = await preview({ held_days_max: 3 })
    expect(facts.times.held_days_max).toBe(3)
    expect(text.de.times.text).toContain("3 Tagen")
    expect((await asking.readSettings()).settings.held_days_max).toBe(10)
    expect(await refusalOf(preview({ held_days_max: 11 }))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
  })

  it("knows no offer that depends on the stars", async () => {
    const offer = { text: { en: "A voucher." }, min_rating: 4 }
    expect(await refusalOf(asking.save({ offer }))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
  })

  it("holds no review for longer than ten days", async () => {
    expect(await refusalOf(asking.save({ held_days_max: 11 }))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
  })

  it("refuses a channel that is not there", async () => {
    expect(await refusalOf(asking.save({}, "sc_gone"))).toMatchObject({
      status: 404,
      code: "not_found",
    })
  })

  it("shows and takes settings from nobody but merchants", async () => {
    const path = "/admin/review-settings"
    expect(await refusalOf(api.get(path))).toMatchObject({ status: 401 })
    for (const door of [path, `${path}/preview`]) {
      const asked = api.post(door, { settings: {} })
      expect(await refusalOf(asked)).toMatchObject({ status: 401 })
    }
  })
})
