import { boxAt, lying, type Box } from "./boxes"
import { Fields } from "./fields"

/** Bytes of the file, from `start` up to `end`. */
export interface Range {
  start: number
  end: number
}

/** A thousand for each of a minute's seconds is more than any sensor tells. */
const SAMPLES_MAX = 60_000

/** Where in the file the samples of a track lie. */
export function sampleRanges(buffer: Buffer, trak: Box): Range[] {
  const table = (type: string) => {
    const box = boxAt(trak, "mdia", "minf", "stbl", type)
    return box && new Fields(buffer, box)
  }
  const sizeOf = readSizes(table("stsz"))
  const perChunk = readSamplesPerChunk(table("stsc"))
  let sample = 0
  return readOffsets(table("stco"), table("co64")).map((start, chunk) => {
    let end = start
    for (let left = perChunk(chunk + 1); left > 0; left--) {
      end += sizeOf(sample++)
      if (sample > SAMPLES_MAX) {
        throw lying()
      }
    }
    return { start, end }
  })
}

function readSizes(fields: Fields | undefined) {
  if (!fields) {
    return () => 0
  }
  const common = fields.uint32()
  if (common > 0) {
    const count = fields.uint32()
    return (sample: number) => (sample < count ? common : 0)
  }
  const sizes = readAll(fields, 4, () => fields.uint32())
  return (sample: number) => sizes[sample] ?? 0
}

/** Each entry holds from its first chunk up to the next entry's. */
function readSamplesPerChunk(fields: Fields | undefined) {
  const entries = fields
    ? readAll(fields, 12, () => {
        const entry = { first: fields.uint32(), samples: fields.uint32() }
        fields.skip(4)
        return entry
      })
    : []
  let at = 0
  return (chunk: number) => {
    while ((entries[at + 1]?.first ?? Infinity) <= chunk) {
      at++
    }
    return entries[at]?.samples ?? 0
  }
}

function readOffsets(short: Fields | undefined, long: Fields | undefined) {
  return [
    ...(short ? readAll(short, 4, () => short.uint32()) : []),
    ...(long ? readAll(long, 8, () => long.uint64()) : []),
  ]
}

function readAll<T>(fields: Fields, entryBytes: number, read: () => T) {
  return Array.from({ length: fields.count(entryBytes) }, read)
}
