import { useRef } from "react"
import { hearKey, type ReviewCommand } from "../lib/review-keys"
import { isForOthers, useWindowKeys } from "./use-window-keys"

/** Runs what the keys of a queue stand for; which it has none for, is left. */
export function useReviewKeys(
  commands: Partial<Record<ReviewCommand, () => unknown>>,
  { isListening }: { isListening: boolean }
) {
  const wordUntil = useRef(0)
  useWindowKeys((event) => {
    if (!isListening || isForOthers(event)) {
      return
    }
    const { key, ctrlKey, metaKey, altKey, repeat, timeStamp } = event
    const heard = hearKey(
      {
        key,
        at_ms: timeStamp,
        has_modifier: ctrlKey || metaKey || altKey,
        is_repeat: repeat,
      },
      wordUntil.current
    )
    wordUntil.current = heard.word_until_ms
    const run = heard.command && commands[heard.command]
    if (run) {
      event.preventDefault()
      run()
    }
  })
}
