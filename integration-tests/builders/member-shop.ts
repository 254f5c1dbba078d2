import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createCartCreditLinesWorkflow,
  createOrderFulfillmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import type { AxiosInstance } from "axios"
import { randomUUID } from "crypto"
import { clock } from "../../src/lib/clock"
import {
  demoProgram,
  type ProgramDefinition,
} from "../../src/modules/loyalty/domain/program"
import { earnPointsWorkflow, loyaltyIn } from "../../src/workflows/loyalty"
import { buildReadyCart, openPayment } from "./cart"
import { checkOut } from "./checkout"
import { buildCustomer } from "./customer"
import { activateProgram, buildTiers, givePoints } from "./loyalty"
import { buildMerchant } from "./merchant"
import { OrderChanges } from "./order-changes"
import { buildShop, type BuiltShop } from "./shop"

const DAY_MS = 24 * 3600 * 1000

interface Purchase {
  items: { variant_id: string; quantity: number }[]
  /** That pay a part of it; a hundred are one in the order's currency. */
  points?: number
}

interface CoreOrder {
  items: { id: string; variant_id: string }[]
  payment_collections?: { payments?: { id: string }[] }[]
  summary: { pending_difference: number }
}

/** A shop whose members earn by the demo's programme, and pay with points. */
export class MemberShop {
  private constructor(
    private readonly api: AxiosInstance,
    readonly container: MedusaContainer,
    readonly shop: BuiltShop,
    private readonly merchant: { headers: Record<string, string> }
  ) {}

  static async open(api: AxiosInstance, container: MedusaContainer) {
    const { headers } = await buildMerchant(container)
    const shop = await buildShop(container)
    await buildTiers(container)
    return new MemberShop(api, container, shop, { headers })
  }

  useProgram(over: Partial<ProgramDefinition> = {}) {
    return activateProgram(this.container, { ...demoProgram, ...over })
  }

  async member({ points = 0, email = `${randomUUID()}@example.com` } = {}) {
    const customer = await buildCustomer(this.container, { email })
    if (points) {
      await givePoints(this.container, customer.id, points)
    }
    return customer
  }

  /** The same shop, served by another process. */
  at(api: AxiosInstance) {
    return new MemberShop(api, this.container, this.shop, this.merchant)
  }

  async cancel(order_id: string) {
    await this.api.post(`/admin/orders/${order_id}/cancel`, {}, this.merchant)
  }

  async receive(return_id: string, items: { id: string; quantity: number }[]) {
    const path = `/admin/returns/${return_id}`
    await this.api.post(`${path}/receive`, {}, this.merchant)
    await this.api.post(`${path}/receive-items`, { items }, this.merchant)
    await this.api.post(`${path}/receive/confirm`, {}, this.merchant)
  }

  async sweep(name: string) {
    await this.api.post(`/admin/sweeps/${name}/run`, {}, this.merchant)
  }

  /** Moves the shop's clock, and lets happen what falls due on the way. */
  async travel(
    seconds: number
  ): Promise<{ name: string; runs: number; items: number }[]> {
    const path = "/admin/clock/advance"
    return (await this.api.post(path, { seconds }, this.merchant)).data.sweeps
  }

  async proof() {
    const { data } = await this.api.get("/admin/loyalty-proof", this.merchant)
    return data.proof
  }

  read(customer_id: string) {
    return loyaltyIn(this.container).readAccount({
      ...{ customer_id, now: clock.now() },
    })
  }

  /** A guest has an address and no headers. */
  async buy(
    customer: { id?: string; email: string; headers?: Record<string, string> },
    { items, points = 0 }: Purchase
  ) {
    const { storefront, region } = this.shop
    const headers = { ...storefront.headers, ...customer.headers }
    const cart = await buildReadyCart(
      this.api,
      { ...storefront, headers },
      {
        ...{ region_id: region.id, email: customer.email, items },
        ...(points && { payment_provider_id: null }),
      }
    )
    const reservation_id = points
      ? await this.payWithPoints(customer.id ?? "", cart.id, points)
      : null
    if (points) {
      await openPayment(this.api, { headers }, cart.id)
    }
    const { order_id = "" } = await checkOut(this.api, cart)
    if (reservation_id) {
      await loyaltyIn(this.container).commitReservation({
        ...{ id: reservation_id, order_id, now: clock.now() },
      })
    }
    await earnPointsWorkflow(this.container).run({ input: { order_id } })
    return MemberOrder.of(this, order_id)
  }

  /** As a checkout does it: set aside, and a credit line on the cart. */
  private async payWithPoints(
    customer_id: string,
    cart_id: string,
    points: number
  ) {
    const loyalty = loyaltyIn(this.container)
    const { id: account_id } = await loyalty.openAccount(customer_id)
    const currency_code = this.shop.region.currency_code
    const amount = (points / 100).toFixed(2)
    const now = clock.now()
    const { id } = await loyalty.reserve({
      ...{ account_id, cart_id, points, amount, currency_code, now },
      expires_at: new Date(now.getTime() + DAY_MS),
    })
    await createCartCreditLinesWorkflow(this.container).run({
      input: [
        {
          ...{ cart_id, amount: points / 100, metadata: null },
          ...{ reference: "loyalty", reference_id: id },
        },
      ],
    })
    return id
  }
}

/** An order of a member, its money and what is done with it. */
export class MemberOrder {
  private constructor(
    private readonly container: MedusaContainer,
    readonly id: string,
    readonly lines: string[],
    private readonly payment_id: string | undefined,
    readonly changes: OrderChanges
  ) {}

  static async of({ container, shop }: MemberShop, id: string) {
    const { items, payment_collections } = await readCore(container, id)
    const payment_id = payment_collections?.[0]?.payments?.[0]?.id
    const { stock_location_id } = shop.storefront
    return new MemberOrder(
      ...([container, id, items.map((item) => item.id), payment_id] as const),
      new OrderChanges(container, id, stock_location_id)
    )
  }

  async capture() {
    await capturePaymentWorkflow(this.container).run({
      input: { payment_id: this.payment_id ?? "" },
    })
  }

  async refund(amount: number) {
    await refundPaymentWorkflow(this.container).run({
      input: { payment_id: this.payment_id ?? "", amount },
    })
  }

  /** Captured, sent and delivered: whatever came of it can come back. */
  async fulfil(quantity = 1) {
    if (this.payment_id) {
      await this.capture()
    }
    const { result } = await createOrderFulfillmentWorkflow(this.container).run(
      {
        input: {
          order_id: this.id,
          items: this.lines.map((id) => ({ id, quantity })),
        },
      }
    )
    await markOrderFulfillmentAsDeliveredWorkflow(this.container).run({
      input: { orderId: this.id, fulfillmentId: result.id },
    })
  }

  /** What core says is owed: below zero to the member. */
  async owed() {
    const { summary } = await readCore(this.container, this.id)
    return summary.pending_difference
  }

  /** As core leaves it when it is killed while it writes a credit line. */
  async beginCreditLine() {
    const orders = this.container.resolve(Modules.ORDER)
    const { id, version } = await orders.createOrderChange({
      ...{ order_id: this.id, change_type: "credit_line" },
    })
    await orders.addOrderAction({
      ...{ order_id: this.id, order_change_id: id, version },
      ...{ action: "CREDIT_LINE_ADD", amount: -1, reference: "loyalty" },
    })
  }
}

async function readCore(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["items.*", "payment_collections.payments.id", "summary.*"],
      filters: { id },
    })
  return data[0] as unknown as CoreOrder
}
