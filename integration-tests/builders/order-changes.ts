import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  beginClaimOrderWorkflow,
  beginExchangeOrderWorkflow,
  beginOrderEditOrderWorkflow,
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  cancelOrderClaimWorkflow,
  cancelOrderWorkflow,
  confirmClaimRequestWorkflow,
  confirmExchangeRequestWorkflow,
  confirmOrderEditRequestWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  orderClaimAddNewItemWorkflow,
  orderClaimItemWorkflow,
  orderClaimRequestItemReturnWorkflow,
  orderEditAddNewItemWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
  requestOrderEditRequestWorkflow,
} from "@medusajs/medusa/core-flows"

interface Units {
  id: string
  quantity: number
}

/** What people change about an order, by core's own workflows. */
export class OrderChanges {
  constructor(
    private readonly container: MedusaContainer,
    private readonly order_id: string,
    private readonly location_id: string
  ) {}

  async cancel() {
    await cancelOrderWorkflow(this.container).run({
      input: { order_id: this.order_id },
    })
  }

  /** Announces a return and gives back its id. */
  async announceReturn(items: Units[]) {
    const { container, order_id, location_id } = this
    const begun = await beginReturnOrderWorkflow(container).run({
      input: { order_id, location_id },
    })
    const return_id = begun.result.return_id ?? ""
    await requestItemReturnWorkflow(container).run({
      input: { return_id, items },
    })
    await confirmReturnRequestWorkflow(container).run({ input: { return_id } })
    return return_id
  }

  async receive(return_id: string, items: Units[]) {
    const { container } = this
    await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
    await receiveItemReturnRequestWorkflow(container).run({
      input: { return_id, items },
    })
    await confirmReturnReceiveWorkflow(container).run({ input: { return_id } })
  }

  async takeBack(items: Units[]) {
    await this.receive(await this.announceReturn(items), items)
  }

  /**
   * Units that are broken, and others for them; they are not asked for unless
   * they are to be sent back. Gives back its id.
   */
  async claim(
    items: Units[],
    others: { variant_id: string; quantity: number; unit_price: number }[] = [],
    { is_sent_back = false } = {}
  ) {
    const { container, order_id, location_id } = this
    const type = others.length ? "replace" : "refund"
    const begun = await beginClaimOrderWorkflow(container).run({
      input: { order_id, type },
    })
    const claim_id = begun.result.claim_id ?? ""
    await orderClaimItemWorkflow(container).run({ input: { claim_id, items } })
    if (is_sent_back) {
      await orderClaimRequestItemReturnWorkflow(container).run({
        // @ts-expect-error Core makes the return, although its type asks for it.
        input: { claim_id, location_id, items },
      })
    }
    if (others.length) {
      await orderClaimAddNewItemWorkflow(container).run({
        input: { claim_id, items: others },
      })
    }
    await confirmClaimRequestWorkflow(container).run({ input: { claim_id } })
    return claim_id
  }

  async callOffClaim(claim_id: string) {
    await cancelOrderClaimWorkflow(this.container).run({ input: { claim_id } })
  }

  /** Others for those that come back; gives back the id of the return. */
  async exchange(items: Units[], variant_id: string, quantity = 1) {
    const { container, order_id, location_id } = this
    const begun = await beginExchangeOrderWorkflow(container).run({
      input: { order_id },
    })
    const exchange_id = begun.result.exchange_id ?? ""
    await orderExchangeRequestItemReturnWorkflow(container).run({
      // @ts-expect-error Core makes the return, although its type asks for it.
      input: { exchange_id, location_id, items },
    })
    await orderExchangeAddNewItemWorkflow(container).run({
      input: { exchange_id, items: [{ variant_id, quantity }] },
    })
    await confirmExchangeRequestWorkflow(container).run({
      input: { exchange_id },
    })
    const [{ return_id }] = await container
      .resolve(Modules.ORDER)
      .listOrderExchanges({ id: exchange_id }, { select: ["id", "return_id"] })
    return return_id ?? ""
  }

  /** Another quantity of a line, or units of another variant. */
  async edit(change: Units | { variant_id: string; quantity: number }) {
    const { container, order_id } = this
    const input = { order_id }
    await beginOrderEditOrderWorkflow(container).run({ input })
    if ("id" in change) {
      await orderEditUpdateItemQuantityWorkflow(container).run({
        input: { order_id, items: [change] },
      })
    } else {
      await orderEditAddNewItemWorkflow(container).run({
        input: { order_id, items: [change] },
      })
    }
    await requestOrderEditRequestWorkflow(container).run({ input })
    await confirmOrderEditRequestWorkflow(container).run({ input })
  }
}
