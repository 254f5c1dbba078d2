import { Modules } from "@medusajs/framework/utils"
import fc from "fast-check"
import { buildCustomer } from "../../../builders/customer"
import { buildGuestToken } from "../../../builders/guest"
import { buildStorefront } from "../../../builders/storefront"
import { depth, seed } from "../../../support/depth"
import { withShop } from "../../../support/shop"
import { useStreams } from "../../../support/streams"

type Headers = Record<string, string>

withShop((shop) => {
  const { ask } = useStreams(shop)
  const ids = { ada: "", bob: "", order_of_ada: "", order_of_bob: "" }
  let key: Headers
  let ada: Headers
  beforeAll(async () => {
    const container = shop.getContainer()
    key = (await buildStorefront(container)).headers
    const [one, two] = [
      await buildCustomer(container),
      await buildCustomer(container),
    ]
    const orders = await container.resolve(Modules.ORDER).createOrders(
      [one, two].map(({ id, email }) => ({
        customer_id: id,
        email,
        currency_code: "eur",
      }))
    )
    // Core gives them back in any order.
    const orderOf = (id: string) =>
      orders.find(({ customer_id }) => customer_id === id)?.id
    Object.assign(ids, {
      ada: one.id,
      bob: two.id,
      order_of_ada: orderOf(one.id),
      order_of_bob: orderOf(two.id),
    })
    ada = { ...key, ...one.headers }
  })

  const statusOf = async (topics: string[], headers: Headers) => {
    const { status, data } = await ask("store", { topics }, headers)
    return [status, data.code]
  }
  const guest = (purpose: "order" | "conversation" | "review", id: string) => ({
    ...key,
    "x-guest-token": buildGuestToken({ purpose, subject_id: id }),
  })
  const ok = [201, undefined]
  const hidden = [404, "not_found"]

  it("is for customers and guests", async () => {
    expect(await statusOf(["order:order_1"], key)).toEqual([
      401,
      "unauthorized",
    ])
    const forged = { ...ada, "x-guest-token": "forged" }
    expect(await statusOf([`customer:${ids.ada}`], forged)).toEqual([
      401,
      "guest_token_invalid",
    ])
    const reviewer = guest("review", ids.order_of_ada)
    expect(await statusOf([`order:${ids.order_of_ada}`], reviewer)).toEqual([
      401,
      "guest_token_invalid",
    ])
  })

  it("is for storefronts, which name their channel", async () => {
    const { authorization } = ada
    const answer = await shop.api.post(
      "/store/stream-tickets",
      { topics: [`customer:${ids.ada}`] },
      { headers: { authorization }, validateStatus: () => true }
    )
    expect(answer.status).toBe(400)
  })

  it("gives a customer what is their own", async () => {
    const own = [`customer:${ids.ada}`, `order:${ids.order_of_ada}`]
    expect(await statusOf(own, ada)).toEqual(ok)
  })

  it("tells a customer nothing of others, not even beside their own", async () => {
    for (const topic of [
      `customer:${ids.bob}`,
      `order:${ids.order_of_bob}`,
      "order:order_none",
      "conversation:conv_1",
      `conversation:${ids.ada}`,
    ]) {
      expect(await statusOf([topic], ada)).toEqual(hidden)
      expect(await statusOf([`customer:${ids.ada}`, topic], ada)).toEqual(
        hidden
      )
    }
  })

  it("gives a guest the record of the token, for its purpose", async () => {
    const { order_of_ada, order_of_bob } = ids
    const byOrder = guest("order", order_of_ada)
    const byConversation = guest("conversation", "conv_1")
    expect(await statusOf([`order:${order_of_ada}`], byOrder)).toEqual(ok)
    expect(await statusOf(["conversation:conv_1"], byConversation)).toEqual(ok)
    for (const [topic, headers] of [
      [`order:${order_of_bob}`, byOrder],
      [`conversation:${order_of_ada}`, byOrder],
      [`customer:${ids.ada}`, byOrder],
      ["order:conv_1", byConversation],
      ["conversation:conv_2", byConversation],
    ] as const) {
      expect(await statusOf([topic], headers)).toEqual(hidden)
    }
  })

  it("takes a token for more than a login that is sent with it", async () => {
    const headers = { ...ada, ...guest("order", ids.order_of_bob) }
    expect(await statusOf([`customer:${ids.ada}`], headers)).toEqual(hidden)
  })

  it.each(["orders", "support", "order", "order:", "customer:a b", "order:%"])(
    "knows no topic %p, and says which there are",
    async (topic) => {
      const { status, data } = await ask("store", { topics: [topic] }, ada)
      expect([status, data.details]).toEqual([
        400,
        [
          {
            path: "topics.0",
            message:
              "There are these topics: conversation:<id>, customer:<id>, order:<id>.",
          },
        ],
      ])
    }
  )

  it("never opens what is somebody else's, however it is spelt", async () => {
    const { bob, order_of_bob, ...own } = ids
    const pieces = [
      ...[bob, order_of_bob, own.ada, own.order_of_ada],
      ...["customer:", "order:", "conversation:", "orders", ":", "*", "%", ","],
      ...["\u0000", "\n", "../", " ", "'", '"', "[]", "$ne", "undefined"],
    ]
    const topic = fc
      .array(
        fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })),
        {
          minLength: 1,
          maxLength: 4,
        }
      )
      .map((parts) => parts.join(""))
    const allowed = [`customer:${own.ada}`, `order:${own.order_of_ada}`]
    await fc.assert(
      fc.asyncProperty(topic, async (asked) => {
        const { status } = await ask("store", { topics: [asked] }, ada)
        expect(status === 201).toBe(allowed.includes(asked))
        expect([201, 400, 404]).toContain(status)
      }),
      { numRuns: depth({ sample: 150, full: 3_000 }), seed }
    )
  }, 120_000)
})
