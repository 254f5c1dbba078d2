/** An EBML element; without content its size is left open, as live. */
export function element(id: number, content?: Buffer | string) {
  const head = Buffer.from(evenHex(id), "hex")
  if (content === undefined) {
    return Buffer.concat([head, Buffer.from("01ffffffffffffff", "hex")])
  }
  const body =
    typeof content === "string" ? Buffer.from(content, "latin1") : content
  const size = Buffer.alloc(4)
  size.writeUInt32BE((0x10000000 | body.length) >>> 0)
  return Buffer.concat([head, size, body])
}

function number(id: number, value: number) {
  return element(id, Buffer.from(evenHex(value), "hex"))
}

const evenHex = (value: number) => {
  const hex = value.toString(16)
  return hex.padStart(hex.length + (hex.length % 2), "0")
}

function float(id: number, value: number) {
  const buffer = Buffer.alloc(8)
  buffer.writeDoubleBE(value)
  return element(id, buffer)
}

function block(track: number, offset: number) {
  const head = Buffer.alloc(4)
  head.writeUInt8(0x80 | track)
  head.writeInt16BE(offset, 1)
  return element(0xa3, Buffer.concat([head, Buffer.from("frame")]))
}

interface Video {
  seconds?: number
  claimed_seconds?: number
  doc_type?: string
  codec?: string
  /** A live recorder leaves the sizes of its outer elements open. */
  is_live?: boolean
  /** Elements beside the clusters. */
  extra?: Buffer
}

/** A video of one track, with a cluster for each second. */
export function buildWebm({
  seconds = 5,
  claimed_seconds,
  doc_type = "webm",
  codec = "V_VP8",
  is_live = false,
  extra = Buffer.alloc(0),
}: Video = {}) {
  const info = element(
    0x1549a966,
    Buffer.concat([
      number(0x2ad7b1, 1_000_000),
      element(0x4d80, "recorder"),
      element(0x7ba9, "At home, 52.5200 13.4050"),
      claimed_seconds === undefined
        ? Buffer.alloc(0)
        : float(0x4489, claimed_seconds * 1000),
    ])
  )
  const entry = element(
    0xae,
    Buffer.concat([
      ...[number(0xd7, 1), number(0x83, 1), element(0x86, codec)],
      element(0xe0, Buffer.concat([number(0xb0, 640), number(0xba, 360)])),
    ])
  )
  const clusters = Array.from({ length: seconds }, (_, second) => {
    const content = Buffer.concat([
      ...[number(0xe7, second * 1000), block(1, 0), block(1, 1000)],
    ])
    return is_live
      ? Buffer.concat([element(0x1f43b675), content])
      : element(0x1f43b675, content)
  })
  const content = Buffer.concat([
    ...[info, element(0x1654ae6b, entry), extra, ...clusters],
  ])
  return Buffer.concat([
    element(0x1a45dfa3, element(0x4282, doc_type)),
    ...(is_live
      ? [element(0x18538067), content]
      : [element(0x18538067, content)]),
  ])
}
