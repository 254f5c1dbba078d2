import {
  formOf,
  formWith,
  openPost,
  type Part,
} from "../../../../integration-tests/support/form-post"
import { buildPicture } from "../../../../integration-tests/builders/picture"
import { receiving, type Receiving } from "./receiving"

const CAP = 1024 * 1024

describe("a form with a file", () => {
  let server: Receiving
  let photo: Buffer
  beforeAll(async () => {
    photo = await buildPicture().jpeg().toBuffer()
    server = await receiving({
      caps: { image: { size_bytes_max: CAP } },
      idle_ms: 300,
      total_ms: 2000,
    })
  })
  afterAll(() => server.close())
  afterEach(() => expect(server.leftovers()).toEqual([]))

  const file = (name = "file") => ({
    name,
    filename: "photo.jpg",
    get content() {
      return photo
    },
  })

  it("brings the text fields along, in any order", async () => {
    const { status, body } = await server.post(
      formOf({ name: "caption", content: "At the lake" }, file(), {
        name: "__proto__",
        content: "x",
      })
    )
    expect(status).toBe(201)
    expect(body.fields).toMatchObject({ caption: "At the lake" })
  })

  it.each<[string, Part[]]>([
    ["twenty files", Array.from({ length: 20 }, () => file())],
    [
      "eleven fields",
      [
        file(),
        ...Array.from({ length: 11 }, (_, at) => ({
          name: `note_${at}`,
          content: "x",
        })),
      ],
    ],
    ["a field of 3 kB", [file(), { content: "x".repeat(3000) }]],
    [
      "a file beyond its cap",
      [{ name: "file", filename: "a.jpg", content: Buffer.alloc(CAP + 1) }],
    ],
  ])("refuses %s as too large", async (_, parts) => {
    expect(await server.post(formOf(...parts))).toMatchObject({
      status: 413,
      body: { type: "too_large", code: "too_large" },
    })
  })

  it("takes ten fields and a file of exactly the cap", async () => {
    const padded = Buffer.concat([photo, Buffer.alloc(CAP - photo.length)])
    const fields = Array.from({ length: 10 }, (_, at) => ({
      name: `note_${at}`,
      content: "x",
    }))
    const form = formOf(...fields, { ...file(), content: padded })
    expect(await server.post(form)).toMatchObject({ status: 201 })
  })

  it.each<[string, () => Buffer]>([
    ["no file", () => formOf({ content: "hello" })],
    ["an empty file", () => formWith("")],
    ["a file in another field", () => formOf(file("picture"))],
    ["a field twice", () => formOf({ content: "1" }, { content: "2" })],
    ["an end that is missing", () => formOf(file()).subarray(0, -60)],
    ["nothing at all", () => Buffer.alloc(0)],
  ])("refuses a form with %s", async (_, form) => {
    expect(await server.post(form())).toMatchObject({
      status: 400,
      body: { code: "invalid_data" },
    })
  })

  it("refuses a form without its boundary", async () => {
    const answer = await server.post(formWith(photo), {
      "content-type": "multipart/form-data",
    })
    expect(answer).toMatchObject({ status: 400 })
  })

  it("refuses what is no form", async () => {
    const answer = await server.post(Buffer.from("{}"), {
      "content-type": "application/json",
    })
    expect(answer).toMatchObject({
      status: 415,
      body: { code: "unsupported_media" },
    })
  })

  it("refuses a part whose head has no end", async () => {
    const [head] = formWith("").toString().split("\r\n\r\n")
    const form = Buffer.from(`${head}\r\nX: ${"x".repeat(CAP * 2)}`)
    const { status } = await server.post(form)
    expect([400, 413]).toContain(status)
  })

  it("does not wait for an upload that stands still", async () => {
    const request = openPost(server.port)
    const status = new Promise((resolve) =>
      request.on("response", ({ statusCode }) => resolve(statusCode))
    )
    request.on("error", () => undefined)
    request.write(formWith(photo).subarray(0, 300))
    expect(await status).toBe(400)
    request.destroy()
  })

  it("does not wait for an upload that trickles", async () => {
    const request = openPost(server.port)
    const status = new Promise((resolve) =>
      request.on("response", ({ statusCode }) => resolve(statusCode))
    )
    request.on("error", () => undefined)
    request.write(formWith(photo).subarray(0, 300))
    const trickle = setInterval(() => request.write("x"), 100)
    const started = Date.now()
    expect(await status).toBe(400)
    expect(Date.now() - started).toBeGreaterThan(1500)
    clearInterval(trickle)
    request.destroy()
  })

  it("leaves nothing of an upload that was broken off", async () => {
    const request = openPost(server.port)
    request.on("error", () => undefined)
    request.write(formWith(Buffer.alloc(300_000)).subarray(0, 250_000))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(server.leftovers()).toHaveLength(1)
    request.destroy()
    await new Promise((resolve) => setTimeout(resolve, 150))
  })
})
