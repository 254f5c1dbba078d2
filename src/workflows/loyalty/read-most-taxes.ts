import type {
  ItemTaxLineDTO,
  MedusaContainer,
  ShippingTaxLineDTO,
  TaxableItemDTO,
  TaxableShippingDTO,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

export type TaxLine = ItemTaxLineDTO | ShippingTaxLineDTO
export type TaxablePart = TaxableItemDTO | TaxableShippingDTO

interface TaxCountry {
  country_code: string
  rates: CountryRate[]
}

interface CountryRate {
  tax_region_id: string
  rate: number | null
  is_default: boolean
  rules: Reference[]
}

interface Reference {
  reference: string
  reference_id: string
}

/**
 * The taxes of each part, in that of the countries where most of it is tax: so
 * what is shown is kept wherever it is bought.
 */
export async function readMostTaxes(
  container: MedusaContainer,
  { parts, countries }: { parts: TaxablePart[]; countries: string[] }
): Promise<TaxLine[]> {
  if (parts.length === 0) {
    return []
  }
  const known = await readTaxCountries(container, parts, countries)
  const placed = parts.map((part) => ({ part, at: mostTaxed(part, known) }))
  const taxes = container.resolve(Modules.TAX)
  // Nearly always one: few things have rates of their own.
  const chosen = [...new Set(placed.flatMap(({ at }) => at ?? []))]
  const lines = await Promise.all(
    chosen.map((country_code) =>
      taxes.getTaxLines(
        placed.flatMap(({ part, at }) => (at === country_code ? part : [])),
        { address: { country_code } }
      )
    )
  )
  return lines.flat()
}

/** Those of one part. */
export const taxesOf = (id: string, lines: TaxLine[]) =>
  lines.filter((line) =>
    "line_item_id" in line
      ? line.line_item_id === id
      : line.shipping_line_id === id
  )

/** As many statements for a hundred parts and countries as for one. */
async function readTaxCountries(
  container: MedusaContainer,
  parts: TaxablePart[],
  countries: string[]
): Promise<TaxCountry[]> {
  const [only, ...others] = countries
  if (only && others.length === 0) {
    return [{ country_code: only, rates: [] }]
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: regions } = await query.graph({
    entity: "tax_region",
    fields: ["id", "country_code"],
    filters: { country_code: countries, parent_id: null },
  })
  const own = parts.flatMap(referencesOf)
  const { data } = await query.graph({
    entity: "tax_rate",
    fields: ["rate", "is_default", "tax_region_id", "rules.*"],
    filters: {
      tax_region_id: regions.map(({ id }) => id),
      $or: [{ is_default: true }, { rules: { $or: own } }],
    },
  })
  const rates = data as unknown as CountryRate[]
  return regions.map(({ id, country_code }) => ({
    country_code,
    rates: rates.filter(({ tax_region_id }) => tax_region_id === id),
  }))
}

function mostTaxed(
  part: TaxablePart,
  countries: TaxCountry[]
): string | undefined {
  const rated = countries.map(({ country_code, rates }) => ({
    ...{ country_code, rate: rateOf(part, rates) },
  }))
  rated.sort((one, other) => other.rate - one.rate)
  return rated.at(0)?.country_code
}

/** Core's own order: the product's, the type's, the country's. */
function rateOf(part: TaxablePart, rates: CountryRate[]): number {
  const [rate] = [
    ...referencesOf(part).map((own) =>
      rates.find(({ rules }) => rules.some((rule) => isSame(rule, own)))
    ),
    rates.find(({ is_default }) => is_default),
  ].filter((found) => found !== undefined)
  return rate?.rate ?? 0
}

const isSame = (one: Reference, other: Reference) =>
  one.reference === other.reference && one.reference_id === other.reference_id

/** What a rate of its own can be for, the nearest first. */
function referencesOf(part: TaxablePart): Reference[] {
  if ("shipping_option_id" in part) {
    const { shipping_option_id } = part
    return [{ reference: "shipping_option", reference_id: shipping_option_id }]
  }
  const { product_id, product_type_id } = part
  const type = product_type_id
    ? [{ reference: "product_type", reference_id: product_type_id }]
    : []
  return [{ reference: "product", reference_id: product_id }, ...type]
}
