import { useEffect, useRef } from "react"

/** Hears keys wherever the focus is on the page. */
export function useWindowKeys(onKey: (event: KeyboardEvent) => void) {
  const latest = useRef(onKey)
  useEffect(() => {
    latest.current = onKey
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event)
    window.addEventListener("keydown", listen)
    return () => window.removeEventListener("keydown", listen)
  }, [])
}

const WRITING = "input, textarea, select, [contenteditable=true]"
const OWN_KEYS = `${WRITING}, [role=combobox], [role=listbox], [role=menu], [role=tablist], [role=dialog], [role=alertdialog]`

/** Whether a key goes into a text. */
export const isWriting = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest(WRITING) !== null

/** Whether what has the focus makes something of keys itself. */
export const isForOthers = ({ target, defaultPrevented }: KeyboardEvent) =>
  defaultPrevented ||
  (target instanceof Element && target.closest(OWN_KEYS) !== null)
