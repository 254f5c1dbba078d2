import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import type { OrderSnapshot } from "../../modules/loyalty/domain/earning"
import {
  earnBy,
  promisedAt,
  promiseEndsAt,
  snapshotOfOne,
  termsOf,
} from "../../modules/loyalty/domain/promise"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { loyaltyIn } from "./loyalty-service"
import { signPromise } from "./promise-token"
import { readCategories } from "./read-categories"
import { readPricedProduct, type PricingRequest } from "./read-priced-product"

interface ProductPromise {
  currency_code: string
  variants: {
    variant_id: string
    points: number
    promise: { token: string; expires_at: Date }
  }[]
}

/** Nothing is written: the token itself says what was promised. */
export async function promiseForProduct(
  container: MedusaContainer,
  {
    customer_id,
    ...request
  }: Omit<PricingRequest, "group_ids"> & { customer_id?: string }
): Promise<ProductPromise> {
  const customer = await readMember(container, customer_id)
  const { group_ids } = customer
  const product = await readPricedProduct(container, { ...request, group_ids })
  const { currency_code } = product
  const program = await loyaltyIn(container).findActiveProgram(
    request.sales_channel_id
  )
  if (!program) {
    return { currency_code, variants: [] }
  }
  const definition = readDefinition(program.definition)
  const { product_id } = request
  const categories = await readCategories(container, [product_id])
  const at = promisedAt(clock.now())
  return {
    currency_code,
    variants: product.variants.map((variant) => {
      const snapshot = snapshotOfOne(
        {
          ...{ ...variant, product_id, is_giftcard: product.is_giftcard },
          category_ids: categories.get(product_id) ?? [],
        },
        { currency_code, at, customer }
      )
      const terms = termsOf(program.id, snapshot)
      const { points } = earnBy(definition, terms, snapshot)
      const expires_at = promiseEndsAt(at)
      const token = signPromise({
        ...{ about: "product", subject_id: product_id },
        customer_id: customer.id,
        ...{ terms, points, expires_at },
      })
      return { variant_id: variant.id, points, promise: { token, expires_at } }
    }),
  }
}

/** Who asks, as the rules see them; strangers are in no group and no tier. */
async function readMember(
  container: MedusaContainer,
  id = ""
): Promise<OrderSnapshot["customer"]> {
  if (!id) {
    return { id, group_ids: [], tier: null }
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "customer", fields: ["groups.id"], filters: { id } })
  const [customer] = data as { groups?: ({ id: string } | null)[] }[]
  const group_ids = (customer?.groups ?? []).flatMap((group) => group?.id ?? [])
  const tier = await loyaltyIn(container).findTier(id)
  return { id, group_ids, tier: tier?.key ?? null }
}
