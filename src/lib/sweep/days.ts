import type { SweepItem } from "./definition"

const MS_PER_DAY = 24 * 3600 * 1000

/**
 * The whole days (UTC) that ended since the last one that was done, oldest
 * first: what a nightly sweep has to make good after a downtime.
 *
 * @param after the last day done, as `2026-11-21`; null starts with yesterday
 */
export function daysToDo(
  { after, limit }: { after: string | null; limit: number },
  now: Date
): SweepItem[] {
  const today = Math.floor(now.getTime() / MS_PER_DAY)
  const first = after ? Date.parse(after) / MS_PER_DAY + 1 : today - 1
  const count = Math.max(0, Math.min(limit, today - first))
  return Array.from({ length: count }, (_, index) => {
    const day = new Date((first + index) * MS_PER_DAY)
      .toISOString()
      .slice(0, 10)
    return { key: day, position: day }
  })
}
