import { useEffect, useState } from "react"
import {
  focusAfter,
  focusedOf,
  stepFrom,
  type CardFocus,
} from "../lib/review-focus"

export const cardId = (reviewId: string) => `card-${reviewId}`

/** Which card of the queue is in focus, also after others came or went. */
export function useCardFocus(ids: string[], { isAway }: { isAway: boolean }) {
  const [focus, setFocus] = useState<CardFocus>()
  const focusedId = focusedOf(ids, focus)
  useEffect(() => {
    if (!focusedId || isAway) {
      return
    }
    // A drawer that closes gives the focus back first, to a card that has gone.
    const timer = setTimeout(() => show(focusedId))
    return () => clearTimeout(timer)
  }, [focusedId, isAway])
  return {
    focusedId,
    step: (by: 1 | -1) => setFocus(stepFrom(ids, focus, by)),
    focusOn: (id: string) => setFocus({ id, index: ids.indexOf(id) }),
    leave: (decided: string[]) => setFocus(focusAfter(ids, decided)),
  }
}

function show(id: string) {
  const card = document.getElementById(cardId(id))
  // Who is within the card already, such as on a photo of it, stays there.
  if (card && !card.contains(document.activeElement)) {
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: "nearest" })
  }
}
