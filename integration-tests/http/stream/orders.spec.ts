import { Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  createOrderFulfillmentWorkflow,
} from "@medusajs/medusa/core-flows"
import {
  createStep,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { STREAM_MODULE } from "../../../src/modules/stream"
import type StreamModuleService from "../../../src/modules/stream/service"
import {
  announceOrders,
  announceOrderWorkflow,
  expireEvents,
  publishStreamEventsStep,
  publishStreamEventsWorkflow,
} from "../../../src/workflows/stream"
import { runSweep } from "../../../src/lib/sweep"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildGuestToken } from "../../builders/guest"
import { buildMerchant } from "../../builders/merchant"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { until } from "../../processes/support/wait"
import { withShop } from "../../support/shop"
import { useStreams } from "../../support/streams"

const failStep = createStep("fail-after-publishing", () => {
  throw new Error("Later, something fails.")
})
const failingWorkflow = createWorkflow("publish-and-fail", () => {
  const published = publishStreamEventsStep({
    events: [
      {
        topic: "orders",
        event: "note.added",
        data: { order_id: "order_1" },
        dedupe_key: "note:1",
      },
    ],
  })
  failStep()
  return new WorkflowResponse(published)
})

withShop((shop) => {
  const { listen } = useStreams(shop)
  const container = () => shop.getContainer()
  const log = (): StreamModuleService => container().resolve(STREAM_MODULE)
  const logged = async () =>
    (await log().readAfter({ after: 0, limit: 100 })).map(
      ({ topic, event }) => `${topic} ${event}`
    )
  let built: BuiltShop
  let merchant: Record<string, string>
  beforeAll(async () => {
    built = await buildShop(container())
    merchant = (await buildMerchant(container())).headers
  })

  async function placeOrder() {
    const cart = await buildReadyCart(shop.api, built.storefront, {
      region_id: built.region.id,
      items: [{ variant_id: built.product.variant_id, quantity: 1 }],
    })
    const { order_id = "" } = await checkOut(shop.api, cart)
    return order_id
  }

  it("tell the admin of an order as it is placed, and its guest of what follows", async () => {
    const admin = await listen("admin", ["orders"], merchant)
    const id = await placeOrder()
    const [event] = await admin.untilHeard(1)
    expect(event).toMatchObject({
      event: "order.placed",
      data: { order_id: id },
    })

    const guest = await listen("store", [`order:${id}`], {
      ...built.storefront.headers,
      "x-guest-token": buildGuestToken({ purpose: "order", subject_id: id }),
    })
    await cancelOrderWorkflow(container()).run({ input: { order_id: id } })
    const heard = await guest.untilHeard(1)
    expect(heard.map(({ event }) => event)).toContain("order.canceled")
    expect(heard.every(({ data }) => data.order_id === id)).toBe(true)
  })

  it("tell of a fulfilment by core's name", async () => {
    const id = await placeOrder()
    const guest = await listen("store", [`order:${id}`], {
      ...built.storefront.headers,
      "x-guest-token": buildGuestToken({ purpose: "order", subject_id: id }),
    })
    const order = await container()
      .resolve(Modules.ORDER)
      .retrieveOrder(id, { relations: ["items"] })
    await createOrderFulfillmentWorkflow(container()).run({
      input: {
        order_id: id,
        items: (order.items ?? []).map(({ id }) => ({ id, quantity: 1 })),
      },
    })
    const [event] = await guest.untilHeard(1)
    expect(event?.event).toBe("order.fulfillment_created")
  })

  it("tell once, however often core tells", async () => {
    const id = await placeOrder()
    await until(async () => (await logged()).length > 0)
    const before = await logged()
    const input = { event: "order.placed", data: { id } }
    for (const run of [1, 2]) {
      const { result } = await announceOrderWorkflow(container()).run({ input })
      expect([run, result.events]).toEqual([run, []])
    }
    expect(await logged()).toEqual(before)
    expect(before).toContain("orders order.placed")
    expect(before).toContain(`order:${id} order.placed`)
  })

  it("tell nothing of what is not there", async () => {
    for (const [event, data] of [
      ["order.placed", { id: "order_none" }],
      ["shipment.created", { id: "ful_none" }],
      ["payment.captured", { id: "pay_none" }],
    ] as const) {
      const { result } = await announceOrderWorkflow(container()).run({
        input: { event, data },
      })
      expect(result.events).toEqual([])
    }
  })

  it("are swept: an order whose event was lost is told of, once", async () => {
    const [order] = await container()
      .resolve(Modules.ORDER)
      .createOrders([{ currency_code: "eur", email: "a@example.com" }])
    const items = async () =>
      (await runSweep(container(), announceOrders)).items
    expect(await items()).toBe(0)
    jest.spyOn(Date, "now").mockReturnValue(Date.now() + 120_000)
    expect([await items(), await items()]).toEqual([1, 0])
    jest.restoreAllMocks()
    expect(await logged()).toEqual([
      "orders order.placed",
      `order:${order?.id} order.placed`,
    ])
  })

  it("are swept away after a day by the clock, but for the newest", async () => {
    const old = { topic: "orders", event: "note.added", data: {} }
    await log().append([old, old, old], new Date(Date.now() - 25 * 3_600_000))
    const result = await runSweep(container(), expireEvents)
    expect(result.items).toBe(2)
  })

  it("are retracted when the workflow fails later, and can be told again", async () => {
    for (let attempt = 0; attempt < 2; attempt++) {
      const { errors } = await failingWorkflow(container()).run({
        throwOnError: false,
      })
      expect(errors).toHaveLength(1)
    }
    expect(await logged()).toEqual([
      "orders note.added",
      "orders note.added.retracted",
      "orders note.added",
      "orders note.added.retracted",
    ])
  })

  it.each([
    ["a topic nobody has declared", { topic: "weather" }],
    ["an address", { data: { who: "ada@example.com" } }],
    ["a name", { data: { who: "Ada Lovelace" } }],
    ["an event without a feature", { event: "placed" }],
    ["an event that would break the frame", { event: "a.b\ndata: x" }],
  ])("hold no %s", async (_, wrong) => {
    const event = { topic: "orders", event: "note.added", data: {}, ...wrong }
    const published = publishStreamEventsWorkflow(container()).run({
      input: { events: [event] },
    })
    await expect(published).rejects.toMatchObject({ type: "invalid_data" })
    expect(await logged()).toEqual([])
  })
})
