import { unsupported } from "../problems"
import { boxAt, boxesOf, cleanTree, lying, type Box } from "./boxes"
import { Fields } from "./fields"
import type { Track } from "./track"

const BASE_DATA_OFFSET = 0x1
const DESCRIPTION_INDEX = 0x2
const DEFAULT_DURATION = 0x8

const DATA_OFFSET = 0x1
const FIRST_SAMPLE_FLAGS = 0x4
const SAMPLE_DURATION = 0x100
/** Size, flags and composition offset, four bytes each. */
const OTHER_SAMPLE_FIELDS = [0x200, 0x400, 0x800]

/**
 * Cleans the `moof` box in `buffer`.
 *
 * @returns the time at which the fragment ends, given where each track stood
 */
export function cleanFragment(
  buffer: Buffer,
  tracks: Track[],
  ticksOf: Map<number, number>
) {
  const moof = cleanTree(buffer)
  const ends = boxesOf(moof, "traf").map((traf) => {
    const head = readFragmentHeader(buffer, traf)
    const track = tracks.find(({ id }) => id === head.track_id)
    if (!track) {
      // Its samples cannot be told from the others without moving them.
      throw unsupported(
        "The video's fragments hold more than picture and sound"
      )
    }
    const perSample = head.sample_duration ?? track.default_sample_duration
    const start = readDecodeTime(buffer, traf) ?? ticksOf.get(track.id) ?? 0
    const end = boxesOf(traf, "trun").reduce(
      (ticks, run) => ticks + readRun(new Fields(buffer, run), perSample),
      start
    )
    ticksOf.set(track.id, end)
    return (end / track.timescale) * 1000
  })
  return Math.max(0, ...ends)
}

function readFragmentHeader(buffer: Buffer, traf: Box) {
  const box = boxAt(traf, "tfhd")
  if (!box) {
    throw lying()
  }
  const fields = new Fields(buffer, box)
  const track_id = fields.uint32()
  fields.skip(fields.flags & BASE_DATA_OFFSET ? 8 : 0)
  fields.skip(fields.flags & DESCRIPTION_INDEX ? 4 : 0)
  const hasDuration = fields.flags & DEFAULT_DURATION
  return {
    track_id,
    sample_duration: hasDuration ? fields.uint32() : undefined,
  }
}

function readDecodeTime(buffer: Buffer, traf: Box) {
  const box = boxAt(traf, "tfdt")
  return box && new Fields(buffer, box).time()
}

function readRun(fields: Fields, perSample: number) {
  const { flags } = fields
  const count = fields.uint32()
  if (!(flags & SAMPLE_DURATION)) {
    return count * perSample
  }
  fields.skip(flags & DATA_OFFSET ? 4 : 0)
  fields.skip(flags & FIRST_SAMPLE_FLAGS ? 4 : 0)
  const others = OTHER_SAMPLE_FIELDS.filter((field) => flags & field).length
  let ticks = 0
  for (let left = count; left > 0; left--) {
    ticks += fields.uint32()
    fields.skip(others * 4)
  }
  return ticks
}
