import {
  defaultReviewSettings,
  readReviewSettings,
  ReviewSettingsSchema,
} from "../review-settings"

const fit = {
  name: "fit",
  title: { en: "Fit", de: "Passform" },
  values: [
    { value: "small", title: { en: "Small" } },
    { value: "true_to_size", title: { en: "True to size" } },
  ],
}

const isTaken = (settings: object) =>
  ReviewSettingsSchema.safeParse(settings).success

describe("the settings of reviews", () => {
  it("are complete without anybody setting them", () => {
    expect(defaultReviewSettings).toEqual({
      invite_after_days: 14,
      remind_after_days: 7,
      reviewable_days_after_fulfilment: 7,
      publishes_without_purchase: false,
      held_days_max: 10,
      votes_enabled: true,
      questions_enabled: true,
      media_enabled: true,
      photos_max: 5,
      refund_label: "returned",
      offer: null,
      staff_email_domains: [],
      blocked_words: [],
      attributes: [],
      default_order: "newest",
    })
  })

  it("have their defaults for what was stored before there was more", () => {
    const stored = { invite_after_days: 3, remind_after_days: null }
    expect(readReviewSettings(stored)).toEqual({
      ...defaultReviewSettings,
      ...stored,
    })
  })

  it("take attributes with their words, and lower-case domains", () => {
    const settings = readReviewSettings({
      attributes: [fit],
      staff_email_domains: ["Shop.Example"],
    })
    expect(settings.attributes).toEqual([fit])
    expect(settings.staff_email_domains).toEqual(["shop.example"])
  })

  it("know no offer that depends on the stars", () => {
    const offer = { text: { en: "10 % off your next order" } }
    expect(isTaken({ offer })).toBe(true)
    expect(isTaken({ offer: { ...offer, rating_min: 4 } })).toBe(false)
    expect(isTaken({ offer: { text: {} } })).toBe(false)
  })

  it("hold no review longer than the ten days of ISO 20488", () => {
    expect(isTaken({ held_days_max: 10 })).toBe(true)
    expect(isTaken({ held_days_max: 11 })).toBe(false)
    expect(isTaken({ held_days_max: 0 })).toBe(false)
  })

  it.each([
    { invite_after_days: 61 },
    { invite_after_days: -1 },
    { invite_after_days: 1.5 },
    { remind_after_days: 0 },
    { photos_max: 6 },
    { refund_label: "hide" },
    { default_order: "best" },
    { staff_email_domains: ["@shop.example"] },
    { staff_email_domains: ["me@shop.example"] },
    { blocked_words: ["  "] },
    { attributes: [fit, fit] },
    { attributes: [{ ...fit, values: [fit.values[0], fit.values[0]] }] },
    { attributes: [{ ...fit, name: "How it fits" }] },
    { rating_min: 3 },
  ])("refuse %j", (settings) => {
    expect(isTaken(settings)).toBe(false)
  })

  it("say which of them is wrong", () => {
    expect(() =>
      readReviewSettings({ attributes: [{ ...fit, title: {} }] })
    ).toThrow("attributes.0.title: Say it in some language")
  })
})
