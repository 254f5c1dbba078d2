import type { Sharp } from "sharp"
import { loadSharp } from "../../load-sharp"
import { pictureHash } from "../../picture-hash"
import { tooLarge, unsupported } from "../problems"
import { turns } from "./turns"

/** Eight thousand by six thousand, as much as telephones make of one picture. */
const PIXELS_MAX = 50_000_000
const SIDE_PX_MAX = 2048
const QUALITY = 82
const ENCODE_SECONDS_MAX = 30

/** A decoded picture may take 200 MB, so not all of them at one time. */
const oneOfTwo = turns(2)

/**
 * Encodes a picture anew, once: what is not pixels does not come along, be it
 * a place, a profile or a second file inside the first. Of an animation the
 * first frame is kept. The orientation that EXIF told becomes the pixels' own.
 */
export async function cleanImage(path: string, cleanedPath: string) {
  return oneOfTwo(async () => {
    await refuseBomb(path)
    const picture = await open(path)
    const { width, height, size } = await reading(() =>
      picture
        .autoOrient()
        .toColourspace("srgb")
        .resize(SIDE_PX_MAX, SIDE_PX_MAX, {
          fit: "inside",
          withoutEnlargement: true,
        })
        .webp({ quality: QUALITY })
        .timeout({ seconds: ENCODE_SECONDS_MAX })
        .toFile(cleanedPath)
    )
    return {
      size_bytes: size,
      width_px: width,
      height_px: height,
      duration_ms: null,
      perceptual_hash: await pictureHash(cleanedPath),
    }
  })
}

/** By what its header says, before anything is decoded. */
async function refuseBomb(path: string) {
  const sharp = await loadSharp()
  const { width, height } = await reading(() =>
    sharp(path, { limitInputPixels: false }).metadata()
  )
  if (width * height > PIXELS_MAX) {
    throw tooLarge(
      `The picture has ${width} by ${height} pixels; together they may be ${PIXELS_MAX}`
    )
  }
}

async function open(path: string): Promise<Sharp> {
  const sharp = await loadSharp()
  return sharp(path, {
    failOn: "error",
    limitInputPixels: PIXELS_MAX,
    sequentialRead: true,
    pages: 1,
  })
}

async function reading<T>(read: () => Promise<T>) {
  try {
    return await read()
  } catch {
    // The library's message would tell where the file lies.
    throw unsupported("The file cannot be read as a picture")
  }
}
