/** What a review adds to the sums of its subject. */
export interface RatedReview {
  rating: number
  is_verified: boolean
  media_count: number
  recommend: boolean | null
  attributes: Record<string, string>
  collected: string
  is_incentivized: boolean
}

export type StarCounts = Record<1 | 2 | 3 | 4 | 5, number>

export interface RatingSums {
  count: number
  stars: StarCounts
  verified_count: number
  /** Reviews with a picture or video. */
  media_count: number
  invited_count: number
  imported_count: number
  incentivized_count: number
  /** Of those who answered, who would recommend it. */
  recommended_count: number
  recommend_count: number
  attributes: Record<string, Record<string, number>>
}

export const noRatings = (): RatingSums => ({
  count: 0,
  stars: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 },
  verified_count: 0,
  media_count: 0,
  invited_count: 0,
  imported_count: 0,
  incentivized_count: 0,
  recommended_count: 0,
  recommend_count: 0,
  attributes: {},
})

/**
 * The sums with a review more, or with one less. Adding and taking away leaves
 * what was there before, so the sums never need a recount.
 */
export function withReview(
  sums: RatingSums,
  review: RatedReview,
  by: 1 | -1
): RatingSums {
  const star = review.rating as keyof StarCounts
  const { recommend, collected } = review
  const add = (sum: number, is: boolean) => sum + (is ? by : 0)
  return {
    count: sums.count + by,
    stars: { ...sums.stars, [star]: sums.stars[star] + by },
    verified_count: add(sums.verified_count, review.is_verified),
    media_count: add(sums.media_count, review.media_count > 0),
    invited_count: add(sums.invited_count, collected === "invited"),
    imported_count: add(sums.imported_count, collected === "imported"),
    incentivized_count: add(sums.incentivized_count, review.is_incentivized),
    recommended_count: add(sums.recommended_count, recommend === true),
    recommend_count: add(sums.recommend_count, recommend !== null),
    attributes: withAttributes(sums.attributes, review.attributes, by),
  }
}

function withAttributes(
  counts: RatingSums["attributes"],
  attributes: Record<string, string>,
  by: 1 | -1
) {
  const next = { ...counts }
  for (const [name, value] of Object.entries(attributes)) {
    const values = { ...next[name] }
    values[value] = (values[value] ?? 0) + by
    if (!values[value]) {
      delete values[value]
    }
    next[name] = values
    if (!Object.keys(values).length) {
      delete next[name]
    }
  }
  return next
}

/** The mean of the stars with two decimals; null without a review. */
export function averageOf({ count, stars }: RatingSums): number | null {
  const sum = Object.entries(stars).reduce(
    (total, [star, number]) => total + Number(star) * number,
    0
  )
  return count ? Math.round((sum / count) * 100) / 100 : null
}
