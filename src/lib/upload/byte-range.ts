/** Bytes of a file; both ends are part of it, as in HTTP. */
export interface ByteRange {
  start: number
  end: number
}

const SINGLE = /^bytes=(\d*)-(\d*)$/

/**
 * Reads a `Range` header (RFC 9110, 14.2).
 *
 * @returns nothing where the whole file is the answer, as for several ranges
 * at once, and `unsatisfiable` where none of it was asked for
 */
export function parseByteRange(
  header: string | undefined,
  size: number
): ByteRange | "unsatisfiable" | undefined {
  const [, first, last] = SINGLE.exec(header ?? "") ?? []
  if (!first && !last) {
    return undefined
  }
  const start = first ? Number(first) : Math.max(0, size - Number(last))
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1
  if (first && last && Number(last) < start) {
    return undefined
  }
  return start >= size ? "unsatisfiable" : { start, end }
}
