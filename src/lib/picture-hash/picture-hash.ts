import { loadSharp } from "../load-sharp"
import { lowWaves } from "./low-waves"

const SIDE_PX = 64
/** Of 256 shades. What differs by less is the noise of its compression. */
const SHADES_MIN = 8

/**
 * A perceptual hash of a picture, by its path or its bytes: 64 bits as 16 hex digits, each telling
 * whether one of its slowest waves is stronger than the middle one. Pictures
 * that look alike have hashes that differ in few bits; see `looksSame`.
 *
 * Null for a picture of one colour: only noise would be left to tell, and all
 * such pictures look alike.
 */
export async function pictureHash(
  picture: string | Uint8Array
): Promise<string | null> {
  const pixels = await shrunk(picture)
  if (Math.max(...pixels) - Math.min(...pixels) < SHADES_MIN) {
    return null
  }
  const waves = lowWaves(pixels, SIDE_PX)
  // The mean brightness outweighs all others, so it does not take part.
  const middle = median(waves.slice(1))
  const bits = waves.map((wave) => (wave > middle ? "1" : "0")).join("")
  return BigInt(`0b${bits}`).toString(16).padStart(16, "0")
}

/**
 * Differences of neighbouring pixels would be cheaper, but a product on a
 * plain ground is mostly ground, where they are decided by chance.
 */
async function shrunk(picture: string | Uint8Array) {
  const sharp = await loadSharp()
  return sharp(picture)
    .flatten({ background: "white" })
    .greyscale()
    .resize(SIDE_PX, SIDE_PX, { fit: "fill" })
    .raw()
    .toBuffer()
}

function median(values: number[]) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
