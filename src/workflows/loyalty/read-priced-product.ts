import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  calculateAmountsWithTax,
  ContainerRegistrationKeys,
  MathBN,
  MedusaError,
  QueryContext,
} from "@medusajs/framework/utils"
import { exactAmount } from "./exact-amount"
import { readMostTaxes, taxesOf, type TaxLine } from "./read-most-taxes"

export interface PricingRequest {
  product_id: string
  region_id: string
  /** Whose tax prices with tax have inside. */
  country_code?: string
  /** Null: of any. */
  sales_channel_id: string | null
  group_ids: string[]
}

export interface PricedVariant {
  id: string
  /** For one, without tax. */
  subtotal: BigNumberInput
  tax_total: BigNumberInput
}

interface CoreRegion {
  currency_code: string
  countries: { iso_2: string }[]
}

interface CoreVariant {
  id: string
  calculated_price?: {
    calculated_amount: number | null
    is_calculated_price_tax_inclusive: boolean
  } | null
}

interface CoreProduct {
  id: string
  type_id: string | null
  is_giftcard: boolean
  sales_channels: { id: string }[]
  variants: CoreVariant[]
}

export interface PricedProduct {
  currency_code: string
  is_giftcard: boolean
  /** Those that have a price. */
  variants: PricedVariant[]
}

/**
 * A published product of the channel at the prices of a region, as core's own
 * product page has them.
 *
 * @throws {MedusaError} `not_found` for the product, `invalid_data` for the
 * region
 */
export async function readPricedProduct(
  container: MedusaContainer,
  request: PricingRequest
): Promise<PricedProduct> {
  const region = await readRegion(container, request)
  const product = await readProduct(container, request, region)
  const priced = product.variants.filter(({ calculated_price }) =>
    Number.isFinite(calculated_price?.calculated_amount)
  )
  const { currency_code } = region
  const { country_code } = request
  const countries = country_code ? [country_code] : codesOf(region)
  const taxes = await readTaxes(container, {
    ...{ product, currency_code, countries },
    variants: country_code ? priced : priced.filter(hasTaxInside),
  })
  return {
    ...{ currency_code, is_giftcard: product.is_giftcard },
    variants: priced.map((variant) =>
      withoutTax(variant, taxesOf(variant.id, taxes))
    ),
  }
}

async function readRegion(
  container: MedusaContainer,
  { region_id: id, country_code }: PricingRequest
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "region",
      fields: ["currency_code", "countries.iso_2"],
      filters: { id },
    })
  const [region] = data as unknown as CoreRegion[]
  if (!region) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There is no region ${id}. Name one of GET /store/regions.`
    )
  }
  const countries = codesOf(region)
  if (country_code && !countries.includes(country_code)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Country ${country_code} is not in region ${id}. Name one of ${countries.join(", ")}.`
    )
  }
  return region
}

const codesOf = ({ countries }: CoreRegion) =>
  countries.map(({ iso_2 }) => iso_2)

async function readProduct(
  container: MedusaContainer,
  { product_id, region_id, sales_channel_id, group_ids }: PricingRequest,
  { currency_code }: CoreRegion
) {
  const groups = group_ids.map((id) => ({ id }))
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: [
        ...["id", "type_id", "is_giftcard", "sales_channels.id"],
        ...["variants.id", "variants.calculated_price.*"],
      ],
      filters: { id: product_id, status: "published" },
      context: {
        variants: {
          calculated_price: QueryContext({
            ...{ region_id, currency_code, customer: { groups } },
          }),
        },
      },
    })
  const [product] = data as unknown as CoreProduct[]
  const isSold =
    sales_channel_id === null ||
    product?.sales_channels.some(({ id }) => id === sales_channel_id)
  if (!product || !isSold) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no product ${product_id}`
    )
  }
  return product
}

/** Beside a price, no tax takes points: it can wait for the address. */
const hasTaxInside = ({ calculated_price }: CoreVariant) =>
  calculated_price?.is_calculated_price_tax_inclusive

async function readTaxes(
  container: MedusaContainer,
  {
    product,
    variants,
    currency_code,
    countries,
  }: {
    product: CoreProduct
    variants: CoreVariant[]
    currency_code: string
    countries: string[]
  }
): Promise<TaxLine[]> {
  return readMostTaxes(container, {
    countries,
    parts: variants.map(({ id, calculated_price }) => ({
      ...{ id, product_id: product.id, quantity: 1, currency_code },
      product_type_id: product.type_id ?? undefined,
      unit_price: calculated_price?.calculated_amount ?? 0,
    })),
  })
}

function withoutTax(
  { id, calculated_price }: CoreVariant,
  taxLines: TaxLine[]
): PricedVariant {
  const { priceWithTax, priceWithoutTax } = calculateAmountsWithTax({
    taxLines,
    amount: calculated_price?.calculated_amount ?? 0,
    includesTax: calculated_price?.is_calculated_price_tax_inclusive ?? false,
  })
  return {
    id,
    subtotal: exactAmount(priceWithoutTax),
    tax_total: exactAmount(MathBN.sub(priceWithTax, priceWithoutTax)),
  }
}
