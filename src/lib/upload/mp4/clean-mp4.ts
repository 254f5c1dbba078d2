import type { FileWindow } from "../file-window"
import { unsupported } from "../problems"
import { lying } from "./boxes"
import { cleanFragment } from "./fragment"
import { cleanMovie, type Movie } from "./movie"
import type { Range } from "./sample-ranges"
import { listTopLevel, type TopLevelBox } from "./top-level"

/** The head of a minute of video takes some hundred kilobytes. */
const HEAD_BYTES_MAX = 2 * 1024 * 1024
const BRANDS_BYTES_MAX = 256
const UNTOUCHED = ["ftyp", "styp", "sidx", "mdat"]

/**
 * Cleans an MP4 or QuickTime file in place. Nothing moves: what is taken out
 * becomes free space of the same length, so every offset stays right.
 *
 * @returns what it holds, and where it now ends
 */
export async function cleanMp4(window: FileWindow) {
  const { boxes, end } = await listTopLevel(window)
  const movies = boxes.filter(({ type }) => type === "moov")
  const [head] = movies
  if (!head || movies.length > 1) {
    throw lying()
  }
  const movie = await rewrite(window, head, cleanMovie)
  const fragments_ms = await cleanFragments(window, boxes, movie)
  await blankRanges(window, boxes, movie.dropped_ranges)
  for (const box of boxes) {
    await cleanOutermost(window, box)
  }
  return {
    size_bytes: end,
    duration_ms: Math.max(movie.duration_ms, fragments_ms),
    width_px: movie.width_px,
    height_px: movie.height_px,
  }
}

async function cleanFragments(
  window: FileWindow,
  boxes: TopLevelBox[],
  movie: Movie
) {
  const ticksOf = new Map<number, number>()
  let longest = 0
  for (const box of boxes.filter(({ type }) => type === "moof")) {
    const end = await rewrite(window, box, (buffer) =>
      cleanFragment(buffer, movie.tracks, ticksOf)
    )
    longest = Math.max(longest, end)
  }
  return longest
}

/** Loads a box, lets `clean` change it, and puts it back. */
async function rewrite<T>(
  window: FileWindow,
  { start, end }: TopLevelBox,
  clean: (buffer: Buffer) => T
) {
  if (end - start > HEAD_BYTES_MAX) {
    throw lying()
  }
  const buffer = Buffer.from(await window.read(start, end - start))
  // Zero: as far as the file goes.
  if (buffer.readUInt32BE(0) === 0) {
    buffer.writeUInt32BE(buffer.length, 0)
  }
  const result = clean(buffer)
  await window.write(start, buffer)
  return result
}

/** Samples of tracks that are gone, such as where the camera was. */
async function blankRanges(
  window: FileWindow,
  boxes: TopLevelBox[],
  ranges: Range[]
) {
  const payloads = boxes.filter(({ type }) => type === "mdat")
  const bytes = ranges.reduce((sum, { start, end }) => sum + end - start, 0)
  const isInside = ({ start, end }: Range) =>
    payloads.some((box) => box.body <= start && end <= box.end)
  if (bytes > window.size || !ranges.every(isInside)) {
    throw lying()
  }
  for (const { start, end } of ranges) {
    await window.zero(start, end)
  }
}

async function cleanOutermost(window: FileWindow, box: TopLevelBox) {
  const { type, start, body, end } = box
  if (type === "ftyp" && end - start > BRANDS_BYTES_MAX) {
    throw unsupported("The video claims too many brands")
  }
  if (["moov", "moof", ...UNTOUCHED].includes(type)) {
    return
  }
  await window.write(start + 4, Buffer.from("free", "latin1"))
  await window.zero(body, end)
}
