import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ExportedLists } from "../../lib/personal-data"

/** What is in memory at once, however many orders there are. */
const PAGE = 50

const PLACE = [
  "company",
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
  "metadata",
]
const under = (relation: string, fields: string[]) =>
  fields.map((field) => `${relation}.${field}`)

const PROFILE = [
  "id",
  "email",
  "first_name",
  "last_name",
  "company_name",
  "phone",
  "metadata",
  "created_at",
  "groups.name",
]
const LINE = ["product_title", "variant_title", "unit_price", "metadata"]
const ORDER = [
  "id",
  "display_id",
  "status",
  "email",
  "currency_code",
  "total",
  "created_at",
  "metadata",
  "items.quantity",
  ...under("items", LINE),
  ...under("shipping_address", PLACE),
  ...under("billing_address", PLACE),
  "shipping_methods.name",
  "shipping_methods.amount",
]
const CART = [
  "id",
  "email",
  "currency_code",
  "created_at",
  "completed_at",
  "metadata",
  "items.quantity",
  ...under("items", LINE),
  ...under("shipping_address", PLACE),
  ...under("billing_address", PLACE),
]

/** Of the customer's own rows alone: a guest's address proves nothing. */
export function exportCoreRows(
  container: MedusaContainer,
  customer_id: string
): ExportedLists {
  const all = (entity: string, fields: string[], filters: object) =>
    pagesOf(container, { entity, fields, filters })
  return {
    profile: all("customer", PROFILE, { id: customer_id }),
    addresses: all("customer_address", ["id", "address_name", ...PLACE], {
      customer_id,
    }),
    orders: all("order", ORDER, { customer_id }),
    carts: all("cart", CART, { customer_id }),
  }
}

async function* pagesOf(
  container: MedusaContainer,
  {
    entity,
    fields,
    filters,
  }: { entity: string; fields: string[]; filters: object }
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  let after = ""
  for (;;) {
    const { data } = await query.graph({
      entity,
      fields,
      filters: { $and: [filters, { id: { $gt: after } }] },
      pagination: { take: PAGE, skip: 0, order: { id: "ASC" } },
    })
    yield* data
    const last = data.at(-1)
    if (!last || data.length < PAGE) {
      return
    }
    after = last.id
  }
}
