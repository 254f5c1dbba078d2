import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { BuiltShop } from "./shop"

interface PlainOrder {
  customer_id: string
  currency_code?: string
  price: number
  quantity?: number
  requires_shipping?: boolean
}

/** An order that no cart stands behind: a line, and nothing to send it with. */
export async function buildPlainOrder(
  container: MedusaContainer,
  { storefront, region }: BuiltShop,
  {
    customer_id,
    currency_code = "eur",
    price,
    quantity = 1,
    requires_shipping = true,
  }: PlainOrder
) {
  const { result } = await createOrderWorkflow(container).run({
    input: {
      ...{ region_id: region.id, customer_id, currency_code },
      sales_channel_id: storefront.sales_channel_id,
      items: [
        {
          ...{ title: "Download", quantity, unit_price: price },
          requires_shipping,
        },
      ],
    },
  })
  const { id } = result
  return {
    id,
    /** As core notes a payment that it took. */
    async pay(amount: number) {
      await container.resolve(Modules.ORDER).addOrderTransactions({
        ...{ order_id: id, amount, currency_code },
        ...{ reference: "capture", reference_id: id },
      })
    },
  }
}
