import "../../../support/own-data-dir"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { messagingOf } from "../../../builders/message"
import { until } from "../../../processes/support/wait"
import { refusalOf } from "../../../support/refusal"
import { withShop } from "../../../support/shop"
import {
  chooseMessagePreferencesWorkflow,
  MessagingEvents,
} from "../../../../src/workflows/messaging"
import { openReaders, type Reader, type Readers } from "../readers"

const PATH = "/store/customers/me/message-preferences"
const OFFERS = { topic: "promotion-announced", channel: "email" }
const ARRIVALS = { topic: "order-delivered", channel: "email" }
const CONFIRMATIONS = { topic: "order-confirmed", channel: "email" }

/** What the shop's own hooks do in this file. */
const hooked: { heard: unknown[]; refuses?: "validate" | "chosen" } = {
  heard: [],
}
chooseMessagePreferencesWorkflow.hooks.validate(({ input }) => {
  hooked.heard.push(input.additional_data)
  refuseIf("validate")
})
chooseMessagePreferencesWorkflow.hooks.preferencesChosen(() =>
  refuseIf("chosen")
)

function refuseIf(when: typeof hooked.refuses) {
  if (hooked.refuses === when) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Not today.")
  }
}

withShop((shop) => {
  const { api, getContainer } = shop
  let readers: Readers
  beforeAll(async () => {
    readers = await openReaders(shop)
  })
  afterEach(() => {
    delete hooked.refuses
  })

  const read = async ({ headers }: Reader) =>
    (await api.get(PATH, { headers })).data
  const choose = async ({ headers }: Reader, body: object) =>
    (await api.post(PATH, body, { headers })).data
  const switched = (choice: object, enabled: boolean) => ({
    preferences: [{ ...choice, enabled }],
  })
  const consents = ({ id }: Reader) =>
    messagingOf(getContainer()).listMessageConsents(
      { recipient_key: id },
      { order: { occurred_at: "ASC", id: "ASC" } }
    )
  const chosen = async (reader: Reader, { topic, channel } = OFFERS) =>
    (
      await messagingOf(getContainer()).listMessagePreferences({
        recipient_key: reader.id,
        topic,
        channel: channel as "email",
      })
    )[0]

  it("say for each topic whether it comes and whether that can be changed", async () => {
    const { preferences, locale, time_zone } = await read(readers.ines)
    expect({ locale, time_zone }).toEqual({ locale: null, time_zone: null })
    expect(preferences).toEqual(
      expect.arrayContaining([
        { ...OFFERS, enabled: false, class: "marketing", is_locked: false },
        { ...ARRIVALS, enabled: true, class: "service", is_locked: false },
        {
          ...CONFIRMATIONS,
          enabled: true,
          class: "transactional",
          is_locked: true,
        },
      ])
    )
    const topics = preferences.map(({ topic }: { topic: string }) => topic)
    expect(topics).not.toContain("user-invite")
  })

  it("keep the consent that marketing stands on, and its withdrawal", async () => {
    await choose(readers.ines, switched(OFFERS, true))
    const [granted] = await consents(readers.ines)
    expect(granted).toMatchObject({
      ...OFFERS,
      is_granted: true,
      source: "preferences",
      actor_type: "customer",
      actor_id: readers.ines.id,
    })
    expect(await chosen(readers.ines)).toMatchObject({
      is_enabled: true,
      consent_id: granted.id,
    })
    await choose(readers.ines, switched(OFFERS, false))
    expect(await consents(readers.ines)).toMatchObject([
      { is_granted: true },
      { is_granted: false },
    ])
    expect((await chosen(readers.ines)).consent_id).toBeNull()
  })

  it("leave one record of twenty who say the same at once", async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        choose(readers.ines, switched(OFFERS, true))
      )
    )
    expect(await consents(readers.ines)).toHaveLength(1)
  })

  it("take service messages off without a consent", async () => {
    const answer = await choose(readers.ines, switched(ARRIVALS, false))
    expect(answer.preferences).toContainEqual({
      ...ARRIVALS,
      enabled: false,
      class: "service",
      is_locked: false,
    })
    expect(await consents(readers.ines)).toEqual([])
    expect(await read(readers.omar)).not.toEqual(answer)
  })

  it("keep what belongs to a contract on, and take no offence when asked to", async () => {
    const refusal = await refusalOf(
      choose(readers.ines, {
        preferences: [
          { ...ARRIVALS, enabled: false },
          { ...CONFIRMATIONS, enabled: false },
        ],
      })
    )
    expect(refusal).toMatchObject({ status: 400, code: "message_topic_locked" })
    expect(JSON.stringify(refusal)).toMatch(/order-confirmed.*transactional/)
    expect(await chosen(readers.ines, ARRIVALS)).toBeUndefined()
    await choose(readers.ines, switched(CONFIRMATIONS, true))
    expect(await chosen(readers.ines, CONFIRMATIONS)).toBeUndefined()
  })

  it.each([
    { topic: "no-such", channel: "email" },
    { topic: "user-invite", channel: "email" },
    { topic: "password-reset", channel: "feed" },
  ])("know no %j", async (choice) => {
    expect(
      await refusalOf(choose(readers.ines, switched(choice, true)))
    ).toMatchObject({ status: 400, code: "message_topic_unknown" })
  })

  it("keep language and time zone, each for itself", async () => {
    await choose(readers.ines, { locale: "de-AT", time_zone: "Europe/Vienna" })
    await choose(readers.ines, { time_zone: null })
    expect(await read(readers.ines)).toMatchObject({
      locale: "de-AT",
      time_zone: null,
    })
  })

  it.each([
    { time_zone: "Europe/Atlantis" },
    { locale: "no tag" },
    { locale: 7 },
    { ...switched(OFFERS, true), nobody_knows: true },
    { preferences: [{ ...OFFERS, enabled: "yes" }] },
    {
      preferences: [
        { ...OFFERS, enabled: true },
        { ...OFFERS, enabled: false },
      ],
    },
    { ...switched(OFFERS, true), consent_evidence: "on paper" },
  ])("refuse %j", async (body) => {
    expect(await refusalOf(choose(readers.ines, body))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
    expect(await consents(readers.ines)).toEqual([])
  })

  it("write nothing when one of many is wrong", async () => {
    const body = { ...switched(OFFERS, true), time_zone: "Europe/Atlantis" }
    await refusalOf(choose(readers.ines, body))
    expect(await chosen(readers.ines)).toBeUndefined()
  })

  it("can be refused by the shop's own hook, and taken back by a later one", async () => {
    hooked.refuses = "validate"
    const body = { ...switched(OFFERS, true), additional_data: { by: "spec" } }
    expect((await refusalOf(choose(readers.ines, body))).status).toBe(400)
    expect(hooked.heard.at(-1)).toEqual({ by: "spec" })
    expect(await consents(readers.ines)).toEqual([])

    hooked.refuses = "chosen"
    await refusalOf(choose(readers.ines, { ...body, locale: "de" }))
    expect(await consents(readers.ines)).toMatchObject([
      { is_granted: true, source: "preferences" },
      { is_granted: false, source: "undone" },
    ])
    expect(await chosen(readers.ines)).toBeUndefined()
    expect((await read(readers.ines)).locale).toBeNull()
  })

  it("are told on by an event of ids only", async () => {
    const heard: unknown[] = []
    getContainer()
      .resolve(Modules.EVENT_BUS)
      .subscribe(MessagingEvents.PREFERENCES_CHOSEN, ({ data }) => {
        heard.push(data)
        return Promise.resolve()
      })
    await choose(readers.ines, switched(OFFERS, true))
    await until(() => heard.length > 0)
    expect(heard).toEqual([{ recipient_key: readers.ines.id }])
  })

  it("are shut to strangers and merchants", async () => {
    for (const headers of [
      readers.stranger,
      { ...readers.stranger, ...readers.merchant },
    ]) {
      const refusals = await Promise.all(
        [api.get(PATH, { headers }), api.post(PATH, {}, { headers })].map(
          refusalOf
        )
      )
      expect(new Set(refusals.map(({ status }) => status))).toEqual(
        new Set([401])
      )
    }
  })
})
