import type { FileWindow } from "../file-window"
import { unsupported } from "../problems"
import {
  ID,
  keepOnly,
  lying,
  readChildren,
  readNumber,
  readText,
  type Element,
} from "./elements"

const VIDEO = 1
const AUDIO = 2
const CODECS: Record<number, string[]> = {
  [VIDEO]: ["V_VP8", "V_VP9", "V_AV1"],
  [AUDIO]: ["A_OPUS", "A_VORBIS"],
}
const ENTRY_IDS: number[] = [
  ...[ID.track_type, ID.codec_id, ID.video],
  // Number, identity, flags, defaults, codec data and delays, sound.
  ...[0xd7, 0x73c5, 0xb9, 0x88, 0x55aa, 0x9c, 0x6de7, 0x6df8, 0x23e383],
  ...[0x55ee, 0x22b59c, 0x22b59d, 0x63a2, 0xaa, 0x56aa, 0x56bb, 0xe1],
]

/** Keeps what a player needs to know, and tells the picture's size. */
export async function cleanTracks(window: FileWindow, tracks: Element) {
  let picture: { width_px: number; height_px: number } | undefined
  for (const entry of await keepOnly(window, tracks, [ID.track_entry])) {
    picture = (await cleanEntry(window, entry)) ?? picture
  }
  if (!picture) {
    throw unsupported("The video holds no picture")
  }
  return picture
}

async function cleanEntry(window: FileWindow, entry: Element) {
  const children = await keepOnly(window, entry, ENTRY_IDS)
  const find = (id: number) => children.find((child) => child.id === id)
  const [type, codec, video] = [
    find(ID.track_type),
    find(ID.codec_id),
    find(ID.video),
  ]
  if (!type || !codec) {
    throw lying()
  }
  const kind = await readNumber(window, type)
  if (!CODECS[kind]?.includes(await readText(window, codec))) {
    throw unsupported("The video's codec is not one that browsers play")
  }
  return kind === VIDEO ? readSize(window, video) : undefined
}

async function readSize(window: FileWindow, video: Element | undefined) {
  const children = video ? await readChildren(window, video) : []
  const read = async (id: number) => {
    const child = children.find((one) => one.id === id)
    return child ? readNumber(window, child) : 0
  }
  return {
    width_px: await read(ID.pixel_width),
    height_px: await read(ID.pixel_height),
  }
}
