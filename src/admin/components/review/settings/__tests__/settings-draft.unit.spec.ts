import {
  draftOf,
  errorsOf,
  settingsOf,
  type ReviewSettings,
  type SettingsDraft,
} from "../settings-draft"

const SETTINGS: ReviewSettings = {
  invite_after_days: 14,
  remind_after_days: null,
  reviewable_days_after_fulfilment: 7,
  publishes_without_purchase: false,
  held_days_max: 10,
  votes_enabled: true,
  questions_enabled: true,
  media_enabled: true,
  photos_max: 5,
  refund_label: "returned",
  offer: { text: { en: "Free postage next time." } },
  staff_email_domains: ["shop.example"],
  blocked_words: ["one", "two words"],
  attributes: [
    {
      name: "fit",
      title: { en: "How does it fit?" },
      values: [
        { value: "small", title: { en: "Small" } },
        { value: "large", title: { en: "Large" } },
      ],
    },
  ],
  default_order: "newest",
}

const draft = (changes: Partial<SettingsDraft> = {}) => ({
  ...draftOf(SETTINGS),
  ...changes,
})

describe("the draft of the settings of reviews", () => {
  it("gives back what it was made of", () => {
    expect(settingsOf(draft())).toEqual(SETTINGS)
    expect(errorsOf(draft())).toEqual({})
  })

  it.each(["", "61", "-1", "1.5", "1e1", "soon"])(
    "does not take %j for days",
    (invite_after_days) => {
      const errors = errorsOf(draft({ invite_after_days }))
      expect(errors).toEqual({ invite_after_days: "number" })
    }
  )

  it("asks for the days of a reminder only where there is one", () => {
    expect(errorsOf(draft({ remind_after_days: "" }))).toEqual({})
    expect(errorsOf(draft({ reminds: true, remind_after_days: "" }))).toEqual({
      remind_after_days: "number",
    })
  })

  it("wants a promise to be said in some language", () => {
    expect(errorsOf(draft({ offer: { en: "  " } }))).toEqual({ offer: "text" })
    const none = draft({ has_offer: false, offer: {} })
    expect(errorsOf(none)).toEqual({})
    expect(settingsOf(none).offer).toBeNull()
  })

  it("leaves empty lines and languages out", () => {
    const settings = settingsOf(
      draft({
        blocked_words: " one \n\n two",
        offer: { en: "Yes.", de: " " },
      })
    )
    expect(settings.blocked_words).toEqual(["one", "two"])
    expect(settings.offer).toEqual({ text: { en: "Yes." } })
  })

  it("knows a domain from an address", () => {
    expect(
      errorsOf(draft({ staff_email_domains: "shop.example\nme@shop.example" }))
    ).toEqual({ staff_email_domains: "domain" })
  })

  it("names a new question by its words, and never a known one", () => {
    const { attributes } = settingsOf(
      draft({
        attributes: [
          { ...draft().attributes[0], title: { en: "And the fit?" } },
          {
            name: "",
            title: { de: "Wie ist die Qualität?" },
            values: [
              { value: "", title: { de: "Gut" } },
              { value: "", title: { de: "5 von 5" } },
            ],
            product_type: "",
          },
        ],
      })
    )
    expect(attributes.map(({ name }) => name)).toEqual([
      "fit",
      "wie_ist_die_qualitat",
    ])
    expect(attributes[1].values.map(({ value }) => value)).toEqual([
      "gut",
      "von_5",
    ])
  })

  it("wants two answers that differ", () => {
    const [fit] = draft().attributes
    const errorsWith = (values: typeof fit.values) =>
      errorsOf(draft({ attributes: [{ ...fit, values }] }))
    const place = "attributes.0.values"
    expect(errorsWith(fit.values.slice(1))).toEqual({ [place]: "two_answers" })
    const same = { value: "", title: { en: "Same" } }
    expect(errorsWith([same, same])).toEqual({ [place]: "twice" })
    expect(errorsWith([same, { value: "", title: {} }])).toEqual({
      [place]: "text",
    })
  })
})
