import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { worthOf } from "../../../loyalty"
import { queryOf, type SeedContext } from "../../context"
import { backdate } from "../../past"
import type { Year } from "./year"

const MINUTE_MS = 60_000

interface Payment {
  order_id: string
  points: number
  now: Date
}

/** As a checkout does it: set aside for the cart, and spent with its order. */
export async function payWithPoints(
  { context, loyalty }: Year,
  { order_id, points, now }: Payment
) {
  const known = await loyalty.findReservationOfOrder(order_id)
  if (known) {
    return
  }
  const { customer_id, currency_code, cart_id } = await cartOf(
    context,
    order_id,
    now
  )
  const { id: account_id } = await loyalty.openAccount(customer_id)
  const { id } = await loyalty.reserve({
    ...{ account_id, cart_id, points, currency_code },
    amount: worthOf(points).toFixed(2),
    expires_at: new Date(now.getTime() + 60 * MINUTE_MS),
    now: new Date(now.getTime() - 5 * MINUTE_MS),
  })
  await loyalty.commitReservation({ id, order_id, now })
  await nameCreditLine(context, order_id, id)
}

/** The cart it came of, which a checkout would have left behind. */
async function cartOf(context: SeedContext, order_id: string, now: Date) {
  const { container } = context
  const { data: orders } = await queryOf(context).graph({
    entity: "order",
    fields: ["customer_id", "currency_code", "email", "region_id"],
    filters: { id: order_id },
  })
  const { customer_id, currency_code, email, region_id } = orders[0]
  const buyer = { customer_id: customer_id as string, currency_code }
  const { data: links } = await queryOf(context).graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id },
  })
  if (links.length) {
    return { ...buyer, cart_id: links[0].cart_id }
  }
  const [cart] = await container.resolve(Modules.CART).createCarts([
    {
      ...{ ...buyer, email: email ?? undefined },
      ...{ region_id: region_id ?? undefined, completed_at: now },
    },
  ])
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id },
    [Modules.CART]: { cart_id: cart.id },
  })
  await backdate(context, now, [
    { table: "cart", where: "id = ?", bindings: [cart.id] },
    { table: "order_cart", where: "order_id = ?", bindings: [order_id] },
  ])
  return { ...buyer, cart_id: cart.id }
}

/** Core's line of credit says whose points it is, once they are spent. */
async function nameCreditLine(
  { container }: SeedContext,
  order_id: string,
  reference_id: string
) {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order_credit_line")
    .where({ order_id, reference: "loyalty" })
    .update({ reference_id })
}
