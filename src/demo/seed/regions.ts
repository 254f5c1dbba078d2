import {
  createRegionsWorkflow,
  updateRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { markets, type Market } from "../markets"
import { queryOf, type SeedContext } from "./context"

export const PAYMENT_PROVIDER = "pp_system_default"

export async function seedRegions(context: SeedContext) {
  const { container } = context
  const regions = await findRegions(context)
  const missing = markets.filter(({ name }) => !regions.has(name))
  if (missing.length) {
    await createRegionsWorkflow(container).run({
      input: { regions: missing.map(regionInput) },
    })
  }
  // Core adds the rest after the region: an interrupted run may have left the
  // one without the other.
  const unfinished = markets.filter(
    ({ name }) => regions.get(name)?.is_finished === false
  )
  for (const market of unfinished) {
    await updateRegionsWorkflow(container).run({
      input: {
        selector: { name: market.name },
        update: {
          payment_providers: [PAYMENT_PROVIDER],
          is_tax_inclusive: market.is_tax_inclusive,
        },
      },
    })
  }
  const regionIds = await findRegionIds(context)
  context.notes.add({ regions: regionIds, region_id: regionIds.eur })
}

function regionInput(market: Market) {
  return {
    name: market.name,
    currency_code: market.currency_code,
    countries: market.countries.map(({ country_code }) => country_code),
    automatic_taxes: true,
    is_tax_inclusive: market.is_tax_inclusive,
    payment_providers: [PAYMENT_PROVIDER],
  }
}

async function findRegions(context: SeedContext) {
  const query = queryOf(context)
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["id", "name", "payment_providers.id"],
    filters: { name: markets.map(({ name }) => name) },
  })
  const { data: preferences } = await query.graph({
    entity: "price_preference",
    fields: ["value"],
    filters: { attribute: "region_id", value: regions.map(({ id }) => id) },
  })
  return new Map(
    regions.map(({ id, name, payment_providers }) => [
      name,
      {
        id,
        is_finished:
          !!payment_providers?.length &&
          preferences.some(({ value }) => value === id),
      },
    ])
  )
}

/** Region ids by currency. */
export async function findRegionIds(context: SeedContext) {
  const regions = await findRegions(context)
  const ids = markets.map(({ currency_code, name }) => [
    currency_code,
    regions.get(name)?.id,
  ])
  return Object.fromEntries(ids) as Record<Market["currency_code"], string>
}
