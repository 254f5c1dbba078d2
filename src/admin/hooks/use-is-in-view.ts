import { useEffect, useState, type RefObject } from "react"

/** Whether somebody who looks at the page can see the element. */
export function useIsInView(element: RefObject<Element>) {
  const [isInView, setIsInView] = useState(false)
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) =>
      setIsInView(Boolean(entry?.isIntersecting))
    )
    if (element.current) {
      observer.observe(element.current)
    }
    return () => observer.disconnect()
  }, [element])
  return isInView
}
