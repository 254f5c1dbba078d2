import type { ColourKey } from "./palette"
import { sizeRuns, type Size } from "./sizes"
import type { Garment, SparePart, SparePartVariant } from "./types"

export type StockLevel = "plenty" | "low" | "sold_out"

/** `MA-KN-001-INK-M` */
export const garmentSku = (
  { style }: Garment,
  colour: ColourKey,
  { code }: Size
) => `MA-${style}-${colour.toUpperCase()}-${code}`

/** `SP-KM4410-F` */
export const sparePartSku = (
  { part_number }: SparePart,
  { code }: SparePartVariant
) => `SP-${part_number.replace(" ", "")}-${code}`

export const sizesOf = ({ sizes }: Garment): readonly Size[] => sizeRuns[sizes]

/** Every SKU of the demo with its price and how much of it there is. */
export function allSkus(garments: Garment[], spareParts: SparePart[]) {
  const clothes = garments.flatMap((garment) =>
    garment.colours.flatMap((colour) =>
      sizesOf(garment).map((size) => ({
        sku: garmentSku(garment, colour, size),
        prices: garment.prices,
        stock: levelOf(garment, `${colour.toUpperCase()}-${size.code}`),
      }))
    )
  )
  const parts = spareParts.flatMap((part) =>
    part.variants.map((variant) => ({
      sku: sparePartSku(part, variant),
      prices: variant.prices,
      stock: stockOf(variant),
    }))
  )
  return new Map([...clothes, ...parts].map((entry) => [entry.sku, entry]))
}

const stockOf = ({ stock }: SparePartVariant): StockLevel => stock ?? "plenty"

function levelOf({ sold_out, low }: Garment, ending: string): StockLevel {
  if (sold_out?.includes(ending)) {
    return "sold_out"
  }
  return low?.includes(ending) ? "low" : "plenty"
}
