import type { MedusaContainer } from "@medusajs/framework/types"
import { loyaltyIn } from "../loyalty-service"
import { findGoneVariants } from "./assert-variant"

type Query = Parameters<ReturnType<typeof loyaltyIn>["listOffers"]>[0]

/**
 * What is offered, and what keeps a customer from it: also a product that is
 * gone, or not sold in their storefront.
 */
export async function readOffers(
  container: MedusaContainer,
  { sales_channel_ids, ...query }: Query & { sales_channel_ids: string[] }
) {
  const { rewards, count } = await loyaltyIn(container).listOffers(query)
  const gone = await findGoneVariants(
    container,
    rewards.map(({ benefit }) => benefit),
    sales_channel_ids
  )
  const offers = rewards.map(({ member, ...reward }) => {
    const { benefit } = reward
    const isGone =
      benefit.kind === "free_product" && gone.includes(benefit.variant_id)
    const obstacles = [
      ...(isGone ? (["unavailable"] as const) : []),
      ...(member?.obstacles ?? []),
    ]
    return { ...reward, member: member && { ...member, obstacles } }
  })
  return { rewards: offers, count }
}
