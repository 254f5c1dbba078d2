import type { MedusaContainer } from "@medusajs/framework/types"
import {
  beginDraftOrderEditWorkflow,
  confirmDraftOrderEditWorkflow,
  convertDraftOrderWorkflow,
  createOrderWorkflow,
  requestDraftOrderEditWorkflow,
  updateDraftOrderItemWorkflow,
} from "@medusajs/medusa/core-flows"
import type { BuiltShop } from "./shop"

const ADDRESS = {
  ...{ first_name: "Ada", last_name: "Lovelace", address_1: "Invaliden 1" },
  ...{ city: "Berlin", postal_code: "10115", country_code: "de" },
}

/** An order that merchants write for a customer: units of the shop's product. */
export async function buildDraftOrder(
  container: MedusaContainer,
  { storefront, region, product }: BuiltShop,
  customer: { id: string; email: string },
  quantity: number
) {
  const { result: draft } = await createOrderWorkflow(container).run({
    input: {
      ...{ status: "draft", is_draft_order: true, no_notification: true },
      ...{ customer_id: customer.id, email: customer.email },
      ...{ region_id: region.id, currency_code: region.currency_code },
      sales_channel_id: storefront.sales_channel_id,
      // @ts-expect-error Core knows title and price by the variant.
      items: [{ variant_id: product.variant_id, quantity }],
      ...{ shipping_methods: [], shipping_address: ADDRESS },
    },
  })
  const { id } = draft
  const input = { order_id: id }
  const by = { ...input, confirmed_by: "user_spec" }
  return {
    id,
    async edit(units: number) {
      const items = [{ id: draft.items?.[0]?.id ?? "", quantity: units }]
      await beginDraftOrderEditWorkflow(container).run({ input })
      await updateDraftOrderItemWorkflow(container).run({
        input: { ...input, items },
      })
      await requestDraftOrderEditWorkflow(container).run({ input })
      await confirmDraftOrderEditWorkflow(container).run({ input: by })
    },
    /** Makes it an order like every other. */
    async place() {
      await convertDraftOrderWorkflow(container).run({ input: { id } })
    },
  }
}
