/** What is needed of a lot to choose from. */
export interface OpenLot {
  id: string
  remaining: bigint
  opened_at: Date
  activates_at: Date
  expires_at: Date | null
}

/** What a posting takes from a lot; below zero, what it gives back. */
export interface Take {
  lot_id: string
  amount: bigint
}

/** A lot can be spent from its activation to the instant before it expires. */
export function isSpendable(
  { remaining, activates_at, expires_at }: OpenLot,
  at: Date
) {
  return (
    remaining > 0n && activates_at <= at && (!expires_at || expires_at > at)
  )
}

/**
 * The order in which lots are spent: soonest to expire first and what never
 * expires last, then the oldest, then by id.
 */
export function compareLots(one: OpenLot, other: OpenLot) {
  return (
    compare(expiryOf(one), expiryOf(other)) ||
    compare(one.opened_at.getTime(), other.opened_at.getTime()) ||
    compare(one.id, other.id)
  )
}

function expiryOf({ expires_at }: OpenLot) {
  return expires_at?.getTime() ?? Infinity
}

function compare<Value extends number | string>(one: Value, other: Value) {
  return one < other ? -1 : Number(one > other)
}

/** Takes from lots in the order given; `missing` is what they do not hold. */
export function takeFrom(lots: OpenLot[], amount: bigint) {
  const takes: Take[] = []
  let missing = amount
  for (const { id, remaining } of lots) {
    const taken = remaining < missing ? remaining : missing
    if (taken > 0n) {
      takes.push({ lot_id: id, amount: taken })
      missing -= taken
    }
  }
  return { takes, missing }
}

/** Chooses what to spend from all lots of an account. */
export function chooseLots(lots: OpenLot[], amount: bigint, at: Date) {
  const spendable = lots.filter((lot) => isSpendable(lot, at))
  return takeFrom(spendable.sort(compareLots), amount)
}
