import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ShippingOptionPriceType,
} from "@medusajs/framework/utils"
import type { Storefront } from "./storefront"

/** A way to send things back, which the storefront's parcel is not. */
export async function buildReturnOption(
  container: MedusaContainer,
  { shipping_option_id, shipping_profile_id }: Storefront
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["service_zone_id"],
    filters: { id: shipping_option_id },
  })
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Return parcel",
        service_zone_id: data[0].service_zone_id,
        shipping_profile_id,
        provider_id: "manual_manual",
        price_type: ShippingOptionPriceType.FLAT,
        type: { label: "Return", description: "Flat", code: "return" },
        prices: [{ currency_code: "eur", amount: 5 }],
        rules: [{ attribute: "is_return", operator: "eq", value: "true" }],
      },
    ],
  })
  return result[0].id
}
