import "../../../support/own-data-dir"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refusalOf } from "../../../support/refusal"
import { withShop } from "../../../support/shop"
import { openReaders, type Readers } from "../readers"

const OFFERS = { topic: "promotion-announced", channel: "email" }
const EVIDENCE = "Signed a form in the Vienna shop on 3 May"
const on = { preferences: [{ ...OFFERS, enabled: true }] }
const off = { preferences: [{ ...OFFERS, enabled: false }] }

withShop((shop) => {
  const { api, getContainer } = shop
  let readers: Readers
  beforeAll(async () => {
    readers = await openReaders(shop)
  })
  const pathOf = (id: string) => `/admin/customers/${id}/message-preferences`
  const read = async (id = readers.ines.id) =>
    (await api.get(pathOf(id), { headers: readers.merchant })).data
  const choose = async (body: object, id = readers.ines.id) =>
    (await api.post(pathOf(id), body, { headers: readers.merchant })).data

  it("switch marketing on with the evidence of a consent, which is kept", async () => {
    expect(await refusalOf(choose(on))).toMatchObject({
      status: 400,
      code: "message_consent_required",
    })
    const answer = await choose({ ...on, consent_evidence: EVIDENCE })
    expect(answer.preferences).toContainEqual(
      expect.objectContaining({ ...OFFERS, enabled: true })
    )
    expect(answer.consents).toEqual([
      {
        ...OFFERS,
        is_granted: true,
        source: "admin",
        note: EVIDENCE,
        occurred_at: expect.any(String),
      },
    ])
  })

  it("switch anything off that is not locked, and list what happened, the newest first", async () => {
    await choose({ ...on, consent_evidence: EVIDENCE })
    await choose(off)
    const { consents } = await read()
    expect(
      consents.map(({ is_granted }: { is_granted: boolean }) => is_granted)
    ).toEqual([false, true])
    const locked = { topic: "order-confirmed", channel: "email" }
    expect(
      await refusalOf(choose({ preferences: [{ ...locked, enabled: false }] }))
    ).toMatchObject({ status: 400, code: "message_topic_locked" })
  })

  it("needs no second evidence for what the customer has allowed already", async () => {
    await api.post("/store/customers/me/message-preferences", on, {
      headers: readers.ines.headers,
    })
    await choose(on)
    expect((await read()).consents).toHaveLength(1)
  })

  it("keeps a consent as it was, but for a note that may name its giver", async () => {
    await choose({ ...on, consent_evidence: EVIDENCE })
    const knex: Knex = getContainer().resolve(
      ContainerRegistrationKeys.PG_CONNECTION
    )
    for (const change of [
      knex("message_consent").update({ is_granted: false }),
      knex("message_consent").update({ is_granted: false, note: null }),
      knex("message_consent").update({ note: "another" }),
      knex("message_consent").delete(),
    ]) {
      await expect(change).rejects.toThrow("only added to")
    }
    await knex("message_consent").update({ note: null })
    expect((await read()).consents).toMatchObject([
      { is_granted: true, note: null },
    ])
  })

  it.each([{ consent_evidence: " " }, { source: "preferences" }])(
    "refuses %j",
    async (extra) => {
      expect(await refusalOf(choose({ ...on, ...extra }))).toMatchObject({
        status: 400,
        code: "invalid_data",
      })
    }
  )

  it("knows no customer who is none", async () => {
    const refusals = await Promise.all(
      [read("cus_none"), choose(off, "cus_none")].map(refusalOf)
    )
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ status: 404, code: "not_found" })
    }
  })

  it("is shut to customers and strangers", async () => {
    for (const headers of [{}, readers.ines.headers]) {
      const refusals = await Promise.all(
        [
          api.get(pathOf(readers.ines.id), { headers }),
          api.post(pathOf(readers.ines.id), off, { headers }),
        ].map(refusalOf)
      )
      expect(new Set(refusals.map(({ status }) => status))).toEqual(
        new Set([401])
      )
    }
  })
})
