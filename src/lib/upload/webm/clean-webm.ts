import type { FileWindow } from "../file-window"
import { unsupported } from "../problems"
import { BlockClock } from "./block-clock"
import {
  blankElement,
  ID,
  keepOnly,
  knownEnd,
  lying,
  readElement,
  readFloat,
  readNumber,
  readText,
  type Element,
} from "./elements"
import { cleanTracks } from "./tracks"

/** A block for each millisecond of a minute, and then some. */
const ELEMENTS_MAX = 200_000
const HEADER_IDS: number[] = [
  ID.doc_type,
  ...[0x4286, 0x42f7, 0x42f2, 0x42f3, 0x4287, 0x4285],
]
const INFO_IDS: number[] = [
  ID.timestamp_scale,
  ID.duration,
  ID.muxing_app,
  ID.writing_app,
]
/** What is walked over block by block, or holds nothing but positions. */
const KEPT_IDS: number[] = [
  ...[ID.seek_head, ID.cues, ID.cluster, ID.block_group, ID.block],
  ...[ID.simple_block, ID.timestamp, ID.block_duration],
  // Position, previous size, reference, padding and the alpha channel.
  ...[0xa7, 0xab, 0xfb, 0x75a2, 0x75a1],
]

/**
 * Cleans a WebM file in place: tags, attachments, chapters and everything that
 * is not known become empty space of the same length.
 *
 * @returns what it holds, and where it now ends
 */
export async function cleanWebm(window: FileWindow) {
  const header = await readElement(window, 0, window.size)
  if (header?.id !== ID.header) {
    throw lying()
  }
  await cleanHeader(window, header)
  const segment = await readElement(window, knownEnd(header), window.size)
  if (segment?.id !== ID.segment) {
    throw unsupported("The video is cut short, or is none")
  }
  return cleanSegment(window, segment)
}

async function cleanHeader(window: FileWindow, header: Element) {
  const children = await keepOnly(window, header, HEADER_IDS)
  const docType = children.find(({ id }) => id === ID.doc_type)
  if (!docType || (await readText(window, docType)) !== "webm") {
    throw unsupported("The video is no WebM")
  }
}

/**
 * Clusters and groups of blocks are stepped into like their neighbours, since
 * a live recorder does not say where they end.
 */
async function cleanSegment(window: FileWindow, segment: Element) {
  const limit = segment.end ?? window.size
  const clock = new BlockClock()
  let picture: { width_px: number; height_px: number } | undefined
  let at = segment.body
  for (let count = 0; at < limit; count++) {
    const element = await readElement(window, at, limit)
    if (!element || count === ELEMENTS_MAX) {
      assertOnlyAppended(segment, clock)
      break
    }
    if (element.id === ID.tracks) {
      picture = await cleanTracks(window, element)
    } else if (element.id === ID.info) {
      await readInfo(window, element, clock)
    } else if (KEPT_IDS.includes(element.id)) {
      await clock.see(window, element)
    } else {
      await blankElement(window, element)
    }
    at = isSteppedInto(element) ? element.body : knownEnd(element)
  }
  if (!picture || !clock.has_blocks) {
    throw unsupported("The video is cut short, or is none")
  }
  return { size_bytes: at, duration_ms: clock.duration_ms, ...picture }
}

function isSteppedInto({ id }: Element) {
  return id === ID.cluster || id === ID.block_group
}

/** Behind a live recording there is no telling where rubbish begins. */
function assertOnlyAppended(segment: Element, clock: BlockClock) {
  if (segment.end !== undefined || !clock.has_blocks) {
    throw lying()
  }
}

async function readInfo(window: FileWindow, info: Element, clock: BlockClock) {
  for (const child of await keepOnly(window, info, INFO_IDS)) {
    if (child.id === ID.timestamp_scale) {
      clock.nanoseconds_per_tick = await readNumber(window, child)
    } else if (child.id === ID.duration) {
      clock.claim(await readFloat(window, child))
    }
  }
}
