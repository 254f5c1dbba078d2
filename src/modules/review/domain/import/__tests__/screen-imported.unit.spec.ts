import { readReviewSettings } from "../../review-settings"
import { cleanImported, screenImported } from "../screen-imported"

const now = new Date("2026-11-21T12:00:00Z")

const content = {
  ...{ rating: 4, title: null, body: "Warm", recommend: null },
  ...{ experience_date: null, display_name: "Mira", attributes: {} },
}
const review = { author_email: null, was_published: true, locale: "en" }

const settings = readReviewSettings({
  staff_email_domains: ["shop.example"],
  blocked_words: ["rubbish"],
  attributes: [
    {
      name: "fit",
      title: { en: "Fit" },
      values: [
        { value: "small", title: { en: "Small" } },
        { value: "true", title: { en: "True" } },
      ],
    },
  ],
})

const screened = (change: object = {}, said: object = {}, is_copy = false) =>
  screenImported(
    {
      review: { ...review, ...change },
      content: { ...content, ...said },
      ...{ fingerprint: null, is_copy },
    },
    settings,
    now
  )

describe("what is kept of an imported text", () => {
  it("is no name that is an address", () => {
    const cleaned = (display_name: string) =>
      cleanImported({ content: { ...content, display_name } }, settings)
    expect(cleaned("mira@home.example").display_name).toBeNull()
    expect(cleaned("Mira @ home").display_name).toBe("Mira @ home")
  })

  it("is answers to what the shop asks, and no others", () => {
    const attributes = { fit: "small", skin_type: "Dry" }
    expect(
      cleanImported({ content: { ...content, attributes } }, settings)
        .attributes
    ).toEqual({ fit: "small" })
    expect(
      cleanImported(
        { content: { ...content, attributes: { fit: "huge" } } },
        settings
      ).attributes
    ).toEqual({})
  })
})

describe("the screening of an imported review", () => {
  it("publishes what nothing is found in", () => {
    expect(screened()).toMatchObject({
      ...{ status: "published", reason: null, publish_by: null },
    })
  })

  it("holds what was hidden elsewhere, and what staff wrote, for a person", () => {
    for (const change of [
      { was_published: false },
      { author_email: "ben@shop.example" },
    ]) {
      expect(screened(change)).toMatchObject({
        ...{ status: "held", publish_by: null },
      })
    }
  })

  it("holds blocked words and copies for ten days", () => {
    const publish_by = new Date("2026-12-01T12:00:00Z")
    const held = { status: "held", publish_by }
    expect(screened({}, { body: "Rubbish" })).toMatchObject(held)
    expect(screened({}, {}, true)).toMatchObject(held)
  })

  it("never looks at the stars", () => {
    for (const rating of [1, 2, 3, 4, 5]) {
      expect(screened({}, { rating })).toEqual(screened())
    }
  })
})
