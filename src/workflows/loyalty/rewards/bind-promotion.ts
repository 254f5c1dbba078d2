import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOUND_BY } from "./promotion-of-claim"

/** The code is another customer's to use: two members have become one. */
export async function bindPromotion(
  container: MedusaContainer,
  promotion_id: string,
  customer_id: string
) {
  const promotions = container.resolve(Modules.PROMOTION)
  const { rules } = await promotions.retrievePromotion(promotion_id, {
    relations: ["rules"],
  })
  const bound = (rules ?? []).filter(({ attribute }) => attribute === BOUND_BY)
  await promotions.updatePromotionRules(
    bound.map(({ id }) => ({ id, values: [customer_id] }))
  )
}
