import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SHIPPING_LINE_ID } from "../../modules/loyalty/domain/earning"
import { findOrderOfCart } from "../checkout"
import { earnMost } from "./earn-by-terms"
import { loyaltyIn } from "./loyalty-service"
import { orderAsPlaced } from "./order-as-placed"
import { promisedTerms } from "./promised-terms"
import { readCoreOrder, readOrderSnapshot } from "./read-order-snapshot"
import { asStranger } from "./sale-snapshot"

interface EarnedByCart {
  points: number
  /** Of the order. */
  lines: { item_id: string; points: number }[]
}

/**
 * What a cart that is an order has earned, less what was taken back; until that
 * is known, and for anybody but its customer, what it was promised. Never by
 * today's rules: who has bought is often in a higher tier for it.
 */
export async function earnedByCart(
  container: MedusaContainer,
  { cart_id, is_own }: { cart_id: string; is_own: boolean }
): Promise<EarnedByCart> {
  const order_id = await findOrderOfCart(container, cart_id)
  if (!order_id) {
    return { points: 0, lines: [] }
  }
  const isTaken =
    is_own && (await loyaltyIn(container).findOrder(order_id)) !== undefined
  const lines = isTaken
    ? await earnedLines(container, order_id)
    : await promisedLines(container, order_id, is_own)
  const points = lines.reduce((sum, line) => sum + line.points, 0)
  return { points, lines }
}

async function earnedLines(container: MedusaContainer, order_id: string) {
  const { lines } = await loyaltyIn(container).readOrderPoints(order_id)
  const items = await readItems(container, order_id)
  const earned = new Map(
    lines.map(({ line_item_id, points, points_clawed_back }) => [
      line_item_id ?? SHIPPING_LINE_ID,
      points - points_clawed_back,
    ])
  )
  const ids = new Set([...items.map(({ id }) => id), ...earned.keys()])
  return [...ids].map((item_id) => ({
    ...{ item_id, points: earned.get(item_id) ?? 0 },
  }))
}

async function readItems(
  container: MedusaContainer,
  id: string
): Promise<{ id: string }[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["items.id"], filters: { id } })
  const [order] = data as unknown as { items: { id: string }[] }[]
  return order?.items ?? []
}

async function promisedLines(
  container: MedusaContainer,
  order_id: string,
  is_own: boolean
) {
  const order = await readCoreOrder(container, order_id)
  if (!order || order.status === "canceled") {
    return []
  }
  const placed = orderAsPlaced(order)
  const own = await readOrderSnapshot(container, placed)
  const snapshot = is_own ? own : asStranger(own)
  const [first, ...others] = await promisedTerms(container, placed, snapshot)
  if (!first) {
    return []
  }
  const { earning } = await earnMost(container, [first, ...others], snapshot)
  return earning.lines.map(({ line_id, points }) => ({
    ...{ item_id: line_id, points },
  }))
}
