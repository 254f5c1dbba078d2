type Detail = { path: string; message: string }

/**
 * By the place of the field. The first sentence for a place stays: what comes
 * after it follows from the same mistake, and may be untrue.
 */
export function errorsOf(details: readonly Detail[]): Record<string, string> {
  return Object.fromEntries(
    [...details]
      .reverse()
      .map(({ path, message }) => [path.replace(/^definition\./, ""), message])
  )
}

/** Without what was refused there, or of a part of it. */
export const withoutBelow = (errors: Record<string, string>, place: string) =>
  Object.fromEntries(
    Object.entries(errors).filter(
      ([path]) => path !== place && !path.startsWith(`${place}.`)
    )
  )

const PARTS = [
  [/^earning\.rules/, "rules"],
  [/^earning\.actions\./, "actions"],
  [/^earning\./, "basis"],
  [/^redemption\./, "redemption"],
  [/^(?:expiry\.|clawback$)/, "expiry"],
  [/^(?:tiers\.|time_zone$)/, "tiers"],
] as const

const ORDER = [
  ...["head", "rules", "basis", "actions", "redemption", "expiry", "tiers"],
]
const RULES_MAX = 50

/** Where on the page a place is: a rule by its number, else a part. */
export function partOf(place: string) {
  const [, index] = /^earning\.rules\.(\d+)/.exec(place) ?? []
  const known = PARTS.find(([at]) => at.test(place))
  return index === undefined
    ? { part: known?.[1] ?? ("head" as const) }
    : { rule: Number(index) + 1 }
}

/** Rules by their number, then the parts as they follow on the page. */
export const inPageOrder = (places: readonly string[]) =>
  [...places].sort((one, other) => rankOf(one) - rankOf(other))

function rankOf(place: string) {
  const { rule, part } = partOf(place)
  return part ? RULES_MAX + ORDER.indexOf(part) : rule
}
