import type { CreateTaxRegionDTO } from "@medusajs/framework/types"
import {
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { garments } from "../catalogue"
import { markets, reducedGst, type Market } from "../markets"
import { queryOf, type SeedContext } from "./context"

const TAX_PROVIDER = "tp_system"

export async function seedTaxes(context: SeedContext) {
  const known = await findTaxRegions(context)
  await createMissing(context, known, markets.flatMap(countryRegions))
  const countries = await findTaxRegions(context)
  await createMissing(
    context,
    countries,
    markets.flatMap((market) => provinceRegions(market, countries))
  )
  await seedReducedGst(context, countries)
}

const keyOf = (country: string, province?: string | null) => province ?? country

async function findTaxRegions(context: SeedContext) {
  const { data } = await queryOf(context).graph({
    entity: "tax_region",
    fields: ["id", "country_code", "province_code"],
  })
  return new Map(
    data.map((region) => [
      keyOf(region.country_code ?? "", region.province_code),
      region.id,
    ])
  )
}

async function createMissing(
  { container }: SeedContext,
  known: Map<string, string>,
  regions: CreateTaxRegionDTO[]
) {
  const missing = regions.filter(
    ({ country_code, province_code }) =>
      !known.has(keyOf(country_code, province_code))
  )
  if (missing.length) {
    await createTaxRegionsWorkflow(container).run({ input: missing })
  }
}

const rateOf = (market: Market, code: string, rate: number) => ({
  name: `${market.tax_name} ${rate} %`,
  code: `${code}-${market.tax_name.toLowerCase().replace(" ", "-")}`,
  rate,
})

function countryRegions(market: Market): CreateTaxRegionDTO[] {
  return market.countries.map(({ country_code, rate }) => ({
    country_code,
    provider_id: TAX_PROVIDER,
    default_tax_rate: rateOf(market, country_code, rate),
  }))
}

function provinceRegions(
  market: Market,
  countries: Map<string, string>
): CreateTaxRegionDTO[] {
  return Object.entries(market.provinces ?? {}).map(([province, rate]) => {
    const [country] = province.split("-")
    return {
      country_code: country,
      province_code: province,
      parent_id: countries.get(country),
      default_tax_rate: rateOf(market, province, rate),
    }
  })
}

async function seedReducedGst(
  context: SeedContext,
  countries: Map<string, string>
) {
  const code = "in-gst-reduced"
  const query = queryOf(context)
  const { data: rates } = await query.graph({
    entity: "tax_rate",
    fields: ["id"],
    filters: { code },
  })
  if (rates.length) {
    return
  }
  const handles = garments
    .filter(({ prices }) => prices.inr <= reducedGst.price_max_inr)
    .filter(({ hs_code }) =>
      reducedGst.hs_chapters.includes(hs_code.slice(0, 2))
    )
    .map(({ handle }) => handle)
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id"],
    filters: { handle: handles },
  })
  await createTaxRatesWorkflow(context.container).run({
    input: [
      {
        tax_region_id: countries.get("in") as string,
        name: `GST ${reducedGst.rate} %, clothing up to ₹${reducedGst.price_max_inr}`,
        code,
        rate: reducedGst.rate,
        rules: products.map(({ id }) => ({
          reference: "product",
          reference_id: id,
        })),
      },
    ],
  })
}
