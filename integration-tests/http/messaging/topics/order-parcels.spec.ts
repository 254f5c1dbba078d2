import "../../../support/own-data-dir"
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { buildJacketShop, type JacketShop } from "../../../builders/jacket-shop"
import { Untold } from "../../../builders/untold"
import { withShop } from "../../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let shop: JacketShop
  beforeAll(async () => {
    shop = await buildJacketShop(api, getContainer())
  })
  afterEach(() => new Untold(getContainer(), dbConfig.dbName, "").settled())
  const untold = (topic: string) =>
    new Untold(getContainer(), dbConfig.dbName, topic)
  const shipped = () => untold("order-shipped")
  const delivered = () => untold("order-delivered")

  it("are told of when they are shipped, each with what is in it", async () => {
    const { order } = await shop.place()
    const parcel = await order.pack(1)
    await order.ship(parcel, { tracking_url: "https://courier.test/TRACK-1" })
    const told = await shipped().plannedByEvents(1)
    expect(told).toMatchObject([
      {
        cause: parcel,
        to_address: "ada@example.com",
        data: { order_id: order.id, fulfillment_id: parcel },
      },
    ])
    expect(await shipped().plannedBySweep()).toEqual(told)
    await shipped().sweep()
    expect(await shipped().planned()).toEqual(told)
    expect(await shipped().load(told[0])).toMatchObject({
      props: {
        lines: [{ title: "Jacket", quantity: 1, total: "€25.00" }],
        order: { lines: [{ quantity: 2, total: "€50.00" }] },
        tracking: [{ number: "TRACK-1", href: "https://courier.test/TRACK-1" }],
      },
    })
  })

  it("are told of when they are delivered, and no longer as shipped", async () => {
    const { order } = await shop.place()
    const parcel = await order.pack(2)
    await order.ship(parcel)
    await order.deliver(parcel)
    const told = await delivered().plannedByEvents(1)
    expect(told).toMatchObject([{ cause: parcel }])
    expect(await delivered().plannedBySweep()).toEqual(told)
    expect(await delivered().load(told[0])).toMatchObject({
      props: { lines: [{ quantity: 2, total: "€50.00" }] },
    })
    expect(await shipped().load(told[0])).toEqual({
      canceled_because: "parcel-delivered",
    })
  })

  it("are not told of while they are only packed, or when cancelled", async () => {
    const { order } = await shop.place()
    await order.pack(1)
    const canceled = await order.pack(1)
    await cancelOrderFulfillmentWorkflow(getContainer()).run({
      input: { order_id: order.id, fulfillment_id: canceled },
    })
    expect(await shipped().plannedBySweep()).toEqual([])
    const data = { order_id: order.id, fulfillment_id: canceled }
    expect(await shipped().load({ data })).toEqual({
      canceled_because: "fulfillment-canceled",
    })
  })

  it("are kept silent about when the merchant wants it, also by the sweep", async () => {
    const { order } = await shop.place()
    const parcel = await order.pack(2)
    await order.ship(parcel, { no_notification: true })
    await order.deliver(parcel)
    const told = await delivered().plannedByEvents(1)
    expect(told).toHaveLength(1)
    expect(await shipped().plannedBySweep()).toEqual([])
  })

  it("carry no link that is not of the web", async () => {
    const { order } = await shop.place()
    const parcel = await order.pack(1)
    await order.ship(parcel, { tracking_url: "javascript:alert(1)" })
    const [told] = await shipped().plannedByEvents(1)
    expect(await shipped().load(told)).toMatchObject({
      props: { tracking: [{ number: "TRACK-1", href: null }] },
    })
  })
})
