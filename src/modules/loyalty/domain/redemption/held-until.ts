/** As long as somebody needs who fetches a card from the next room. */
const HELD_MINUTES = 60

/**
 * Until when a cart holds points that it reserves now, or whose checkout begins
 * now. No completion takes nearly as long.
 */
export const heldUntil = (now: Date) =>
  new Date(now.getTime() + HELD_MINUTES * 60_000)
