import { useEffect, useState } from "react"

/** A value once it has not changed for a moment, such as while typing. */
export function useSettled<Value>(value: Value, { after_ms = 500 } = {}) {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), after_ms)
    return () => clearTimeout(timer)
  }, [value, after_ms])
  return settled
}
