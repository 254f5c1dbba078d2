import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import type {
  CreateProductWorkflowInputDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  ProductStatus,
} from "@medusajs/framework/utils"
import { randomBytes } from "crypto"
import type { Storefront } from "./storefront"

interface ProductOverrides {
  title?: string
  price?: number
  currency_code?: string
  /** Units per stock location. A plain number goes to the storefront's own. */
  stock?: number | Record<string, number>
  manage_inventory?: boolean
  allow_backorder?: boolean
  /**
   * What one unit of the variant takes from stock, when it is not an
   * inventory item of its own.
   */
  inventory_items?: { inventory_item_id: string; required_quantity: number }[]
}

/** A published product with one variant, in stock, on sale in a storefront. */
export async function buildProduct(
  container: MedusaContainer,
  storefront: Storefront,
  {
    title = "Jacket",
    price = 25,
    currency_code = "eur",
    stock = 100,
    manage_inventory = true,
    allow_backorder = false,
    inventory_items,
  }: ProductOverrides = {}
) {
  const word = title.toLowerCase().replaceAll(" ", "-")
  const sku = `${word}-${randomBytes(4).toString("hex")}`
  const product: CreateProductWorkflowInputDTO = {
    title,
    handle: sku,
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: storefront.shipping_profile_id,
    sales_channels: [{ id: storefront.sales_channel_id }],
    options: [{ title: "Size", values: ["One"] }],
    variants: [
      {
        title: "One",
        sku,
        options: { Size: "One" },
        manage_inventory,
        allow_backorder,
        prices: [{ currency_code, amount: price }],
        ...(inventory_items ? { inventory_items } : {}),
      },
    ],
  }
  const { result } = await createProductsWorkflow(container).run({
    input: { products: [product] },
  })
  const variantId = result[0].variants[0].id
  const inventoryItemId = await findInventoryItem(container, variantId)
  if (inventoryItemId && !inventory_items) {
    await addStock(container, inventoryItemId, storefront, stock)
  }
  return {
    id: result[0].id,
    variant_id: variantId,
    /** The variant's own item; empty without stock keeping. */
    inventory_item_id: inventoryItemId,
  }
}

async function findInventoryItem(
  container: MedusaContainer,
  variantId: string
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["inventory_items.inventory_item_id"],
    filters: { id: variantId },
  })
  return data[0].inventory_items?.[0]?.inventory_item_id ?? ""
}

async function addStock(
  container: MedusaContainer,
  inventoryItemId: string,
  storefront: Storefront,
  stock: number | Record<string, number>
) {
  const perLocation =
    typeof stock === "number"
      ? { [storefront.stock_location_id]: stock }
      : stock
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: Object.entries(perLocation).map(
        ([location_id, stocked_quantity]) => ({
          inventory_item_id: inventoryItemId,
          location_id,
          stocked_quantity,
        })
      ),
    },
  })
}
