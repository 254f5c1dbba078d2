import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { LOYALTY_MONTH_FIELDS, type AdminLoyaltyMonth } from "./schema"

type Answer = z.input<typeof AdminLoyaltyMonth>
type Row = Pick<Answer, "id"> & { figures: object }

/** The newest first. */
export async function readMonths(
  container: MedusaContainer,
  {
    filters = {},
    ...page
  }: { filters?: { id?: string }; take: number; skip: number }
) {
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "loyalty_month",
      fields: LOYALTY_MONTH_FIELDS,
      filters,
      pagination: { ...page, order: { month: "DESC" } },
    })
  const rows = data as unknown as Row[]
  const months = rows.map(
    ({ figures, ...month }) => ({ ...month, ...figures }) as Answer
  )
  return { months, count: metadata?.count ?? 0 }
}
