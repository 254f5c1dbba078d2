import { describePolicy } from "../policy"
import { policyTopics } from "../policy/text"
import { DECISION_REASONS } from "../reasons"
import { readReviewSettings } from "../review-settings"

const stats = {
  published: 300,
  verified: 251,
  invited: 200,
  imported: 17,
  incentivized: 0,
}

const policyOf = (settings: object = {}, change: object = {}) =>
  describePolicy(readReviewSettings(settings), { ...stats, ...change })

const saidIn = (language: "en" | "de", settings?: object, change?: object) =>
  Object.values(policyOf(settings, change).text[language])
    .map(({ text }) => text)
    .join("\n")

describe("the policy of reviews", () => {
  it("has a title and words for each topic in each language", () => {
    const { en, de } = policyOf().text
    expect(Object.keys(en)).toEqual([...policyTopics])
    expect(Object.keys(de)).toEqual([...policyTopics])
    const sections = [...Object.values(en), ...Object.values(de)]
    for (const { title, text } of sections) {
      expect(title).toBeTruthy()
      expect(text).toMatch(/^[A-ZÄÖÜ0-9].*[.]$/)
      expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  // Whatever a reader has to know changes with the setting, in facts and words.
  it.each([
    { invite_after_days: 21 },
    { remind_after_days: 9 },
    { remind_after_days: null },
    { reviewable_days_after_fulfilment: 5 },
    { publishes_without_purchase: true },
    { held_days_max: 3 },
    { votes_enabled: false },
    { questions_enabled: false },
    { media_enabled: false },
    { photos_max: 2 },
    { refund_label: "keep" },
    { refund_label: "unverify" },
    { offer: { text: { en: "A free coffee", de: "Ein Kaffee" } } },
    { staff_email_domains: ["shop.example"] },
    { default_order: "helpful" },
    { default_order: "highest" },
    { default_order: "lowest" },
  ])("tells of %j, for people and for machines", (settings) => {
    expect(policyOf(settings).facts).not.toEqual(policyOf().facts)
    expect(saidIn("en", settings)).not.toBe(saidIn("en"))
    expect(saidIn("de", settings)).not.toBe(saidIn("de"))
  })

  it.each([
    { published: 400 },
    { verified: 12 },
    { imported: 18 },
    { incentivized: 4 },
  ])("counts what is published now: %j", (change) => {
    expect(saidIn("en", {}, change)).not.toBe(saidIn("en"))
    expect(saidIn("de", {}, change)).not.toBe(saidIn("de"))
  })

  it("rounds the verified share down, so that 100 % means all", () => {
    const nearly = { published: 300, verified: 299 }
    expect(saidIn("en", {}, nearly)).toContain("99 % of the published")
    expect(saidIn("en", {}, { published: 0, verified: 0 })).toContain(
      "None of the published"
    )
  })

  it("does not name blocked words or the domains of the staff", () => {
    const secret = {
      blocked_words: ["zounds"],
      staff_email_domains: ["shop.example"],
    }
    expect(JSON.stringify(policyOf(secret))).not.toMatch(/zounds|shop\.example/)
  })

  it("does not claim checks that have nothing to look at", () => {
    const { held_for } = policyOf({ media_enabled: false }, { imported: 0 })
      .facts.moderated
    expect(held_for).toEqual([
      "links",
      "contact-data",
      "profanity",
      "duplicate-text",
    ])
  })

  it("names each reason to refuse a review, and that negative is none", () => {
    const { refused_for } = policyOf().facts.moderated
    expect(refused_for).toEqual(DECISION_REASONS)
    expect(saidIn("en")).toContain("Being negative is none of them")
    expect(saidIn("de")).toContain("Dass sie negativ ist, gehört nicht dazu")
  })

  it("gives the offer's own words, in the reader's language where there is one", () => {
    const offer = { text: { "de-AT": "Ein Kaffee", fr: "Un café" } }
    expect(saidIn("de", { offer })).toContain("„Ein Kaffee“")
    expect(saidIn("en", { offer })).toContain("“Ein Kaffee”")
  })
})
