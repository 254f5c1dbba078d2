// Draws the photos that customers of the demo shop sent with their reviews
// into src/demo/pictures/reviews, the same bytes each time. Run it after a
// change to src/demo/drawing:
//
//   node scripts/draw-review-photos.mjs [part of a file name]

import { mkdir, readdir, rm, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import sharp from "sharp"

const rootDir = dirname(dirname(fileURLToPath(import.meta.url)))
const photosDir = join(rootDir, "src", "demo", "pictures", "reviews")

/** @typedef {{ file: string, svg: () => string }} Photo */

const load = createRequire(import.meta.url)
load("ts-node").register({ swc: true, transpileOnly: true, cwd: rootDir })
const drawing = load("../src/demo/drawing/photos/index.ts")

/** A telephone's picture, as small as a shop page shows it. @param {string} svg */
const toWebp = async (svg) => {
  const { PHOTO_BLEED, PHOTO_WIDTH, PHOTO_HEIGHT } = drawing
  const cut = await sharp(Buffer.from(svg))
    .removeAlpha()
    .extract({
      left: PHOTO_BLEED,
      top: PHOTO_BLEED,
      width: PHOTO_WIDTH,
      height: PHOTO_HEIGHT,
    })
    .png()
    .toBuffer()
  return sharp(cut).webp({ quality: 58, effort: 6 }).toBuffer()
}

/** @type {Photo[]} */
const photos = drawing.photosToDraw
const part = process.argv[2] ?? ""
await mkdir(photosDir, { recursive: true })
const wanted = new Set(photos.map(({ file }) => `${file}.webp`))
for (const file of await readdir(photosDir)) {
  if (!wanted.has(file)) {
    await rm(join(photosDir, file))
  }
}

let bytes = 0
const chosen = photos.filter(({ file }) => file.includes(part))
for (const { file, svg } of chosen) {
  const webp = await toWebp(svg())
  await writeFile(join(photosDir, `${file}.webp`), webp)
  bytes += webp.length
}
console.log(`${chosen.length} photos, ${Math.round(bytes / 1024)} KB`)
