import type { Period } from "./domain/liability"

/** `width_bucket` counts from 1 and starts with the first of the moments. */
const momentsOf = (periods: readonly Period[]) => [
  periods[0].starts_at,
  ...periods.map(({ ends_at }) => ends_at),
]

export const boundsOf = (periods: readonly Period[]) => ({
  moments: momentsOf(periods),
  first: periods[0].starts_at,
  last: periods[periods.length - 1].ends_at,
})
