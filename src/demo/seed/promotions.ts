import type { CreatePromotionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { queryOf, type SeedContext } from "./context"

const WELCOME_CODE = "WELCOME10"

export async function seedPromotions(context: SeedContext) {
  const { container } = context
  const promotions = [
    welcome(),
    freeShipping(),
    thirdPairOfSocks(await findTypeId(context, "Socks")),
  ]
  const known = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code: promotions.map(({ code }) => code) })
  const missing = promotions.filter(
    ({ code }) => !known.some((promotion) => promotion.code === code)
  )
  if (missing.length) {
    await createPromotionsWorkflow(container).run({
      input: { promotionsData: missing },
    })
  }
}

async function findTypeId(context: SeedContext, value: string) {
  const { data } = await queryOf(context).graph({
    entity: "product_type",
    fields: ["id"],
    filters: { value },
  })
  return data[0].id
}

/** Ten percent off everything, for a first order. */
function welcome(): CreatePromotionDTO {
  return {
    code: WELCOME_CODE,
    type: "standard",
    status: "active",
    is_automatic: false,
    is_tax_inclusive: true,
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 10,
    },
  }
}

function freeShipping(): CreatePromotionDTO {
  return {
    code: "SHIPFREE",
    type: "standard",
    status: "active",
    is_automatic: false,
    application_method: {
      type: "percentage",
      target_type: "shipping_methods",
      allocation: "across",
      value: 100,
    },
  }
}

/** Buy two pairs, the third is free. Nobody has to type a code. */
function thirdPairOfSocks(socksTypeId: string): CreatePromotionDTO {
  const isSocks = [
    {
      attribute: "items.product.type_id",
      operator: "in" as const,
      values: [socksTypeId],
    },
  ]
  return {
    code: "THIRD-PAIR",
    type: "buyget",
    status: "active",
    is_automatic: true,
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "each",
      value: 100,
      max_quantity: 1,
      buy_rules_min_quantity: 2,
      apply_to_quantity: 1,
      buy_rules: isSocks,
      target_rules: isSocks,
    },
  }
}
