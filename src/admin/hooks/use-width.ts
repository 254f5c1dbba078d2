import { useEffect, useRef, useState } from "react"

/** How wide an element is at the moment. */
export function useWidth<Box extends HTMLElement>() {
  const ref = useRef<Box>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!ref.current) {
      return
    }
    const observer = new ResizeObserver(([entry]) =>
      setWidth(entry.contentRect.width)
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
