/** How many waves are kept each way: eight by eight give 64 bits. */
const WAVES = 8

/**
 * The eight by eight slowest waves of a square of pixels (of its discrete
 * cosine transform), row by row: its outlines, without noise and detail. The
 * first is the mean brightness.
 */
export function lowWaves(pixels: Uint8Array, side: number): number[] {
  const waves = Array.from({ length: WAVES }, (_, wave) =>
    Array.from({ length: side }, (_, at) =>
      Math.cos((Math.PI * wave * (2 * at + 1)) / (2 * side))
    )
  )
  const rows = Array.from({ length: side }, (_, row) => {
    const line = [...pixels.subarray(row * side, (row + 1) * side)]
    return waves.map((wave) => weigh(line, wave))
  })
  return waves.flatMap((down) =>
    waves.map((_, across) =>
      weigh(
        rows.map((row) => row[across] ?? 0),
        down
      )
    )
  )
}

const weigh = (values: number[], weights: number[]) =>
  values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
