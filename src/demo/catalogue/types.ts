import type { CareKey } from "./care"
import type { CategoryHandle } from "./categories"
import type { CollectionHandle } from "./collections"
import type { ColourKey } from "./palette"
import type { SizeRun } from "./sizes"

/**
 * Prices in major units. EUR and INR are what the shopper pays, tax included;
 * USD is before sales tax, as each market expects.
 */
export type Prices = { eur: number; usd: number; inr: number }

export type Garment = {
  handle: string
  title: string
  subtitle: string
  description: string
  /** Style number, the middle of every SKU: MA-KN-001-INK-M. */
  style: string
  category: CategoryHandle
  collection?: CollectionHandle
  type: string
  tags: string[]
  material: string
  care: CareKey
  /** ISO 3166-1 alpha-2, lower case. */
  origin_country: string
  hs_code: string
  weight_grams: number
  sizes: SizeRun
  /** The first is the one on the shop's shelf: its picture is the thumbnail. */
  colours: ColourKey[]
  prices: Prices
  /** `COLOUR-SIZE` endings of SKUs that are gone, or nearly. */
  sold_out?: string[]
  low?: string[]
}

export type Fitment = {
  make: string
  model: string
  engine: string
  from_year: number
  /** Missing: still built. */
  to_year?: number
}

export type SparePartVariant = {
  /** Value of the part's option. */
  name: string
  /** Ends the SKU and the part number. */
  code: string
  prices: Prices
  weight_grams: number
  stock?: "sold_out" | "low"
}

export type SparePart = {
  handle: string
  title: string
  subtitle: string
  description: string
  part_number: string
  /** Numbers of the vehicle makers that this part replaces. */
  oe_references: string[]
  fitment: Fitment[]
  category: CategoryHandle
  material: string
  origin_country: string
  hs_code: string
  tags: string[]
  option: string
  variants: SparePartVariant[]
}
