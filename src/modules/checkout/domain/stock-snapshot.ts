import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/**
 * What core reads of a cart before it completes it, as far as stock goes. It
 * reads this once, at the start, and later picks stock locations from it.
 */
export interface CartSnapshot {
  id: string
  sales_channel_id: string
  items: SnapshotLine[]
}

interface SnapshotLine {
  id: string
  quantity: BigNumberInput
  variant?: SnapshotVariant | null
}

interface SnapshotVariant {
  id: string
  manage_inventory: boolean
  allow_backorder: boolean
  inventory_items?: {
    inventory_item_id: string
    required_quantity: BigNumberInput
    inventory?: { location_levels?: SnapshotLevel[] } | null
  }[]
}

export interface SnapshotLevel {
  location_id: string
  stocked_quantity: BigNumberInput
  reserved_quantity: BigNumberInput
  raw_stocked_quantity?: BigNumberInput | null
  raw_reserved_quantity?: BigNumberInput | null
  stock_locations?: { id: string; sales_channels?: { id: string }[] }[]
}

/** What one line takes of one inventory item; a bundle has several. */
export interface StockDemand {
  inventory_item_id: string
  quantity: BigNumberInput
  is_backorder: boolean
}

/** Lines without stock keeping take nothing. */
export function readDemand({ items }: CartSnapshot): StockDemand[] {
  return items.flatMap(({ quantity, variant }) =>
    variant?.manage_inventory
      ? (variant.inventory_items ?? []).map((item) => ({
          inventory_item_id: item.inventory_item_id,
          quantity: MathBN.mult(item.required_quantity, quantity),
          is_backorder: variant.allow_backorder,
        }))
      : []
  )
}

/**
 * Stock locations of the cart's sales channel, in the order in which core
 * tries them. A location of any line counts for every line.
 */
export function readLocations(cart: CartSnapshot): string[] {
  const ids = listLevels(cart).flatMap(({ level }) =>
    (level.stock_locations ?? [])
      .filter(({ sales_channels }) =>
        sales_channels?.some(({ id }) => id === cart.sales_channel_id)
      )
      .map(({ id }) => id)
  )
  return [...new Set(ids)]
}

export function listLevels({ items }: CartSnapshot) {
  return items.flatMap(({ variant }) =>
    (variant?.inventory_items ?? []).flatMap((item) =>
      (item.inventory?.location_levels ?? []).map((level) => ({
        inventory_item_id: item.inventory_item_id,
        level,
      }))
    )
  )
}
