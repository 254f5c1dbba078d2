import type {
  AdminLoyaltyTier,
  AdminLoyaltyTiersCreateBody,
} from "../../../../client"
import { Refusal } from "../../../lib/explained-api"
import { numberOf } from "../program/place"

/** What somebody has typed so far. */
export interface TierDraft {
  name: string
  /** Null as long as it follows the name. */
  key: string | null
  points_min: string
  /** Empty for nothing. */
  entry_points: string
  /** Empty for one that the tier makes. */
  customer_group_id: string
}

export type TierField = keyof TierDraft

export const draftOf = (tier?: AdminLoyaltyTier): TierDraft => ({
  name: tier?.name ?? "",
  key: tier?.key ?? null,
  points_min: tier ? String(tier.points_min) : "",
  entry_points: tier?.entry_points ? String(tier.entry_points) : "",
  customer_group_id: tier?.customer_group_id ?? "",
})

/** What rules would name it by: `Feine Wolle` is `feine-wolle`. */
export const keyOf = ({ key, name }: TierDraft) =>
  key ??
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40)

/** As it was typed: the server alone says what is wrong. */
export const bodyOf = (draft: TierDraft) =>
  ({
    ...{ key: keyOf(draft), name: draft.name },
    points_min: numberOf(draft.points_min),
    entry_points: draft.entry_points.trim()
      ? numberOf(draft.entry_points)
      : null,
    customer_group_id: draft.customer_group_id || null,
  }) as AdminLoyaltyTiersCreateBody

/** What was refused, at the field that it is about. */
export function errorsOf(
  refused: Error | null,
  draft: TierDraft,
  ladder: AdminLoyaltyTier[]
): Partial<Record<TierField, string>> {
  if (!(refused instanceof Refusal)) {
    return {}
  }
  const field = fieldOf(refused.code, draft, ladder)
  return {
    ...Object.fromEntries(
      refused.details.map(({ path, message }) => [path, message])
    ),
    ...(field && { [field]: refused.message }),
  }
}

function fieldOf(
  code: string,
  draft: TierDraft,
  ladder: AdminLoyaltyTier[]
): TierField | undefined {
  switch (code) {
    case "loyalty_ladder_invalid":
      return "points_min"
    case "loyalty_tier_known":
      return ladder.some(({ key }) => key === keyOf(draft))
        ? "key"
        : "customer_group_id"
    case "not_found":
      return "customer_group_id"
    default:
      return undefined
  }
}
