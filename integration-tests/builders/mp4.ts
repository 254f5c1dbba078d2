/** A box of an ISO base media file: its length, its type, its content. */
export function box(type: string, ...content: (Buffer | string)[]) {
  const body = Buffer.concat(content.map(bytes))
  return Buffer.concat([uint32(8 + body.length), bytes(type), body])
}

/** A box that begins with a version and flags. */
export function fullBox(
  type: string,
  { version = 0, flags = 0 },
  ...content: (Buffer | string)[]
) {
  return box(type, uint32((version << 24) | flags), ...content)
}

export function uint32(...values: number[]) {
  const buffer = Buffer.alloc(4 * values.length)
  values.forEach((value, at) => buffer.writeUInt32BE(value, 4 * at))
  return buffer
}

function uint64(value: number) {
  const buffer = Buffer.alloc(8)
  buffer.writeBigUInt64BE(BigInt(value))
  return buffer
}

const bytes = (part: Buffer | string) =>
  typeof part === "string" ? Buffer.from(part, "latin1") : part

const TIMESCALE = 1000
const MATRIX = uint32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
const TURNED = uint32(0, 0x10000, 0, 0xffff0000, 0, 0, 0, 0, 0x40000000)

interface Video {
  seconds?: number
  /** What the head says, when it lies. */
  claimed_seconds?: number
  version?: 0 | 1
  codec?: string
  is_turned?: boolean
  /** Boxes that a camera puts into `moov`. */
  extra?: Buffer
  /** Samples of a track that is neither picture nor sound. */
  telemetry?: string
  brand?: string
  samples?: Buffer
  data_reference_flags?: number
  fragments_of_seconds?: number[]
}

/** A video of one track; its samples are never decoded, so any bytes do. */
export function buildMp4({
  seconds = 5,
  claimed_seconds = seconds,
  samples = Buffer.from("picture samples"),
  telemetry = "",
  brand = "isom",
  extra = Buffer.alloc(0),
  fragments_of_seconds = [],
  ...video
}: Video = {}) {
  const ftyp = box("ftyp", brand, uint32(512), brand, "mp42")
  const build = (dataAt: number) => {
    const tracks = [
      trak({
        ...video,
        seconds,
        handler: "vide",
        at: dataAt,
        size: samples.length,
      }),
      ...(telemetry
        ? [
            trak({
              ...{ seconds, handler: "meta", codec: "mebx" },
              ...{ at: dataAt + samples.length, size: telemetry.length },
            }),
          ]
        : []),
    ]
    return box(
      "moov",
      mvhd(claimed_seconds, video.version ?? 0),
      ...tracks,
      fragments_of_seconds.length
        ? box("mvex", fullBox("trex", {}, uint32(1, 1, 0, 0, 0)))
        : "",
      extra
    )
  }
  const moov = build(ftyp.length + build(0).length + 8)
  return Buffer.concat([
    ...[ftyp, moov, box("mdat", samples, telemetry)],
    ...fragments_of_seconds.flatMap(fragment),
  ])
}

function mvhd(seconds: number, version: 0 | 1) {
  const ticks = seconds * TIMESCALE
  return fullBox(
    "mvhd",
    { version },
    version
      ? Buffer.concat([uint64(1), uint64(1), uint32(TIMESCALE), uint64(ticks)])
      : uint32(1, 1, TIMESCALE, ticks),
    ...[uint32(0x10000, 0, 0, 0), MATRIX, Buffer.alloc(24), uint32(2)]
  )
}

interface Trak extends Video {
  handler: string
  at: number
  size: number
}

function trak({
  handler,
  at,
  size,
  seconds = 5,
  codec = "avc1",
  is_turned = false,
  data_reference_flags = 1,
}: Trak) {
  const id = handler === "vide" ? 1 : 2
  return box(
    "trak",
    fullBox(
      "tkhd",
      { flags: 3 },
      ...[uint32(1, 1, id, 0, seconds * TIMESCALE), Buffer.alloc(16)],
      ...[is_turned ? TURNED : MATRIX, uint32(640 << 16, 360 << 16)]
    ),
    box(
      "mdia",
      fullBox("mdhd", {}, uint32(1, 1, TIMESCALE, seconds * TIMESCALE, 0)),
      fullBox("hdlr", {}, uint32(0), handler, Buffer.alloc(13)),
      box(
        "minf",
        fullBox("vmhd", { flags: 1 }, Buffer.alloc(8)),
        box(
          "dinf",
          fullBox(
            "dref",
            {},
            uint32(1),
            fullBox("url ", { flags: data_reference_flags })
          )
        ),
        box(
          "stbl",
          fullBox("stsd", {}, uint32(1), box(codec, Buffer.alloc(78))),
          fullBox("stts", {}, uint32(1, 1, seconds * TIMESCALE)),
          fullBox("stsc", {}, uint32(1, 1, 1, 1)),
          fullBox("stsz", {}, uint32(0, 1, size)),
          fullBox("stco", {}, uint32(1, at))
        )
      )
    )
  )
}

function fragment(seconds: number) {
  return [
    box(
      "moof",
      fullBox("mfhd", {}, uint32(1)),
      box(
        "traf",
        fullBox("tfhd", { flags: 0x8 }, uint32(1, 1000)),
        fullBox("trun", {}, uint32(seconds))
      )
    ),
    box("mdat", "fragment samples"),
  ]
}

/** Every place in the tree, to see that it can still be walked. */
export function listBoxes(file: Buffer, start = 0, end = file.length) {
  const types: string[] = []
  for (let at = start; at < end;) {
    const size = file.readUInt32BE(at)
    const type = file.toString("latin1", at + 4, at + 8)
    if (size < 8 || at + size > end) {
      throw new Error(`The box ${type} at ${at} does not fit.`)
    }
    types.push(type)
    if (["moov", "trak", "mdia", "minf", "stbl"].includes(type)) {
      types.push(...listBoxes(file, at + 8, at + size))
    }
    at += size
  }
  return types
}
