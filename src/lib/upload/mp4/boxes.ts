import { unsupported } from "../problems"

/** A box of an ISO base media file (ISO/IEC 14496-12) that lies in memory. */
export interface Box {
  type: string
  start: number
  /** Where its content begins. */
  body: number
  end: number
  /** Only those that are kept; empty for boxes that hold none. */
  children: Box[]
}

/**
 * Which boxes are kept, and in which others they may lie. Everything else is
 * blanked: places and names live in `udta`, `meta`, `uuid`, `loci`, `©xyz` and
 * in whatever the next camera invents.
 */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  moov: ["mvhd", "trak", "mvex"],
  trak: ["tkhd", "edts", "mdia"],
  edts: ["elst"],
  mdia: ["mdhd", "hdlr", "minf"],
  minf: ["vmhd", "smhd", "nmhd", "hdlr", "dinf", "stbl"],
  dinf: ["dref"],
  stbl: [
    ...["stsd", "stts", "ctts", "cslg", "stss", "stsc", "stsz", "stz2"],
    ...["stco", "co64", "sdtp", "sbgp", "sgpd", "subs"],
  ],
  mvex: ["mehd", "trex"],
  moof: ["mfhd", "traf"],
  traf: ["tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd", "subs"],
}

/** Reads a box that fills `buffer` and blanks what is not kept inside it. */
export function cleanTree(buffer: Buffer): Box {
  const [root] = readSiblings(buffer, 0, buffer.length)
  if (!root || root.end !== buffer.length) {
    throw lying()
  }
  keepChildren(buffer, root)
  return root
}

function keepChildren(buffer: Buffer, box: Box) {
  const kept = KEPT[box.type]
  if (!kept) {
    return
  }
  for (const child of readSiblings(buffer, box.body, box.end)) {
    if (kept.includes(child.type)) {
      keepChildren(buffer, child)
      box.children.push(child)
    } else {
      blankBox(buffer, child)
    }
  }
}

/** Free space of the same length, so that nothing behind it moves. */
export function blankBox(buffer: Buffer, box: Box) {
  buffer.write("free", box.start + 4, "latin1")
  buffer.fill(0, box.body, box.end)
}

function readSiblings(buffer: Buffer, start: number, end: number) {
  const boxes: Box[] = []
  let at = start
  while (at + 8 <= end) {
    const box = readHeader(buffer, at, end)
    boxes.push(box)
    at = box.end
  }
  // QuickTime may end a list with four zeros; other leftovers say nothing.
  buffer.fill(0, at, end)
  return boxes
}

function readHeader(buffer: Buffer, start: number, parentEnd: number): Box {
  const isLong = buffer.readUInt32BE(start) === 1
  if (isLong && start + 16 > parentEnd) {
    throw lying()
  }
  const body = start + (isLong ? 16 : 8)
  const size = isLong
    ? Number(buffer.readBigUInt64BE(start + 8))
    : buffer.readUInt32BE(start)
  const end = start + size
  if (end < body || end > parentEnd) {
    throw lying()
  }
  const type = buffer.toString("latin1", start + 4, start + 8)
  return { type, start, body, end, children: [] }
}

/** The box at the end of a path of types, the first of each. */
export function boxAt(box: Box, ...path: string[]): Box | undefined {
  return path.reduce<Box | undefined>(
    (parent, type) => parent?.children.find((child) => child.type === type),
    box
  )
}

export function boxesOf(box: Box | undefined, type: string) {
  return box?.children.filter((child) => child.type === type) ?? []
}

export function lying() {
  return unsupported("The video's structure does not add up")
}
