import type { ProductKey } from "./imported-review"

/** The surest first. */
const ORDER = ["id", "external_id", "sku", "handle"] as const

export const productKeys = (
  given: Partial<Record<ProductKey["by"], string | null>>
): ProductKey[] =>
  ORDER.flatMap((by) => {
    const value = given[by]
    return value ? [{ by, value }] : []
  })

/** `https://shop.example/de/products/tea-mug?variant=1` is `tea-mug`. */
export function handleOfUrl(url: string | null) {
  return /\/products?\/([^/?#\s]+)/i.exec(url ?? "")?.[1] ?? null
}
