import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface OrderRow {
  id: string
  status: string
  summary?: { pending_difference: number }
  transactions?: { reference: string; amount: number }[]
  payment_collections?: {
    payments?: { canceled_at: string | null; captures?: { amount: number }[] }[]
  }[]
}

/** An order and the money that core knows to be behind it. */
export async function readOrder(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "summary.*",
      "transactions.*",
      "payment_collections.payments.*",
      "payment_collections.payments.captures.*",
    ],
    filters: { id },
  })
  const order = data[0] as unknown as OrderRow
  const payments = (order.payment_collections ?? []).flatMap(
    (collection) => collection.payments ?? []
  )
  const live = payments.filter(({ canceled_at }) => !canceled_at)
  const sum = (amounts: { amount: number }[]) =>
    amounts.reduce((total, { amount }) => total + amount, 0)
  return {
    status: order.status,
    live_payments: live.length,
    captured: sum(live.flatMap(({ captures }) => captures ?? [])),
    transacted: sum(order.transactions ?? []),
    pending_difference: order.summary?.pending_difference,
  }
}

/** How many orders the shop has. */
export async function countOrders(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id"] })
  return data.length
}
