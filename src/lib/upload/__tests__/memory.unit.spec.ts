import { box, buildMp4 } from "../../../../integration-tests/builders/mp4"
import { buildPngBomb } from "../../../../integration-tests/builders/picture"
import { formWith } from "../../../../integration-tests/support/form-post"
import { receiving } from "./receiving"

const MB = 1024 * 1024
const GROWTH_MAX_MB = 64

/** By how many megabytes the process grew at most while `work` ran. */
async function growthOf<T>(work: () => Promise<T>) {
  const start = process.memoryUsage().rss
  let peak = start
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 5)
  try {
    return { result: await work(), growth_mb: (peak - start) / MB }
  } finally {
    clearInterval(watch)
  }
}

/** A form whose file goes on for as long as asked, in pieces of a megabyte. */
function* formOfSize(head: Buffer, megabytes: number) {
  const piece = Buffer.alloc(MB)
  const form = formWith(head)
  const end = form.length - formWith("").length
  const tailAt = formWith("").indexOf("\r\n\r\n") + 4 + end
  yield form.subarray(0, tailAt)
  for (let sent = 0; sent < megabytes; sent++) {
    yield piece
  }
  yield form.subarray(tailAt)
}

describe("memory stays flat", () => {
  it("while 200 MB are refused", async () => {
    const server = await receiving()
    const { result, growth_mb } = await growthOf(() =>
      server.post(formOfSize(Buffer.from("x"), 200))
    )
    expect(result).toMatchObject({ status: 413, body: { code: "too_large" } })
    expect(growth_mb).toBeLessThan(GROWTH_MAX_MB)
    expect(server.leftovers()).toEqual([])
    server.close()
  })

  it("while a body that says it has 200 MB is refused unread", async () => {
    const server = await receiving()
    const { result, growth_mb } = await growthOf(() =>
      server.post(formOfSize(Buffer.from("x"), 200), {
        "content-length": String(
          [...formOfSize(Buffer.from("x"), 200)].reduce(
            (sum, { length }) => sum + length,
            0
          )
        ),
      })
    )
    expect(result).toMatchObject({ status: 413 })
    expect(growth_mb).toBeLessThan(GROWTH_MAX_MB)
    server.close()
  })

  it("while a video of 200 MB is taken in and cleaned", async () => {
    const server = await receiving(
      { kinds: ["video"], caps: { video: { size_bytes_max: 256 * MB } } },
      { keeps: false }
    )
    const movie = buildMp4()
    const data = box("mdat")
    data.writeUInt32BE(8 + 200 * MB)
    const { result, growth_mb } = await growthOf(() =>
      server.post(formOfSize(Buffer.concat([movie, data]), 200))
    )
    expect(result).toMatchObject({
      status: 201,
      body: { size_bytes: movie.length + data.length + 200 * MB },
    })
    expect(growth_mb).toBeLessThan(GROWTH_MAX_MB)
    server.close()
  })

  it("while a picture of 400 million pixels is refused by its head", async () => {
    const server = await receiving()
    const bomb = buildPngBomb(20_000)
    expect(bomb.length).toBeLessThan(MB)
    const { result, growth_mb } = await growthOf(() =>
      server.post(formWith(bomb))
    )
    expect(result).toMatchObject({ status: 413, body: { code: "too_large" } })
    expect(growth_mb).toBeLessThan(GROWTH_MAX_MB)
    server.close()
  })
})
