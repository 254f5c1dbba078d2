import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import type contract from "./contract"

const FIELDS = [
  "product_id",
  "average",
  "count",
  "stars_1",
  "stars_2",
  "stars_3",
  "stars_4",
  "stars_5",
  "verified_count",
  "media_count",
]

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, ...filters } = req.validatedQuery
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "review_rating",
      fields: FIELDS,
      filters,
      pagination: { take: limit, skip: offset, order: { subject: "ASC" } },
    })
  const review_ratings = data.map((row) => ({
    product_id: row.product_id,
    average: row.average,
    count: row.count,
    distribution: {
      ...{ 1: row.stars_1, 2: row.stars_2, 3: row.stars_3 },
      ...{ 4: row.stars_4, 5: row.stars_5 },
    },
    verified_count: row.verified_count,
    media_count: row.media_count,
  }))
  res.json({ review_ratings, count: metadata?.count ?? 0, limit, offset })
}
