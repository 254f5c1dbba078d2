import type { FileWindow } from "../file-window"
import { unsupported } from "../problems"

/** An EBML element (RFC 8794) of a file. */
export interface Element {
  id: number
  start: number
  body: number
  /** A live recorder does not know yet how long the element gets. */
  end: number | undefined
}

export const ID = {
  header: 0x1a45dfa3,
  doc_type: 0x4282,
  segment: 0x18538067,
  seek_head: 0x114d9b74,
  info: 0x1549a966,
  timestamp_scale: 0x2ad7b1,
  duration: 0x4489,
  muxing_app: 0x4d80,
  writing_app: 0x5741,
  tracks: 0x1654ae6b,
  track_entry: 0xae,
  track_type: 0x83,
  codec_id: 0x86,
  video: 0xe0,
  pixel_width: 0xb0,
  pixel_height: 0xba,
  cues: 0x1c53bb6b,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simple_block: 0xa3,
  block_group: 0xa0,
  block: 0xa1,
  block_duration: 0x9b,
  void: 0xec,
} as const

/** The longest head: four bytes of id and eight of size. */
const HEAD_BYTES_MAX = 12
const SHORT_BYTES_MAX = 100
const CHILDREN_MAX = 100

/** @returns nothing where no element begins, or where it does not fit */
export async function readElement(
  window: FileWindow,
  start: number,
  parentEnd: number
): Promise<Element | undefined> {
  const head = await window.read(start, HEAD_BYTES_MAX)
  const idBytes = widthOf(head[0], 4)
  const sizeBytes = idBytes && widthOf(head[idBytes], 8)
  if (!idBytes || !sizeBytes || head.length < idBytes + sizeBytes) {
    return undefined
  }
  const id = head.readUIntBE(0, idBytes)
  const body = start + idBytes + sizeBytes
  const size = readSize(head.subarray(idBytes, idBytes + sizeBytes))
  const end = size === undefined ? undefined : body + size
  if ((end ?? body) > parentEnd) {
    return undefined
  }
  return { id, start, body, end }
}

/** Numbers tell their width by how many zero bits they begin with. */
function widthOf(first: number | undefined, widest: number) {
  const width = first ? Math.clz32(first) - 23 : 9
  return width <= widest ? width : undefined
}

/** All bits set says that the size is not known. */
function readSize(bytes: Buffer) {
  const marker = 1n << BigInt(bytes.length * 7)
  const value = BigInt(`0x${bytes.toString("hex")}`) & (marker - 1n)
  return value === marker - 1n ? undefined : Number(value)
}

/** Those inside an element of known size, which have to fill it. */
export async function readChildren(window: FileWindow, parent: Element) {
  const end = knownEnd(parent)
  const children: Element[] = []
  let at = parent.body
  while (at < end) {
    const child = await readElement(window, at, end)
    if (!child || children.length === CHILDREN_MAX) {
      throw lying()
    }
    children.push(child)
    at = knownEnd(child)
  }
  return children
}

export function knownEnd({ end }: Element) {
  if (end === undefined) {
    throw lying()
  }
  return end
}

async function readBody(window: FileWindow, element: Element) {
  const length = knownEnd(element) - element.body
  if (length > 64) {
    throw lying()
  }
  return Buffer.from(await window.read(element.body, length))
}

export async function readNumber(window: FileWindow, element: Element) {
  const bytes = await readBody(window, element)
  return bytes.length ? Number(BigInt(`0x${bytes.toString("hex")}`)) : 0
}

export async function readFloat(window: FileWindow, element: Element) {
  const bytes = await readBody(window, element)
  switch (bytes.length) {
    case 4:
      return bytes.readFloatBE(0)
    case 8:
      return bytes.readDoubleBE(0)
    default:
      return 0
  }
}

export async function readText(window: FileWindow, element: Element) {
  const bytes = await readBody(window, element)
  return bytes.toString("latin1").replace(/\0+$/, "")
}

/** Puts empty space of the same length in an element's place. */
export async function blankElement(window: FileWindow, element: Element) {
  const end = knownEnd(element)
  await window.zero(element.start, end)
  await window.write(element.start, voidHead(end - element.start))
}

/** The size takes one byte where that suffices, else eight. */
function voidHead(length: number) {
  if (length <= SHORT_BYTES_MAX) {
    return Buffer.from([ID.void, 0x80 | (length - 2)])
  }
  const head = Buffer.alloc(9)
  head.writeBigUInt64BE((1n << 56n) | BigInt(length - 9), 1)
  head[0] = ID.void
  return head
}

/** Blanks the children with other ids and returns those that stay. */
export async function keepOnly(
  window: FileWindow,
  parent: Element,
  ids: number[]
) {
  const children = await readChildren(window, parent)
  for (const child of children) {
    if (!ids.includes(child.id)) {
      await blankElement(window, child)
    }
  }
  return children.filter(({ id }) => ids.includes(id))
}

export function lying() {
  return unsupported("The video's structure does not add up")
}
