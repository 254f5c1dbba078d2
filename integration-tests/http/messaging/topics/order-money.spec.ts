import "../../../support/own-data-dir"
import {
  cancelOrderWorkflow,
  receiveAndCompleteReturnOrderWorkflow,
} from "@medusajs/medusa/core-flows"
import { CutShort } from "../../../builders/cut-short"
import { buildJacketShop, type JacketShop } from "../../../builders/jacket-shop"
import { sweepCompletions } from "../../../builders/repairs"
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
  const canceled = () => untold("order-canceled")
  const refunded = () => untold("order-refunded")
  const received = () => untold("return-received")
  const cancel = (id: string) =>
    cancelOrderWorkflow(getContainer()).run({ input: { order_id: id } })

  it("is in one mail when an order is cancelled, and not in a second", async () => {
    const { order } = await shop.place()
    await order.capture()
    await cancel(order.id)
    const told = await canceled().plannedByEvents(1)
    expect(told).toMatchObject([{ cause: order.id }])
    expect(await canceled().plannedBySweep()).toEqual(told)
    expect(await canceled().load(told[0])).toMatchObject({
      props: { refunded: "€60.00" },
    })
    expect(await refunded().plannedBySweep()).toEqual([])
  })

  it("that went back before counts as well when the order is cancelled", async () => {
    const { order } = await shop.place()
    await order.capture()
    await order.refund(20)
    await cancel(order.id)
    const [told] = await canceled().plannedByEvents(1)
    expect(await canceled().load(told)).toMatchObject({
      props: { refunded: "€60.00" },
    })
  })

  it("is not spoken of when nothing had been paid", async () => {
    const { order } = await shop.place()
    await cancel(order.id)
    const [told] = await canceled().plannedByEvents(1)
    expect(await canceled().load(told)).toMatchObject({
      props: { refunded: null },
    })
  })

  it("of each refund is told with its own amount", async () => {
    const { order } = await shop.place()
    await order.capture()
    await order.refund(7)
    await order.refund(3.5)
    const told = await refunded().plannedByEvents(2)
    expect(told).toHaveLength(2)
    expect(await refunded().plannedBySweep()).toEqual(told)
    const loaded = await Promise.all(told.map((row) => refunded().load(row)))
    expect(loaded).toEqual([
      expect.objectContaining({
        props: expect.objectContaining({ amount: "€7.00" }),
      }),
      expect.objectContaining({
        props: expect.objectContaining({ amount: "€3.50" }),
      }),
    ])
  })

  it("of a refund that was undone is not told", async () => {
    const { order } = await shop.place()
    const data = { order_id: order.id, refund_id: "ref_none" }
    expect(await refunded().load({ data })).toEqual({
      canceled_because: "refund-undone",
    })
  })

  it("does not make a shopper hear of an order they never had", async () => {
    const { cart_id } = await shop.place()
    await untold("order-confirmed").plannedByEvents(1)
    const cutShort = new CutShort(dbConfig.dbName)
    await cutShort.beforePayment(cart_id, "failed")
    await untold("order-confirmed").forget()
    await sweepCompletions(getContainer(), { older_than_seconds: 0 })
    expect(await canceled().planned()).toEqual([])
    expect(await canceled().plannedBySweep()).toEqual([])
    expect(await untold("order-confirmed").planned()).toEqual([])
  })

  describe("what came back", () => {
    const sendBack = async (quantity: number) => {
      const { order } = await shop.place()
      await order.capture()
      const parcel = await order.pack(2)
      await order.ship(parcel)
      await order.deliver(parcel)
      const location = shop.storefront.stock_location_id
      const returnId = await order.announceReturn(quantity, location)
      return { order, returnId }
    }

    it("is told of parcel by parcel, with its lines", async () => {
      const { order, returnId } = await sendBack(2)
      expect(await received().plannedBySweep()).toEqual([])
      await order.receive(returnId, 1)
      expect(await received().plannedByEvents(1)).toHaveLength(1)
      await order.receive(returnId, 1)
      const told = await received().plannedByEvents(2)
      expect(told).toHaveLength(2)
      expect(await received().plannedBySweep()).toEqual(told)
      const loaded = await received().load(told[1])
      expect(loaded).toMatchObject({
        props: {
          lines: [{ title: "Jacket", quantity: 1, total: "€25.00" }],
          order: {
            lines: [],
            amounts: [
              { kind: "items", amount: "€0.00" },
              { kind: "shipping", amount: "€10.00" },
              { kind: "total", amount: "€10.00" },
            ],
          },
        },
      })
    })

    it("in one go, of which there is no event, is found by the sweep", async () => {
      const { order, returnId } = await sendBack(1)
      await receiveAndCompleteReturnOrderWorkflow(getContainer()).run({
        input: {
          return_id: returnId,
          items: [{ id: order.line.id, quantity: 1 }],
        },
      })
      expect(await received().planned()).toEqual([])
      expect(await received().plannedBySweep()).toHaveLength(1)
    })

    it("is not believed from the status of the return alone", async () => {
      const { returnId } = await sendBack(1)
      await new CutShort(dbConfig.dbName).run(
        `update return set status = 'received', received_at = now() where id = $1`,
        [returnId]
      )
      expect(await received().plannedBySweep()).toEqual([])
    })
  })
})
