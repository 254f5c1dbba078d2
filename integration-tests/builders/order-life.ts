import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  capturePaymentWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
  receiveItemReturnRequestWorkflow,
  refundPaymentWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"

interface Line {
  id: string
  quantity: number
}

/** What happens to an order after it was placed, by core's own workflows. */
export class OrderLife {
  private constructor(
    private readonly container: MedusaContainer,
    readonly id: string,
    readonly line: Line,
    private readonly payment_id: string
  ) {}

  static async of(container: MedusaContainer, id: string) {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "order",
        fields: ["items.*", "payment_collections.payments.id"],
        filters: { id },
      })
    const [item] = data[0].items ?? []
    const payment = data[0].payment_collections?.[0]?.payments?.[0]
    return new OrderLife(
      container,
      id,
      { id: item?.id ?? "", quantity: item?.quantity ?? 0 },
      payment?.id ?? ""
    )
  }

  async capture() {
    await capturePaymentWorkflow(this.container).run({
      input: { payment_id: this.payment_id },
    })
  }

  async refund(amount: number) {
    await refundPaymentWorkflow(this.container).run({
      input: { payment_id: this.payment_id, amount },
    })
  }

  /** Packs a parcel and gives back its id. */
  async pack(quantity: number) {
    const { result } = await createOrderFulfillmentWorkflow(this.container).run(
      {
        input: { order_id: this.id, items: [{ id: this.line.id, quantity }] },
      }
    )
    return result.id
  }

  async ship(
    fulfillmentId: string,
    { tracking_url = "", no_notification = false } = {}
  ) {
    await createOrderShipmentWorkflow(this.container).run({
      input: {
        order_id: this.id,
        fulfillment_id: fulfillmentId,
        items: [this.line],
        no_notification,
        labels: [{ tracking_number: "TRACK-1", tracking_url, label_url: "#" }],
      },
    })
  }

  async deliver(fulfillmentId: string) {
    await markOrderFulfillmentAsDeliveredWorkflow(this.container).run({
      input: { orderId: this.id, fulfillmentId },
    })
  }

  /** Announces a return and gives back its id. */
  async announceReturn(quantity: number, location_id: string) {
    const { container } = this
    const begun = await beginReturnOrderWorkflow(container).run({
      input: { order_id: this.id, location_id },
    })
    const return_id = begun.result.return_id ?? ""
    await requestItemReturnWorkflow(container).run({
      input: { return_id, items: [{ id: this.line.id, quantity }] },
    })
    await confirmReturnRequestWorkflow(container).run({ input: { return_id } })
    return return_id
  }

  async receive(returnId: string, quantity: number) {
    const { container } = this
    await beginReceiveReturnWorkflow(container).run({
      input: { return_id: returnId },
    })
    await receiveItemReturnRequestWorkflow(container).run({
      input: { return_id: returnId, items: [{ id: this.line.id, quantity }] },
    })
    await confirmReturnReceiveWorkflow(container).run({
      input: { return_id: returnId },
    })
  }
}
