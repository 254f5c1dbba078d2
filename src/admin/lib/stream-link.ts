/** How far a page is with its stream, and up to where it has heard. */
export interface StreamLink {
  phase: "resting" | "connecting" | "live" | "waiting" | "refused"
  /** In a row; none while it works. */
  failures: number
  last_id?: string
}

export type LinkChange =
  | { type: "wanted" }
  | { type: "unwanted" }
  | { type: "opened" }
  | { type: "heard"; id: string }
  | { type: "lost" }
  | { type: "refused" }
  | { type: "waited" }

export const RESTING: StreamLink = { phase: "resting", failures: 0 }

const FIRST_WAIT_MS = 1_000
const WAIT_MAX_MS = 30_000

/** What is no news in a phase leaves it as it is. */
export function nextLink(link: StreamLink, change: LinkChange): StreamLink {
  const { phase, failures } = link
  switch (change.type) {
    case "wanted":
      return isIdle(phase) ? { ...link, phase: "connecting" } : link
    case "unwanted":
      return { ...link, phase: "resting", failures: 0 }
    case "opened":
      return phase === "connecting"
        ? { ...link, phase: "live", failures: 0 }
        : link
    case "heard":
      return { ...link, last_id: change.id }
    case "lost":
      return isTrying(phase)
        ? { ...link, phase: "waiting", failures: failures + 1 }
        : link
    case "refused":
      return isTrying(phase) ? { ...link, phase: "refused" } : link
    case "waited":
      return phase === "waiting" ? { ...link, phase: "connecting" } : link
  }
}

const isIdle = (phase: StreamLink["phase"]) =>
  phase === "resting" || phase === "refused"

const isTrying = (phase: StreamLink["phase"]) =>
  phase === "connecting" || phase === "live"

/** Half of it by chance, so that not all pages come back at once. */
export function waitMs(failures: number, random = Math.random) {
  const longest = Math.min(WAIT_MAX_MS, FIRST_WAIT_MS * 2 ** (failures - 1))
  return longest * (0.5 + random() / 2)
}
