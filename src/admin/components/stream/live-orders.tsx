import { clx } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useLiveOrders } from "../../hooks/stream"
import { useIsInView } from "../../hooks/use-is-in-view"
import { LinkState } from "./link-state"
import { NewOrdersPill } from "./new-orders-pill"

/** Long enough to have looked at the rows that came. */
const SEEN_AFTER_MS = 8_000

/**
 * Says in the free middle of the list's heading that the list is live, and how
 * many orders came. It takes no room of its own, so nothing jumps.
 */
export const LiveOrders = () => {
  const { link, count, clear } = useLiveOrders()
  const top = useRef<HTMLDivElement>(null)
  const isSeen = useIsInView(top) && link.phase === "live"
  useEffect(() => {
    if (count && isSeen) {
      const timer = setTimeout(clear, SEEN_AFTER_MS)
      return () => clearTimeout(timer)
    }
    // Each new order is to be looked at for as long.
  }, [count, isSeen])
  const show = () => {
    top.current?.scrollIntoView()
    clear()
  }
  return (
    <>
      <div ref={top} className={clx(NO_ROOM, "scroll-mt-3")} />
      <div className={clx(NO_ROOM, "z-10", count && "sticky top-0")}>
        <div
          role="status"
          className="pointer-events-none absolute inset-x-0 flex h-[60px] items-center justify-center"
        >
          <LinkState link={link} isHidden={count > 0} />
          <NewOrdersPill count={count} onClick={show} />
        </div>
      </div>
    </>
  )
}

/**
 * The dashboard puts every widget below the list, whatever its zone says; and
 * it keeps a gap of three above each of its parts.
 */
const NO_ROOM = "relative order-first -mb-3 h-0"
