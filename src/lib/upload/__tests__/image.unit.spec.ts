import sharp from "sharp"
import { deflateSync } from "zlib"
import {
  buildPicture,
  buildTelephonePhoto,
  pngChunk,
} from "../../../../integration-tests/builders/picture"
import { formWith } from "../../../../integration-tests/support/form-post"
import { receiving, type Receiving } from "./receiving"

const SCRIPT = "<script>alert(1)</script>"
const ZIP = Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.from(SCRIPT)])

describe("a picture", () => {
  let server: Receiving
  beforeAll(async () => {
    server = await receiving({ kinds: ["image", "video", "document"] })
  })
  afterAll(() => server.close())
  afterEach(() => expect(server.leftovers()).toEqual([]))

  const send = (file: Buffer | string, part = {}) =>
    server.post(formWith(file, part))

  it("loses the place, the maker and the profile it was taken with", async () => {
    const photo = await buildTelephonePhoto()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    expect(photo.toString("latin1")).toContain("Ines Example")

    expect(await send(photo)).toMatchObject({ status: 201 })
    const metadata = await sharp(server.kept()).metadata()
    for (const part of ["exif", "xmp", "icc", "iptc"] as const) {
      expect(metadata[part]).toBeUndefined()
    }
    expect(server.kept().toString("latin1")).not.toMatch(/Ines|Telephone/)
  })

  it("stays upright without its EXIF orientation", async () => {
    const { body } = await send(await buildTelephonePhoto())
    // A quarter turn clockwise: what was left is now on top.
    expect(body).toMatchObject({ width_px: 20, height_px: 40 })
    const { data, info } = await sharp(server.kept())
      .raw()
      .toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => (y * info.width + x) * info.channels
    expect(data.readUInt8(at(10, 5))).toBeGreaterThan(150)
    expect(data.readUInt8(at(10, 35) + 2)).toBeGreaterThan(150)
  })

  it.each(["jpeg", "png", "webp", "avif", "gif"] as const)(
    "comes in as %s and is kept as WebP",
    async (format) => {
      const { status, body } = await send(
        await buildPicture().toFormat(format).toBuffer()
      )
      expect({ status, ...body }).toMatchObject({
        status: 201,
        kind: "image",
        mime_type: "image/webp",
        extension: "webp",
        size_bytes: server.kept().length,
      })
      expect((await sharp(server.kept()).metadata()).format).toBe("webp")
    }
  )

  it("is made no larger than 2048 pixels on its long side", async () => {
    const large = await buildPicture({ width: 4000, height: 1000 })
      .jpeg()
      .toBuffer()
    expect((await send(large)).body).toMatchObject({
      width_px: 2048,
      height_px: 512,
    })
  })

  it("is one frame, also of an animation", async () => {
    const frame = await buildPicture().raw().toBuffer()
    const animation = await sharp(Buffer.concat([frame, frame]), {
      raw: { width: 40, height: 40, channels: 3, pageHeight: 20 },
    })
      .gif({ delay: [100, 100] })
      .toBuffer()
    expect((await send(animation)).body).toMatchObject({ height_px: 20 })
    expect((await sharp(server.kept()).metadata()).pages ?? 1).toBe(1)
  })

  it("keeps its see-through parts", async () => {
    const icon = await sharp({
      create: { width: 9, height: 9, channels: 4, background: "#ff000080" },
    })
      .png()
      .toBuffer()
    await send(icon)
    expect((await sharp(server.kept()).metadata()).hasAlpha).toBe(true)
  })

  it.each([
    ["a JPEG with an archive behind it", "jpeg", ZIP],
    ["a GIF with an archive behind it", "gif", ZIP],
    ["a PNG with a page behind it", "png", Buffer.from(SCRIPT)],
  ] as const)("of %s only the pixels survive", async (_, format, appended) => {
    const file = await buildPicture().toFormat(format).toBuffer()
    const { status } = await send(Buffer.concat([file, appended]))
    expect(status).toBe(201)
    expect(server.kept().toString("latin1")).not.toMatch(/script|PK\x03/)
  })

  it("loses a script that hides in a comment", async () => {
    const file = await buildPicture().jpeg().toBuffer()
    const comment = Buffer.from(`\xff\xfe\x00\x1b${SCRIPT}`, "latin1")
    const hiding = [file.subarray(0, 2), comment, file.subarray(2)]
    expect(await send(Buffer.concat(hiding))).toMatchObject({ status: 201 })
    expect(server.kept().toString("latin1")).not.toContain("script")
  })

  it.each([
    [
      "a drawing with a script",
      `<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`,
    ],
    [
      "one with a heading",
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>`,
    ],
    ["a page", `<!doctype html>${SCRIPT}`],
    ["a script", "alert(1)"],
    ["an archive", ZIP],
    ["a program", Buffer.from("MZ\x90\x00")],
    ["a page that calls itself a PDF", `${SCRIPT}%PDF-1.7`],
  ])("refuses %s, whatever its name and header say", async (_, file) => {
    const part = { filename: "photo.jpg", content_type: "image/jpeg" }
    expect(await send(file, part)).toMatchObject({
      status: 415,
      body: { type: "unsupported_media", code: "unsupported_media" },
    })
  })

  it("is known by its content when its name and header lie", async () => {
    const file = await buildPicture().png().toBuffer()
    const part = { filename: "../../x.html", content_type: "text/html" }
    expect(await send(file, part)).toMatchObject({
      status: 201,
      body: { extension: "webp" },
    })
  })

  it("refuses one that ends too early, without telling where it lay", async () => {
    const file = await buildPicture({ width: 400, height: 400 })
      .jpeg()
      .toBuffer()
    const { status, body } = await send(file.subarray(0, file.length / 2))
    expect(status).toBe(415)
    expect(JSON.stringify(body)).not.toContain("/")
  })

  it("does not unpack a comment of a gigabyte", async () => {
    const file = await buildPicture().png().toBuffer()
    const text = deflateSync(Buffer.alloc(200 * 1024 * 1024))
    const bomb = pngChunk("zTXt", Buffer.concat([Buffer.from("a\0\0"), text]))
    const before = process.memoryUsage().rss
    const { status } = await send(
      Buffer.concat([file.subarray(0, 33), bomb, file.subarray(33)])
    )
    expect([201, 415]).toContain(status)
    const grown = process.memoryUsage().rss - before
    expect(grown).toBeLessThan(64 * 1024 * 1024)
  })

  it("comes with a perceptual hash, unless it is of one colour", async () => {
    const hashOf = async (file: Buffer) =>
      (await send(file)).body.perceptual_hash
    expect(await hashOf(await buildPicture().png().toBuffer())).toMatch(
      /^[0-9a-f]{16}$/
    )
    const blank = sharp({
      create: { width: 9, height: 9, channels: 3, background: "#f4f1ea" },
    })
    expect(await hashOf(await blank.png().toBuffer())).toBeNull()
  })
})
