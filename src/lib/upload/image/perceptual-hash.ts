import { loadSharp } from "./load-sharp"

const COLUMNS = 9
const ROWS = 8

/**
 * A difference hash: 64 bits in hex, each telling whether a picture grows
 * brighter from one of nine columns to the next. Pictures that look alike have
 * hashes that differ in few bits.
 */
export async function perceptualHash(path: string) {
  const sharp = await loadSharp()
  const pixels = await sharp(path)
    .flatten({ background: "white" })
    .greyscale()
    .resize(COLUMNS, ROWS, { fit: "fill" })
    .raw()
    .toBuffer()
  let bits = 0n
  for (let row = 0; row < ROWS; row++) {
    for (let column = 1; column < COLUMNS; column++) {
      const at = row * COLUMNS + column
      const isBrighter = pixels.readUInt8(at) > pixels.readUInt8(at - 1)
      bits = (bits << 1n) | (isBrighter ? 1n : 0n)
    }
  }
  return bits.toString(16).padStart(16, "0")
}

/** In how many of the 64 bits two hashes differ. */
export function hammingDistance(one: string, other: string) {
  const difference = BigInt(`0x${one}`) ^ BigInt(`0x${other}`)
  return difference.toString(2).replaceAll("0", "").length
}
