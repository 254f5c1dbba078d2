import { useEffect, useState } from "react"
import { useClockOffset } from "./clock"

/** The shop's time, read again and again. */
export function useNow({ every_ms = 10_000 } = {}) {
  const offset_seconds = useClockOffset()
  const [realNow, setRealNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setRealNow(Date.now()), every_ms)
    return () => clearInterval(timer)
  }, [every_ms])
  return new Date(realNow + offset_seconds * 1000)
}
