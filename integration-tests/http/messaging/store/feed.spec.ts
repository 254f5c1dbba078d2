import "../../../support/own-data-dir"
import { buildGuestToken } from "../../../builders/guest"
import { buildMessage } from "../../../builders/message"
import { refusalOf } from "../../../support/refusal"
import { withShop } from "../../../support/shop"
import { openReaders, type Reader, type Readers } from "../readers"

const PATH = "/store/customers/me/messages"
const at = (minute: number) =>
  new Date(Date.parse("2026-11-01T10:00:00Z") + minute * 60_000)

withShop((shop) => {
  const { api, getContainer } = shop
  let readers: Readers
  beforeAll(async () => {
    readers = await openReaders(shop)
  })

  const tell = (reader: Reader, minute = 0, overrides: object = {}) =>
    buildMessage(getContainer(), {
      customer_id: reader.id,
      sent_at: at(minute),
      ...overrides,
    })
  const read = async ({ headers }: Reader, query = "") =>
    api.get(`${PATH}${query}`, { headers })
  const mark = async ({ headers }: Reader, body: object) =>
    (await api.post(`${PATH}/read`, body, { headers })).data
  const idsOf = ({ data }: { data: { messages: { id: string }[] } }) =>
    data.messages.map(({ id }) => id)

  it("shows what the reader was told, the newest first, expired or not", async () => {
    const first = await tell(readers.ines, 1, { href: "https://shop.example" })
    const second = await tell(readers.ines, 2)
    const answer = await read(readers.ines)
    expect(answer.headers["cache-control"]).toBe("no-store")
    expect(answer.data).toEqual({
      messages: [
        expect.objectContaining({ id: second }),
        {
          id: first,
          topic: "order-delivered",
          title: "Your parcel is there",
          body: "It was left with a neighbour.",
          href: "https://shop.example",
          created_at: at(1).toISOString(),
          read_at: null,
        },
      ],
      next: null,
      unread_count: 2,
    })
  })

  it("shows neither mails, nor what is not sent, nor what others were told", async () => {
    await tell(readers.ines, 1, { channel: "email" })
    await tell(readers.ines, 2, { status: "planned", sent_at: null })
    await tell(readers.omar, 3)
    const { data } = await read(readers.ines)
    expect(data).toEqual({ messages: [], next: null, unread_count: 0 })
  })

  it("goes on where the page before ended, whatever arrives meanwhile", async () => {
    const told: string[] = []
    for (const minute of [1, 2, 2, 2, 3]) {
      told.push(await tell(readers.ines, minute))
    }
    const seen: string[] = []
    let query = "?limit=2"
    for (let page = 0; page < 3; page++) {
      const answer = await read(readers.ines, query)
      seen.push(...idsOf(answer))
      query = `?limit=2&after=${answer.data.next}`
      await tell(readers.ines, 10 + page)
    }
    expect([...seen].sort()).toEqual([...told].sort())
    expect(seen[0]).toBe(told[4])
  })

  it("marks some or all as read, the first time only", async () => {
    const [first] = [
      await tell(readers.ines, 1),
      await tell(readers.ines, 2),
      await tell(readers.ines, 3),
      await tell(readers.omar, 4),
    ]
    const readAt = async () =>
      (await read(readers.ines)).data.messages.at(-1).read_at
    expect(await mark(readers.ines, { ids: [first, first] })).toEqual({
      unread_count: 2,
    })
    const stamp = await readAt()
    expect(stamp).not.toBeNull()
    expect(await mark(readers.ines, { all: true })).toEqual({ unread_count: 0 })
    await mark(readers.ines, { ids: [first] })
    expect(await readAt()).toBe(stamp)
    expect((await read(readers.omar)).data.unread_count).toBe(1)
  })

  it("marks none when one of them is somebody else's, a mail, or nobody's", async () => {
    const own = await tell(readers.ines)
    const others = [
      await tell(readers.omar),
      await tell(readers.ines, 1, { channel: "email" }),
      "msg_none",
    ]
    for (const other of others) {
      expect(
        await refusalOf(mark(readers.ines, { ids: [own, other] }))
      ).toMatchObject({ status: 404, code: "not_found" })
    }
    expect((await read(readers.ines)).data.unread_count).toBe(1)
    expect((await read(readers.omar)).data.unread_count).toBe(1)
  })

  it.each([
    {},
    { all: false },
    { ids: [] },
    { ids: ["msg_1"], all: true },
    { ids: Array.from({ length: 101 }, (_, n) => `msg_${n}`) },
    { all: true, customer_id: "cus_1" },
  ])("refuses to mark %j", async (body) => {
    expect(await refusalOf(mark(readers.ines, body))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
  })

  it.each(["?limit=0", "?limit=101", "?after=x", "?customer_id=cus_1"])(
    "refuses %s",
    async (query) => {
      expect(await refusalOf(read(readers.ines, query))).toMatchObject({
        status: 400,
        code: "invalid_data",
      })
    }
  )

  it("is nobody's but a customer's: strangers, guests and merchants get none", async () => {
    const guest = buildGuestToken({ purpose: "order", subject_id: "order_1" })
    for (const headers of [
      readers.stranger,
      { ...readers.stranger, "x-guest-token": guest },
      { ...readers.stranger, ...readers.merchant },
    ]) {
      const refusals = await Promise.all(
        [
          api.get(PATH, { headers }),
          api.post(
            "/store/customers/me/messages/read",
            { all: true },
            { headers }
          ),
        ].map(refusalOf)
      )
      expect(new Set(refusals.map(({ status }) => status))).toEqual(
        new Set([401])
      )
    }
  })
})
