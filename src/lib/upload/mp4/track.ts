import { boxAt, boxesOf, lying, type Box } from "./boxes"
import { Fields } from "./fields"

/** What a movie tells of one of its tracks. */
export interface Track {
  id: number
  box: Box
  /** `vide`, `soun`, or anything else. */
  handler: string
  codecs: string[]
  width_px: number
  height_px: number
  timescale: number
  duration_ms: number
  /** Of a fragment's sample that does not tell its own, in the timescale. */
  default_sample_duration: number
  is_self_contained: boolean
}

export function readTracks(buffer: Buffer, moov: Box): Track[] {
  const defaults = readDefaultDurations(buffer, moov)
  return boxesOf(moov, "trak").map((trak) => {
    const need = (...path: string[]) => {
      const box = boxAt(trak, ...path)
      if (!box) {
        throw lying()
      }
      return new Fields(buffer, box)
    }
    const head = readTrackHeader(need("tkhd"))
    const timescale = readTimescale(need("mdia", "mdhd"))
    const ticks = sumDurations(need("mdia", "minf", "stbl", "stts"))
    return {
      ...head,
      box: trak,
      handler: readHandler(need("mdia", "hdlr")),
      codecs: readCodecs(need("mdia", "minf", "stbl", "stsd")),
      timescale,
      duration_ms: (ticks / timescale) * 1000,
      default_sample_duration: defaults.get(head.id) ?? 0,
      is_self_contained: isSelfContained(need("mdia", "minf", "dinf", "dref")),
    }
  })
}

function readTrackHeader(fields: Fields) {
  fields.blankTime()
  fields.blankTime()
  const id = fields.uint32()
  fields.skip(4)
  fields.duration()
  fields.skip(16)
  // A quarter turn has nothing on the diagonal of its matrix.
  const isTurned = fields.uint32() === 0
  fields.skip(32)
  const [width, height] = [readPixels(fields), readPixels(fields)]
  return isTurned
    ? { id, width_px: height, height_px: width }
    : { id, width_px: width, height_px: height }
}

/** A number of 16.16 bits. */
function readPixels(fields: Fields) {
  return Math.round(fields.uint32() / 0x10000)
}

export function readTimescale(fields: Fields) {
  fields.blankTime()
  fields.blankTime()
  const timescale = fields.uint32()
  if (timescale === 0) {
    throw lying()
  }
  return timescale
}

function readHandler(fields: Fields) {
  fields.skip(4)
  return fields.text(4)
}

function readCodecs(fields: Fields) {
  const codecs: string[] = []
  for (let left = fields.count(8); left > 0; left--) {
    const size = fields.uint32()
    codecs.push(fields.text(4))
    fields.skip(Math.max(0, size - 8))
  }
  return codecs
}

/** How long the samples are, whatever the headers claim. */
function sumDurations(fields: Fields) {
  let ticks = 0
  for (let left = fields.count(8); left > 0; left--) {
    ticks += fields.uint32() * fields.uint32()
  }
  return ticks
}

/** Others would make a player fetch its samples from an address. */
function isSelfContained(fields: Fields) {
  for (let left = fields.count(12); left > 0; left--) {
    const size = fields.uint32()
    fields.skip(4)
    const isHere = (fields.uint32() & 1) === 1
    fields.skip(Math.max(0, size - 12))
    if (!isHere) {
      return false
    }
  }
  return true
}

function readDefaultDurations(buffer: Buffer, moov: Box) {
  return new Map(
    boxesOf(boxAt(moov, "mvex"), "trex").map((box) => {
      const fields = new Fields(buffer, box)
      const id = fields.uint32()
      fields.skip(4)
      return [id, fields.uint32()]
    })
  )
}
