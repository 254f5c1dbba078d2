import type { CreatePromotionDTO } from "@medusajs/framework/types"
import type { Benefit } from "../../../modules/loyalty/domain/rewards"
import type { ClaimRow } from "../../../modules/loyalty/claim-rows"

type Method = CreatePromotionDTO["application_method"]
type Rule = NonNullable<CreatePromotionDTO["rules"]>[number]

/** The attribute of a cart by which core binds a promotion to a customer. */
export const BOUND_BY = "customer.id"

interface Circumstances {
  customer_id: string
  campaign_id: string
  /** Whether prices in its currency have the tax inside. */
  is_tax_inclusive: boolean
}

/**
 * A claim in the words of core's promotions: a code that one customer can use,
 * once, until its campaign ends.
 */
export function promotionOfClaim(
  claim: ClaimRow,
  { customer_id, campaign_id, is_tax_inclusive }: Circumstances
): CreatePromotionDTO {
  const { code, benefit } = claim
  return {
    ...{ code, campaign_id, type: "standard", status: "active" },
    ...{ is_automatic: false, limit: 1 },
    is_tax_inclusive: benefit.kind === "amount" && is_tax_inclusive,
    rules: [
      { attribute: BOUND_BY, operator: "eq", values: [customer_id] },
      ...currencyRules(claim),
    ],
    application_method: methodOf(benefit),
    metadata: { loyalty_claim_id: claim.id },
  }
}

/** Before discounts, or its own would lead below the minimum. */
function currencyRules({ currency_code, minimum_amounts }: ClaimRow): Rule[] {
  const minimum = currency_code && minimum_amounts?.[currency_code]
  const rules: Rule[] = currency_code
    ? [{ attribute: "currency_code", operator: "eq", values: [currency_code] }]
    : []
  return minimum
    ? [
        ...rules,
        {
          ...{ attribute: "original_item_total", operator: "gte" },
          values: [minimum],
        },
      ]
    : rules
}

function methodOf(benefit: Benefit): Method {
  switch (benefit.kind) {
    case "percentage":
      return {
        ...{ type: "percentage", target_type: "order" },
        value: benefit.percent,
      }
    case "amount": {
      const [[currency_code, amount]] = Object.entries(benefit.amounts)
      return {
        ...{ type: "fixed", target_type: "order", allocation: "across" },
        ...{ value: Number(amount), currency_code },
      }
    }
    case "free_shipping":
      return {
        ...{ type: "percentage", target_type: "shipping_methods" },
        ...{ allocation: "across", value: 100 },
      }
    case "free_product":
      return {
        ...{ type: "percentage", target_type: "items" },
        ...{ allocation: "once", max_quantity: 1, value: 100 },
        target_rules: [
          {
            ...{ attribute: "items.variant_id", operator: "eq" },
            values: [benefit.variant_id],
          },
        ],
      }
  }
}
