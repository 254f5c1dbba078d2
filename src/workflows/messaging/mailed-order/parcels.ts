import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { ShipmentProps } from "../../../emails/props"
import { parseUrl } from "../../../lib/parse-url"
import { partOf, type CoreLine } from "./lines"
import type { CoreOrder } from "./order-props"

export const PARCEL_FIELDS = [
  "fulfillments.id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.inventory_item_id",
  "fulfillments.items.quantity",
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
]

export interface Parcel {
  id: string
  shipped_at: Date | string | null
  delivered_at: Date | string | null
  canceled_at: Date | string | null
  items: ParcelItem[]
  labels?: { tracking_number: string | null; tracking_url: string | null }[]
}

interface ParcelItem {
  line_item_id: string | null
  inventory_item_id: string | null
  quantity: BigNumberInput
}

interface PackedLine extends CoreLine {
  variant?: {
    inventory_items?: {
      inventory_item_id: string
      required_quantity: number
    }[]
  } | null
}

export interface PackedOrder extends CoreOrder {
  items: PackedLine[]
  fulfillments?: Parcel[]
}

/** What of the order's lines is in a parcel. */
export function parcelLines(order: PackedOrder, { items }: Parcel): CoreLine[] {
  return order.items.flatMap((line) => {
    const item = items.find(({ line_item_id }) => line_item_id === line.id)
    return item ? [partOf(line, unitsOf(line, item))] : []
  })
}

/** A kit is packed piece by piece: its lines count pieces, not kits. */
function unitsOf({ variant }: PackedLine, item: ParcelItem) {
  const piece = variant?.inventory_items?.find(
    ({ inventory_item_id }) => inventory_item_id === item.inventory_item_id
  )
  return MathBN.div(item.quantity, piece?.required_quantity || 1)
}

/** Couriers' links as they gave them; `#` is what the admin's form leaves. */
export function trackingOf({ labels = [] }: Parcel): ShipmentProps["tracking"] {
  return labels.flatMap(({ tracking_number: number, tracking_url }) =>
    number ? [{ number, href: webAddress(tracking_url) }] : []
  )
}

/** Anything but the web, such as a script, is no link for a mail. */
function webAddress(url: string | null) {
  return url && /^https?:\/\//i.test(url) && parseUrl(url) ? url : null
}
