import { appendFileSync, existsSync, readFileSync } from "fs"

/** What the provider did, as its own books would show it. */
export interface Booking {
  did: "charge" | "cancel" | "refund" | "withdraw"
  session_id: string
  captured?: boolean
}

/** Outlives the process, unlike everything else of the provider. */
const journalPath = () => process.env.SCRIPTED_PAYMENT_JOURNAL

export function book(booking: Booking) {
  const path = journalPath()
  if (path) {
    appendFileSync(path, `${JSON.stringify(booking)}\n`)
  }
}

export function readBookings(): Booking[] {
  const path = journalPath()
  if (!path || !existsSync(path)) {
    return []
  }
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean)
  return lines.map((line) => JSON.parse(line))
}
