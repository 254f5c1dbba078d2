import {
  box,
  buildMp4,
  fullBox,
  listBoxes,
  uint32,
} from "../../../../integration-tests/builders/mp4"
import { buildWebm, element } from "../../../../integration-tests/builders/webm"
import { formWith } from "../../../../integration-tests/support/form-post"
import { receiving, type Receiving } from "./receiving"

const PLACE = "+52.5200+013.4050/"

describe("a video", () => {
  let server: Receiving
  beforeAll(async () => {
    server = await receiving({ kinds: ["video"] })
  })
  afterAll(() => server.close())
  afterEach(() => expect(server.leftovers()).toEqual([]))

  const send = (file: Buffer) => server.post(formWith(file))
  const keptText = () => server.kept().toString("latin1")

  it.each([
    ["MP4", buildMp4(), "video/mp4", "mp4"],
    ["MP4 with long times", buildMp4({ version: 1 }), "video/mp4", "mp4"],
    ["QuickTime", buildMp4({ brand: "qt  " }), "video/quicktime", "mov"],
    ["WebM", buildWebm(), "video/webm", "webm"],
    [
      "WebM from a live recorder",
      buildWebm({ is_live: true }),
      "video/webm",
      "webm",
    ],
  ])("comes in as %s", async (_, file, mime_type, extension) => {
    const { status, body } = await send(file)
    expect({ status, ...body }).toMatchObject({
      status: 201,
      kind: "video",
      ...{ mime_type, extension },
      duration_ms: 5000,
      ...{ width_px: 640, height_px: 360 },
      size_bytes: file.length,
    })
  })

  it("is as wide as it is seen, not as it is kept", async () => {
    const { body } = await send(buildMp4({ is_turned: true }))
    expect(body).toMatchObject({ width_px: 360, height_px: 640 })
  })

  it("loses where it was taken and can still be walked over", async () => {
    const file = buildMp4({
      extra: Buffer.concat([
        box("udta", box("\xa9xyz", PLACE), box("loci", PLACE)),
        fullBox("meta", {}, PLACE),
        box("uuid", Buffer.alloc(16), PLACE),
      ]),
    })
    const appended = Buffer.concat([
      file,
      box("uuid", PLACE),
      box("skip", PLACE),
    ])
    expect(await send(appended)).toMatchObject({ status: 201 })
    expect(keptText()).not.toContain(PLACE)
    expect(server.kept()).toHaveLength(appended.length)

    const types = listBoxes(server.kept())
    expect(types).toEqual(expect.arrayContaining(["moov", "stco", "mdat"]))
    expect(types).not.toEqual(expect.arrayContaining(["udta"]))
    expect(types).not.toEqual(expect.arrayContaining(["uuid"]))
    // The offset in `stco` still leads to the samples.
    const offset = server.kept().readUInt32BE(keptText().indexOf("stco") + 12)
    expect(keptText().slice(offset, offset + 15)).toBe("picture samples")
  })

  it("loses the samples of a track that tells where the camera was", async () => {
    expect(await send(buildMp4({ telemetry: PLACE }))).toMatchObject({
      status: 201,
    })
    expect(keptText()).not.toContain(PLACE)
    expect(keptText()).not.toContain("mebx")
    expect(keptText()).toContain("picture samples")
  })

  it("loses when it was taken", async () => {
    await send(buildMp4())
    const at = keptText().indexOf("mvhd") + 8
    expect(server.kept().subarray(at, at + 8)).toEqual(Buffer.alloc(8))
  })

  it("loses what was appended to it", async () => {
    const file = buildMp4()
    const page = Buffer.from("<html><script>alert(1)</script>")
    expect((await send(Buffer.concat([file, page]))).status).toBe(201)
    expect(server.kept()).toHaveLength(file.length)

    const webm = buildWebm()
    expect((await send(Buffer.concat([webm, page]))).status).toBe(201)
    expect(server.kept()).toHaveLength(webm.length)
  })

  it("loses tags, attachments and its title as WebM", async () => {
    const extra = Buffer.concat([
      element(0x1254c367, element(0x7373, PLACE.repeat(20))),
      element(0x1941a469, PLACE),
    ])
    const file = buildWebm({ extra })
    expect(await send(file)).toMatchObject({ status: 201 })
    expect(server.kept()).toHaveLength(file.length)
    expect(keptText()).not.toContain(PLACE)
    expect(keptText()).not.toContain("At home")

    // What was blanked is still a WebM for the next reader.
    expect(await send(Buffer.from(server.kept()))).toMatchObject({
      status: 201,
      body: { duration_ms: 5000 },
    })
  })

  it.each([
    ["its head says so", buildMp4({ seconds: 61 })],
    ["only its samples say so", buildMp4({ seconds: 61, claimed_seconds: 1 })],
    ["only its head says so", buildMp4({ claimed_seconds: 61 })],
    [
      "its fragments say so",
      buildMp4({ seconds: 0, fragments_of_seconds: [30, 31] }),
    ],
    ["it says so as WebM", buildWebm({ claimed_seconds: 61 })],
    ["only its blocks say so", buildWebm({ seconds: 61, claimed_seconds: 1 })],
    ["its live recording says so", buildWebm({ seconds: 61, is_live: true })],
  ])("of 61 seconds is refused: %s", async (_, file) => {
    expect(await send(file)).toMatchObject({
      status: 413,
      body: { code: "too_large" },
    })
  })

  it("of 60 seconds in fragments is taken", async () => {
    const file = buildMp4({ seconds: 0, fragments_of_seconds: [30, 30] })
    expect(await send(file)).toMatchObject({
      status: 201,
      body: { duration_ms: 60_000 },
    })
  })

  const mp4 = buildMp4()
  const webm = buildWebm()
  it.each([
    ["an MP4 cut in its samples", mp4.subarray(0, -5)],
    ["an MP4 cut in its head", mp4.subarray(0, 200)],
    ["an MP4 without samples", mp4.subarray(0, mp4.indexOf("mdat") - 4)],
    ["an MP4 whose inner size lies", lying(mp4, "stbl", 0xffff)],
    ["an MP4 whose table lies", lying(mp4, "stts", 0xffff)],
    ["an MP4 with an unknown codec", buildMp4({ codec: "evil" })],
    ["an MP4 that points elsewhere", buildMp4({ data_reference_flags: 0 })],
    ["an MP4 with two heads", Buffer.concat([mp4, box("moov")])],
    ["a head within heads", buildMp4({ extra: nested(100) })],
    ["a WebM cut in a block", webm.subarray(0, -3)],
    ["a WebM with an unknown codec", buildWebm({ codec: "V_EVIL" })],
    ["a Matroska file", buildWebm({ doc_type: "matroska" })],
    ["a WebM without pictures", buildWebm({ seconds: 0 })],
    ["a sound", box("ftyp", "M4A ", uint32(0))],
  ])("refuses %s", async (_, file) => {
    expect(await send(file)).toMatchObject({
      status: 415,
      body: { code: "unsupported_media" },
    })
  })
})

/** The file with another size in front of the first box of a type. */
function lying(file: Buffer, type: string, size: number) {
  const copy = Buffer.from(file)
  copy.writeUInt32BE(size, copy.indexOf(type) - 4)
  return copy
}

/** Two heads of which the outer one is not even a track. */
function nested(depth: number): Buffer {
  return depth === 0 ? Buffer.from("lie!") : box("trak", nested(depth - 1))
}
