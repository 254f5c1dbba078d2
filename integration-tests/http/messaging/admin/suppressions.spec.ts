import "../../../support/own-data-dir"
import { messageRow, messagingOf } from "../../../builders/message"
import { refusalOf } from "../../../support/refusal"
import { withShop } from "../../../support/shop"
import { digestOf } from "../../../../src/workflows/messaging"
import { openReaders, type Readers } from "../readers"

const PATH = "/admin/suppressions"
const ADDRESS = "ada@example.com"
const now = new Date("2026-11-21T12:00:00Z")

withShop((shop) => {
  const { api, getContainer } = shop
  let readers: Readers
  beforeAll(async () => {
    readers = await openReaders(shop)
  })
  const messaging = () => messagingOf(getContainer())
  const as = () => ({ headers: readers.merchant })
  const hold = (body: object) => api.post(PATH, body, as())
  const list = async (query = "") =>
    (await api.get(`${PATH}${query}`, as())).data
  const addresses = async (query: string) =>
    (await list(query)).suppressions.map(
      ({ address }: { address: string }) => address
    )

  it("hold an address once for each reason", async () => {
    const first = await hold({
      address: " Ada@Example.com ".trim(),
      note: "He asked",
    })
    expect(first.status).toBe(201)
    expect(first.data.suppression).toMatchObject({
      address: ADDRESS,
      reason: "manual",
      note: "He asked",
    })
    const again = await hold({ address: ADDRESS })
    expect(again.status).toBe(200)
    expect(again.data).toEqual(first.data)
    const other = await hold({ address: ADDRESS, reason: "complaint" })
    expect(other.status).toBe(201)
    expect((await list()).count).toBe(2)
  })

  it("are found by a part of the address, by all of it when only its digest is left, and by reason", async () => {
    await hold({ address: ADDRESS })
    await hold({ address: "a_a@example.org", reason: "complaint" })
    await messaging().holdAddress(
      {
        address: null,
        address_digest: digestOf("gone@example.com"),
        reason: "hard_bounce",
      },
      now
    )
    expect(await addresses("?q=ADA")).toEqual([ADDRESS])
    expect(await addresses("?q=a_a")).toEqual(["a_a@example.org"])
    expect(await addresses("?q=Gone@example.com")).toEqual([null])
    expect(await addresses("?reason=complaint")).toEqual(["a_a@example.org"])
    expect(await addresses("?limit=1&offset=2")).toEqual([ADDRESS])
  })

  it("are lifted, and a lifted one is no more", async () => {
    const { data } = await hold({ address: ADDRESS })
    const path = `${PATH}/${data.suppression.id}`
    const answer = await api.delete(path, as())
    expect(answer.data).toEqual({
      id: data.suppression.id,
      object: "suppression",
      deleted: true,
    })
    expect((await list()).count).toBe(0)
    expect(await refusalOf(api.delete(path, as()))).toMatchObject({
      status: 404,
      code: "not_found",
    })
    expect((await hold({ address: ADDRESS })).status).toBe(201)
  })

  describe("a refusal by the mail server", () => {
    const rendered = { locale: "en", template_version: 1 }
    const recipient = {
      address_digest: digestOf(ADDRESS),
      country_code: null,
    }
    const attempt = async (error_class: string) => {
      const { id } = await messaging().createMessages(
        messageRow({
          channel: "email",
          to_address: ADDRESS,
          status: "planned",
          sent_at: null,
          due_at: now,
        })
      )
      const claim = { now, limit: 1, lease_ms: 60_000, ids: [id] }
      const [claimed] = await messaging().claim(claim)
      const begun = await messaging().begin(claimed, rendered, recipient, now)
      if (begun.verdict === "send") {
        const refused = { outcome: "refused", provider_id: "smtp" } as const
        const { address_digest } = recipient
        await messaging().finish(
          begun.message,
          { ...refused, error_class },
          { is_keyed: false, now, address_digest }
        )
      }
      return messaging().retrieveMessage(id)
    }

    it.each(["5.1.1", "5.1.2", "5.1.3", "5.1.10"])(
      "with %s holds the address until somebody lifts it",
      async (status) => {
        const { id } = await attempt(`smtp_550_${status}`)
        expect((await list()).suppressions).toMatchObject([
          { address: ADDRESS, reason: "hard_bounce", source: id },
        ])
        expect(await attempt("smtp_550_5.1.1")).toMatchObject({
          status: "suppressed",
          status_reason: "address-hard-bounce",
        })
        const [{ id: held }] = (await list()).suppressions
        await api.delete(`/admin/suppressions/${held}`, as())
        expect((await attempt("smtp_554_5.7.1")).status).toBe("dead")
      }
    )

    it.each(["smtp_554_5.7.1", "smtp_550_5.1.100", "address_invalid"])(
      "with %s holds nothing",
      async (error_class) => {
        expect((await attempt(error_class)).status).toBe("dead")
        expect((await list()).count).toBe(0)
      }
    )
  })

  it.each([
    {},
    { address: "no address" },
    { address: ADDRESS, reason: "dislike" },
    { address: ADDRESS, note: " " },
    { address: ADDRESS, actor: "me" },
  ])("refuse %j", async (body) => {
    expect(await refusalOf(hold(body))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
  })

  it("are shut to customers and strangers", async () => {
    for (const headers of [{}, readers.ines.headers]) {
      const refusals = await Promise.all(
        [
          api.get(PATH, { headers }),
          api.post(PATH, { address: ADDRESS }, { headers }),
          api.delete(`/admin/suppressions/msgsup_1`, { headers }),
        ].map(refusalOf)
      )
      expect(new Set(refusals.map(({ status }) => status))).toEqual(
        new Set([401])
      )
    }
  })
})
