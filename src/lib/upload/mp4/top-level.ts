import type { FileWindow } from "../file-window"
import { unsupported } from "../problems"
import { lying } from "./boxes"

export interface TopLevelBox {
  type: string
  start: number
  body: number
  end: number
}

/** More than a minute of the shortest fragments needs. */
const BOXES_MAX = 10_000
const PRINTABLE = /^[\x20-\x7e\xa9]{4}$/
/** Never the beginning of something that was only appended. */
const ESSENTIAL = ["ftyp", "moov", "moof", "mdat"]

/**
 * Walks over a file's outermost boxes without reading what is in them. What
 * follows the last one and is no box is left out of `end`.
 */
export async function listTopLevel(window: FileWindow) {
  const boxes: TopLevelBox[] = []
  let at = 0
  while (at < window.size) {
    const box = await readTopLevel(window, at)
    if (!box) {
      break
    }
    boxes.push(box)
    if (boxes.length > BOXES_MAX) {
      throw lying()
    }
    at = box.end
  }
  const has = (type: string) => boxes.some((box) => box.type === type)
  if (boxes[0]?.type !== "ftyp" || !has("moov") || !has("mdat")) {
    throw unsupported("The video is cut short, or is none")
  }
  return { boxes, end: at }
}

async function readTopLevel(
  window: FileWindow,
  start: number
): Promise<TopLevelBox | undefined> {
  const head = await window.read(start, 16)
  if (head.length < 8) {
    return undefined
  }
  const type = head.toString("latin1", 4, 8)
  const { size, header } = readSize(head, window.size - start)
  const end = start + size
  if (size >= header && end <= window.size && PRINTABLE.test(type)) {
    return { type, start, body: start + header, end }
  }
  if (ESSENTIAL.includes(type)) {
    throw lying()
  }
  return undefined
}

function readSize(head: Buffer, left: number) {
  const size = head.readUInt32BE(0)
  if (size === 1) {
    return {
      size: head.length < 16 ? 0 : Number(head.readBigUInt64BE(8)),
      header: 16,
    }
  }
  // Zero: as far as the file goes.
  return { size: size === 0 ? left : size, header: 8 }
}
