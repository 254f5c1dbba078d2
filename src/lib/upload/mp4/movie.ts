import { unsupported } from "../problems"
import { blankBox, boxAt, boxesOf, cleanTree, lying, type Box } from "./boxes"
import { Fields } from "./fields"
import { sampleRanges, type Range } from "./sample-ranges"
import { readTimescale, readTracks, type Track } from "./track"

/** What every current browser or a telephone's player can show. */
const CODECS = {
  vide: ["avc1", "avc3", "hvc1", "hev1", "vp08", "vp09", "av01"],
  soun: ["mp4a", "Opus", "alac", "fLaC", "ac-3", "ec-3"],
}

export interface Movie {
  /** As long as anything in the movie's head claims. */
  duration_ms: number
  width_px: number
  height_px: number
  tracks: Track[]
  /** Samples of tracks that were taken out. */
  dropped_ranges: Range[]
}

/** Cleans the `moov` box in `buffer` and tells what it holds. */
export function cleanMovie(buffer: Buffer): Movie {
  const moov = cleanTree(buffer)
  const header = boxAt(moov, "mvhd")
  if (!header) {
    throw lying()
  }
  const head = new Fields(buffer, header)
  const timescale = readTimescale(head)
  const all = readTracks(buffer, moov)
  const tracks = all.filter(isAudible)
  const picture = tracks.find(({ handler }) => handler === "vide")
  if (!picture) {
    throw unsupported("The video holds no picture")
  }
  tracks.forEach(assertPlayable)
  // Cameras write where they were into tracks of their own.
  const dropped = all.filter((track) => !isAudible(track))
  const ranges = dropped.flatMap(({ box }) => sampleRanges(buffer, box))
  dropped.forEach(({ box }) => blankBox(buffer, box))

  const claimed = [
    head.duration(),
    readFragmentsDuration(buffer, moov),
    ...tracks.map(({ box }) => readEdits(buffer, box)),
  ].map((ticks) => (ticks / timescale) * 1000)
  return {
    duration_ms: Math.max(...claimed, ...tracks.map((it) => it.duration_ms)),
    width_px: picture.width_px,
    height_px: picture.height_px,
    tracks,
    dropped_ranges: ranges,
  }
}

function isAudible({ handler }: Track) {
  return handler === "vide" || handler === "soun"
}

function assertPlayable({ handler, codecs, is_self_contained }: Track) {
  const allowed = handler === "vide" ? CODECS.vide : CODECS.soun
  const isKnown =
    codecs.length > 0 && codecs.every((it) => allowed.includes(it))
  if (!isKnown) {
    throw unsupported("The video's codec is not one that browsers play")
  }
  if (!is_self_contained) {
    throw unsupported("The video keeps its samples elsewhere")
  }
}

function readFragmentsDuration(buffer: Buffer, moov: Box) {
  const box = boxAt(moov, "mvex", "mehd")
  return box ? new Fields(buffer, box).duration() : 0
}

/** A short track can be shown over and over. */
function readEdits(buffer: Buffer, trak: Box) {
  let ticks = 0
  for (const box of boxesOf(boxAt(trak, "edts"), "elst")) {
    const fields = new Fields(buffer, box)
    const isLong = fields.version === 1
    for (let left = fields.count(isLong ? 20 : 12); left > 0; left--) {
      ticks += fields.time()
      fields.skip(isLong ? 12 : 8)
    }
  }
  return ticks
}
