// Draws every picture of the demo shop into src/demo/pictures, the same bytes
// each time. Run it after a change to the catalogue or to src/demo/drawing:
//
//   node scripts/draw-pictures.mjs [part of a file name]

import { mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import sharp from "sharp"

const rootDir = dirname(dirname(fileURLToPath(import.meta.url)))
const picturesDir = join(rootDir, "src", "demo", "pictures")

/** A picture is fetched on every product page: none may weigh more. */
const BYTES_MAX = 19_500
/** Tried from the best; a smooth cotton keeps more than a coarse knit. */
const QUALITIES = [74, 68, 62, 56, 50, 44, 38, 32]

/**
 * @typedef {{ file: string, svg: () => string }} Picture
 */

/** @returns {Picture[]} */
function picturesToDraw() {
  const load = createRequire(import.meta.url)
  load("ts-node").register({ swc: true, transpileOnly: true, cwd: rootDir })
  const catalogue = load("../src/demo/catalogue/index.ts")
  const names = load("../src/demo/catalogue/pictures.ts")
  const drawing = load("../src/demo/drawing/index.ts")
  return [
    ...catalogue.garments.flatMap(
      (/** @type {{ handle: string, colours: string[] }} */ garment) =>
        garment.colours.map((colour) => ({
          file: names.garmentPicture(garment, colour),
          svg: () => drawing.drawGarment(garment.handle, colour),
        }))
    ),
    ...catalogue.spareParts.map((/** @type {{ handle: string }} */ part) => ({
      file: names.sparePartPicture(part),
      svg: () => drawing.drawSparePart(part.handle),
    })),
  ]
}

/** @param {string} svg */
async function toWebp(svg) {
  const { data, info } = await sharp(Buffer.from(svg))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (const quality of QUALITIES) {
    const webp = await sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
    })
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer()
    if (webp.length <= BYTES_MAX) {
      return webp
    }
  }
  throw new Error(`No quality fits into ${BYTES_MAX} bytes.`)
}

/** @param {Picture[]} pictures */
async function removeOthers(pictures) {
  const wanted = new Set(pictures.map(({ file }) => file))
  const present = await readdir(picturesDir)
  await Promise.all(
    present
      .filter((file) => file.endsWith(".webp") && !wanted.has(file))
      .map((file) => rm(join(picturesDir, file)))
  )
}

const pictures = picturesToDraw()
const part = process.argv[2] ?? ""
await mkdir(picturesDir, { recursive: true })
await removeOthers(pictures)

let bytes = 0
const chosen = pictures.filter(({ file }) => file.includes(part))
for (const { file, svg } of chosen) {
  const webp = await toWebp(svg())
  await writeFile(join(picturesDir, file), webp)
  bytes += webp.length
}
console.log(`${chosen.length} pictures, ${Math.round(bytes / 1024)} KB`)
