import { readdirSync, statSync } from "fs"
import { join } from "path"
import { looksSame, pictureHash } from "../../lib/picture-hash"
import { demoReviews } from "../reviews"

const picturesDir = join(__dirname, "..", "pictures")
const photosDir = join(picturesDir, "reviews")

describe("the photos of the demo's reviews", () => {
  it("are all there, each in one review, and no other", () => {
    const shown = demoReviews
      .filter(({ held_for }) => held_for !== "reused-photo")
      .flatMap(({ photos }) => photos ?? [])
    expect(readdirSync(photosDir).sort()).toEqual(
      shown.map((photo) => `${photo}.webp`).sort()
    )
  })

  it("come with about forty reviews or more, at most three with each", () => {
    const counts = demoReviews.flatMap(({ photos }) => photos?.length ?? [])
    expect(counts.length).toBeGreaterThanOrEqual(40)
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1)
    expect(Math.max(...counts)).toBeLessThanOrEqual(3)
  })

  it("are held once, because another author showed the same photo", () => {
    const reused = demoReviews.find(
      ({ held_for }) => held_for === "reused-photo"
    )
    const others = demoReviews.filter(({ photos = [] }) =>
      photos.some((photo) => reused?.photos?.includes(photo))
    )
    expect(others.map(({ held_for }) => held_for)).toEqual([
      undefined,
      "reused-photo",
    ])
  })

  it("are light", () => {
    const sizes = readdirSync(photosDir).map(
      (file) => statSync(join(photosDir, file)).size
    )
    expect(Math.max(...sizes)).toBeLessThan(25_000)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(600_000)
  })

  it("look like no other photo and like no picture of the catalogue", async () => {
    const photos = await hashesOf(photosDir)
    const catalogue = await hashesOf(picturesDir)
    const pairs = photos.flatMap((photo, index) =>
      [...photos.slice(index + 1), ...catalogue]
        .filter((other) => looksSame(photo.hash, other.hash))
        .map((other) => `${photo.file} looks like ${other.file}`)
    )
    expect(pairs).toEqual([])
  })
})

const hashesOf = async (dir: string) => {
  const files = readdirSync(dir).filter((file) => file.endsWith(".webp"))
  return Promise.all(
    files.map(async (file) => ({
      file,
      hash: await pictureHash(join(dir, file)),
    }))
  )
}
