import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { crashPoint } from "../../../lib/crash-point"
import type { ClaimRow } from "../../../modules/loyalty/claim-rows"
import { promotionOfClaim } from "./promotion-of-claim"

/**
 * The promotion of a claim: the one with its code, or a new one. Core keeps
 * codes apart, so there are never two.
 */
export async function issuePromotion(
  container: MedusaContainer,
  claim: ClaimRow,
  customer_id: string
): Promise<string> {
  const known = await findPromotion(container, claim.code)
  if (known) {
    return known
  }
  const campaign_id = await campaignOf(container, claim)
  const is_tax_inclusive = await hasTaxInside(container, claim.currency_code)
  const { result } = await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: [
        promotionOfClaim(claim, {
          ...{ customer_id, campaign_id, is_tax_inclusive },
        }),
      ],
    },
  })
  crashPoint("loyalty.reward-promoted")
  return result[0].id
}

async function findPromotion(container: MedusaContainer, code: string) {
  const [promotion] = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ code }, { select: ["id"] })
  return promotion?.id
}

/**
 * Core ends promotions by their campaign. What ends on the same day shares one,
 * so a merchant finds a campaign for each reward and day, and not for each
 * customer.
 */
async function campaignOf(container: MedusaContainer, claim: ClaimRow) {
  const { reward_id, name, expires_at: ends_at } = claim
  const campaign_identifier = `${reward_id}-${ends_at.toISOString()}`
  const promotions = container.resolve(Modules.PROMOTION)
  const find = async () =>
    (
      await promotions.listCampaigns({
        campaign_identifier: [campaign_identifier],
      })
    )[0]?.id
  const known = await find()
  if (known) {
    return known
  }
  try {
    const { id } = await promotions.createCampaigns({
      ...{ name, campaign_identifier, ends_at },
    })
    return id
  } catch (error) {
    // Two claims of one day at once: core keeps identifiers apart.
    const made = await find()
    if (made) {
      return made
    }
    throw error
  }
}

/** An amount off is off what customers see. */
async function hasTaxInside(
  container: MedusaContainer,
  currency_code: string | null
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "price_preference",
      fields: ["is_tax_inclusive"],
      filters: { attribute: "currency_code", value: currency_code ?? "" },
    })
  return Boolean(data[0]?.is_tax_inclusive)
}
