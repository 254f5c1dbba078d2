/** Which card of a list is in focus, and where it stood. */
export interface CardFocus {
  id: string
  index: number
}

/**
 * The card in focus. Somebody else may have decided on it meanwhile: then none
 * is, or the next key would decide on a text that nobody has read.
 */
export function focusedOf(ids: readonly string[], focus?: CardFocus) {
  return focus && ids.includes(focus.id) ? focus.id : undefined
}

/** One card further, or from where the lost one stood. */
export function stepFrom(
  ids: readonly string[],
  focus: CardFocus | undefined,
  by: 1 | -1
): CardFocus | undefined {
  const at = focus ? ids.indexOf(focus.id) : -1
  const from = at >= 0 ? at + by : (focus?.index ?? 0)
  return focusAt(ids, from)
}

/** Where to go on once some are decided on: behind them, else before them. */
export function focusAfter(
  ids: readonly string[],
  decided: readonly string[]
): CardFocus | undefined {
  const first = ids.findIndex((id) => decided.includes(id))
  return focusAt(
    ids.filter((id) => !decided.includes(id)),
    Math.max(first, 0)
  )
}

function focusAt(ids: readonly string[], wanted: number) {
  const index = Math.max(0, Math.min(wanted, ids.length - 1))
  return ids.length ? { id: ids[index], index } : undefined
}
