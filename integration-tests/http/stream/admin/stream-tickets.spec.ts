import { buildCustomer } from "../../../builders/customer"
import { buildMerchant } from "../../../builders/merchant"
import { withShop } from "../../../support/shop"
import { useStreams } from "../../../support/streams"

withShop((shop) => {
  const { ask, ticket, read } = useStreams(shop)
  let headers: Record<string, string>
  beforeAll(async () => {
    headers = (await buildMerchant(shop.getContainer())).headers
  })

  it("gives a ticket for a minute, which no cache keeps", async () => {
    const answer = await ask("admin", { topics: ["orders", "orders"] }, headers)
    expect(answer.status).toBe(201)
    expect(answer.headers["cache-control"]).toBe("no-store")
    const { token, expires_at } = answer.data.ticket
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(Date.parse(expires_at) - Date.now()).toBeLessThan(70_000)
  })

  it("gives another one for the same Idempotency-Key: the first may be used", async () => {
    const once = { ...headers, "Idempotency-Key": "one" }
    const tickets = await Promise.all([
      ticket("admin", ["orders"], once),
      ticket("admin", ["orders"], once),
    ])
    expect(new Set(tickets).size).toBe(2)
  })

  it("is for those who are logged in, and no customer", async () => {
    const customer = await buildCustomer(shop.getContainer())
    const body = { topics: ["orders"] }
    expect((await ask("admin", body)).status).toBe(401)
    expect((await ask("admin", body, customer.headers)).status).toBe(401)
  })

  it.each([
    ["order:order_1"],
    ["customer:cus_1"],
    ["nothing"],
    ["orders:1"],
    [""],
  ])("names the topics there are to whoever asks for %p", async (topic) => {
    const { status, data } = await ask(
      "admin",
      { topics: ["orders", topic] },
      headers
    )
    expect([status, data.code]).toEqual([400, "invalid_data"])
    expect(data.details).toEqual([
      {
        path: "topics.1",
        message:
          "There are these topics: moderation, operations, orders, parcels, support.",
      },
    ])
  })

  it.each([
    [{}],
    [{ topics: [] }],
    [{ topics: "orders" }],
    [{ topics: Array.from({ length: 21 }, () => "orders") }],
    [{ topics: ["x".repeat(151)] }],
    [{ topics: ["orders"], actor: "user_1" }],
  ])("refuses %j", async (body) => {
    const { status, data } = await ask("admin", body, headers)
    expect([status, data.code]).toEqual([400, "invalid_data"])
  })

  it("opens one stream, even for two who bring it at once", async () => {
    const token = await ticket("admin", ["orders"], headers)
    const streams = await Promise.all([
      read({ ticket: token }),
      read({ ticket: token }),
    ])
    expect(streams.map(({ status }) => status).sort()).toEqual([200, 401])
    expect((await read({ ticket: token })).status).toBe(401)
  })
})
