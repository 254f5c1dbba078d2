import { useEffect, useRef, useState } from "react"
import { showInMiddle } from "../../../lib/show-in-middle"

/**
 * Leads to what was just added to a list of sections: its first field has the
 * focus, in the middle of the page, where no bar covers it.
 */
export function useFocusAdded<Box extends HTMLElement>() {
  const box = useRef<Box>(null)
  const [additions, setAdditions] = useState(0)
  useEffect(() => {
    if (additions === 0) {
      return
    }
    // A choice that closes takes the focus back first.
    const timer = setTimeout(() => {
      const added = [...(box.current?.children ?? [])]
        .filter(({ tagName }) => tagName === "SECTION")
        .at(-1)
      const field = added?.querySelector<HTMLElement>("input, [role=combobox]")
      if (field) {
        field.focus({ preventScroll: true })
        showInMiddle(field)
      }
    })
    return () => clearTimeout(timer)
  }, [additions])
  return { box, onAdded: () => setAdditions((before) => before + 1) }
}
