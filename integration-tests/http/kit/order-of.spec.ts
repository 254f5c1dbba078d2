import "../../support/own-data-dir"
import {
  ContainerRegistrationKeys,
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { orderOf } from "../../../src/lib/order-of"
import { MemberShop, type MemberOrder } from "../../builders/member-shop"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer }) => {
  let order: MemberOrder
  beforeAll(async () => {
    const shop = await MemberShop.open(api, getContainer())
    const { variant_id } = shop.shop.product
    order = await shop.buy(await shop.member({ points: 0 }), {
      items: [{ variant_id, quantity: 1 }],
      points: 0,
    })
    await order.fulfil(1)
  })

  async function readLinked() {
    const { data } = await getContainer()
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["fulfillments.id", "payment_collections.payments.id"],
        filters: { id: order.id },
      })
    return data[0] as unknown as {
      fulfillments: { id: string }[]
      payment_collections: { payments: { id: string }[] }[]
    }
  }
  const ask = (name: string, data: { id?: string; order_id?: string }) =>
    orderOf(getContainer(), { name, data })

  it("finds the order of a parcel and of a payment", async () => {
    const { fulfillments, payment_collections } = await readLinked()
    const [parcel] = fulfillments
    const [payment] = payment_collections[0].payments
    expect(
      await Promise.all([
        ask(FulfillmentWorkflowEvents.DELIVERY_CREATED, { id: parcel.id }),
        ask(PaymentEvents.CAPTURED, { id: payment.id }),
        ask(PaymentEvents.REFUNDED, { id: payment.id }),
      ])
    ).toEqual([order.id, order.id, order.id])
  })

  it("reads what an order's own events say", async () => {
    expect(await ask(OrderWorkflowEvents.CANCELED, { id: "order_1" })).toBe(
      "order_1"
    )
    expect(
      await ask(OrderWorkflowEvents.RETURN_RECEIVED, { order_id: "order_2" })
    ).toBe("order_2")
  })

  it.each([FulfillmentWorkflowEvents.DELIVERY_CREATED, PaymentEvents.CAPTURED])(
    "takes no other order for what %s does not name",
    async (name) => {
      expect(await ask(name, {})).toBeUndefined()
      expect(await ask(name, { id: "of_none" })).toBeUndefined()
    }
  )
})
