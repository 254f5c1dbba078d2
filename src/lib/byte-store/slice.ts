import { Readable } from "stream"
import type { ByteRange } from "../upload"

/** The bytes of a range; the source is closed once they have been read. */
export function sliceOf(source: Readable, range: ByteRange) {
  return Readable.from(pieces(source, range), { objectMode: false })
}

async function* pieces(source: Readable, { start, end }: ByteRange) {
  let at = 0
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const piece = chunk.subarray(Math.max(0, start - at), end + 1 - at)
    at += chunk.length
    if (piece.length > 0) {
      yield piece
    }
    if (at > end) {
      return
    }
  }
}
