import { useState } from "react"
import { choiceOf } from "../lib/review-keys"
import { REFUSAL_REASONS, type RefusalReason } from "../lib/review-verbs"
import { isWriting, useWindowKeys } from "./use-window-keys"

interface RefusalOptions {
  isSaving: boolean
  onSubmit: (reason: RefusalReason) => void
}

/** A reason of the list, by its number or a click; Ctrl with Enter confirms. */
export function useRefusalReason({ isSaving, onSubmit }: RefusalOptions) {
  const [reason, setReason] = useState<RefusalReason>()
  function submit() {
    if (reason && !isSaving) {
      onSubmit(reason)
    }
  }
  useWindowKeys((event) => {
    const { key, ctrlKey, metaKey } = event
    if (key === "Enter" && (ctrlKey || metaKey)) {
      event.preventDefault()
      submit()
    } else if (!isWriting(event)) {
      setReason((before) => choiceOf(key, REFUSAL_REASONS) ?? before)
    }
  })
  return { reason, setReason, submit }
}
