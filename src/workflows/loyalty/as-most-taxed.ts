import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getLineItemTotals,
  getShippingMethodTotals,
} from "@medusajs/framework/utils"
import type { CartItem, CartShipping, CoreCart } from "./read-cart"
import {
  readMostTaxes,
  taxesOf,
  type TaxablePart,
  type TaxLine,
} from "./read-most-taxes"

/**
 * A cart that goes nobody knows where, as if it went where most of its prices
 * is tax: core takes none out of them before there is an address, and what is
 * shown has to be kept in every country of its region.
 */
export async function asMostTaxed(
  container: MedusaContainer,
  cart: CoreCart
): Promise<CoreCart> {
  const { shipping_methods = [] } = cart
  const parts = [
    ...cart.items.filter(hasTaxInside).map((item) => asItem(item, cart)),
    ...shipping_methods
      .filter(hasTaxInside)
      .map((method) => asShipping(method, cart)),
  ]
  if (cart.shipping_address?.country_code || parts.length === 0) {
    return cart
  }
  const countries = await readCountries(container, cart.region_id)
  const taxes = await readMostTaxes(container, { parts, countries })
  return {
    ...cart,
    items: cart.items.map((item) => taxedItem(item, taxesOf(item.id, taxes))),
    shipping_methods: shipping_methods.map((method) =>
      taxedShipping(method, taxesOf(method.id, taxes))
    ),
  }
}

/** Core taxes no gift cards. */
const hasTaxInside = (part: CartItem | CartShipping) =>
  part.is_tax_inclusive && !("is_giftcard" in part && part.is_giftcard)

const asItem = (item: CartItem, { currency_code }: CoreCart): TaxablePart => ({
  ...{ id: item.id, product_id: item.product_id ?? "", currency_code },
  product_type_id: item.product_type_id ?? undefined,
  ...{ quantity: item.quantity, unit_price: item.unit_price },
})

const asShipping = (
  { id, shipping_option_id, amount }: CartShipping,
  { currency_code }: CoreCart
): TaxablePart => ({
  ...{ id, shipping_option_id: shipping_option_id ?? "" },
  ...{ unit_price: amount, currency_code },
})

async function readCountries(
  container: MedusaContainer,
  region_id: string | null
): Promise<string[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "region",
      fields: ["countries.iso_2"],
      filters: { id: region_id ?? "" },
    })
  const [region] = data as unknown as { countries: { iso_2: string }[] }[]
  return (region?.countries ?? []).map(({ iso_2 }) => iso_2)
}

function taxedItem(item: CartItem, tax_lines: TaxLine[]): CartItem {
  if (tax_lines.length === 0) {
    return item
  }
  const { total, tax_total } = getLineItemTotals(
    { ...item, tax_lines } as never,
    {}
  )
  return { ...item, raw_total: total, raw_tax_total: tax_total }
}

function taxedShipping(
  method: CartShipping,
  tax_lines: TaxLine[]
): CartShipping {
  if (tax_lines.length === 0) {
    return method
  }
  const { total, tax_total } = getShippingMethodTotals(
    { ...method, tax_lines } as never,
    {}
  )
  return { ...method, raw_total: total, raw_tax_total: tax_total }
}
