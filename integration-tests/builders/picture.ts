import { crc32, deflateSync } from "zlib"
import sharp from "sharp"

/** Left half red, right half blue, so that turning it shows. */
export function buildPicture({ width = 40, height = 20 } = {}) {
  return sharp({
    create: { width, height, channels: 3, background: "#c02020" },
  }).composite([
    {
      input: {
        create: {
          ...{ width: width / 2, height, channels: 3 },
          background: "#2020c0",
        },
      },
      gravity: "east",
    },
  ])
}

/** A JPEG as a telephone makes it: on its side, and telling where it was. */
export function buildTelephonePhoto() {
  return buildPicture()
    .withExif({
      IFD0: { Make: "Telephone", Artist: "Ines Example" },
      IFD3: { GPSLatitude: "52/1 31/1 12/1", GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** A PNG of one colour whose few kilobytes unpack to gigabytes. */
export function buildPngBomb(side: number) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    pngChunk("IHDR", head),
    pngChunk("IDAT", deflateSync(Buffer.alloc(side * 3 + 1))),
    pngChunk("IEND", Buffer.alloc(0)),
  ])
}

export function pngChunk(type: string, content: Buffer) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content])
  const frame = Buffer.alloc(4)
  frame.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named) >>> 0)
  return Buffer.concat([frame, named, sum])
}
