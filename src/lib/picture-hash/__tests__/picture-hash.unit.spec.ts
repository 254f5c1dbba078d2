import { randomUUID } from "crypto"
import { mkdtemp, rm } from "fs/promises"
import { tmpdir } from "os"
import { join } from "path"
import sharp, { type Sharp } from "sharp"
import {
  hammingDistance,
  LOOKS_SAME_BITS_MAX,
  looksSame,
  pictureHash,
} from ".."
import { drawnPhoto } from "../../../../integration-tests/builders/drawn-photo"

const PHOTOS = 12
const OTHERS = 200

describe("the hash of a picture", () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "picture-hash-"))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const hashOf = async (picture: Sharp) => {
    // The library remembers what it read by its path, so no name comes twice.
    const path = join(folder, randomUUID())
    await picture.toFile(path)
    return pictureHash(path)
  }
  const plain = (background: string) =>
    sharp({ create: { width: 300, height: 200, channels: 3, background } })
  const hashesOfOthers = async () => {
    const hashes: (string | null)[] = []
    for (let seed = 1; seed <= OTHERS; seed++) {
      hashes.push(await hashOf(drawnPhoto(seed).jpeg()))
    }
    return hashes
  }

  it("is sixteen hex digits", async () => {
    expect(await hashOf(drawnPhoto(1).png())).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each<[string, (photo: Sharp) => Sharp]>([
    ["re-encoded as WebP", (photo) => photo.webp({ quality: 60 })],
    ["recompressed until it shows", (photo) => photo.jpeg({ quality: 25 })],
    ["resized to a third", (photo) => photo.resize(80).png()],
    ["squeezed", (photo) => photo.resize(150, 150, { fit: "fill" }).jpeg()],
    ["made brighter", (photo) => photo.modulate({ brightness: 1.1 }).jpeg()],
    [
      "cropped by a fiftieth from each side",
      (photo) =>
        photo.extract({ left: 5, top: 4, width: 230, height: 172 }).jpeg(),
    ],
  ])("is near that of the same photo %s", async (_, change) => {
    for (let seed = 1; seed <= PHOTOS; seed++) {
      const original = await hashOf(drawnPhoto(seed).jpeg({ quality: 92 }))
      const changed = await hashOf(change(drawnPhoto(seed)))
      expect({ seed, isNear: looksSame(original, changed) }).toEqual({
        seed,
        isNear: true,
      })
    }
  })

  it("is far from those of 199 other pictures", async () => {
    const hashes = await hashesOfOthers()
    const pairs = hashes.flatMap((one, at) =>
      hashes.slice(at + 1).map((other) => [one, other] as const)
    )
    expect(pairs).toHaveLength((OTHERS * (OTHERS - 1)) / 2)
    expect(pairs.filter(([one, other]) => looksSame(one, other))).toEqual([])
  })

  it.each(["#ffffff", "#000000", "#f4f1ea", "#2b4a6f"])(
    "does not exist for a picture that is all %s",
    async (colour) => {
      expect(await hashOf(plain(colour).png())).toBeNull()
      expect(await hashOf(plain(colour).jpeg({ quality: 30 }))).toBeNull()
    }
  )

  it("exists for a small thing on a plain ground", async () => {
    const thing = { create: { width: 30, height: 30, channels: 3 as const } }
    const input = { create: { ...thing.create, background: "#2b4a6f" } }
    const picture = plain("#ffffff").composite([{ input }])
    expect(await hashOf(picture.jpeg())).not.toBeNull()
  })

  it("counts the bits that differ", () => {
    const none = "0000000000000000"
    expect(hammingDistance(none, none)).toBe(0)
    expect(hammingDistance(none, "8000000000000001")).toBe(2)
    expect(hammingDistance(none, "ffffffffffffffff")).toBe(64)
  })

  it("says that a picture without one looks like no other", () => {
    expect(looksSame(null, null)).toBe(false)
    expect(looksSame("0000000000000000", null)).toBe(false)
    expect(looksSame("0000000000000000", "00000000000003ff")).toBe(true)
    expect(looksSame("0000000000000000", "00000000000007ff")).toBe(false)
    expect(LOOKS_SAME_BITS_MAX).toBe(10)
  })
})
