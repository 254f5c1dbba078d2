import "../../support/own-data-dir"
import { existsSync } from "fs"
import { join } from "path"
import { config } from "../../../src/config/current"
import { deriveKey } from "../../../src/lib/secret-key"
import { signFile } from "../../../src/lib/upload"
import type { UploadRow } from "../../../src/modules/upload/service"
import {
  discardUploadWorkflow,
  signedFileUrl,
} from "../../../src/workflows/upload"
import { buildMp4 } from "../../builders/mp4"
import { buildPicture } from "../../builders/picture"
import { withShop } from "../../support/shop"
import { uploading } from "./uploading"

type Server = Awaited<ReturnType<typeof uploading>>

withShop(({ api, getContainer }) => {
  let server: Server
  let picture: UploadRow
  let video: UploadRow
  const movie = buildMp4()
  beforeAll(async () => {
    server = await uploading(getContainer())
    picture = await server.take(await buildPicture().jpeg().toBuffer())
    video = await server.take(movie)
  })
  afterAll(() => server.close())

  const read = (url: string, headers = {}, method = "GET") =>
    api.request({
      ...{ url: url.replace(config.public_url, ""), method, headers },
      responseType: "arraybuffer",
      validateStatus: () => true,
    })
  const linkTo = (upload: { id: string }, options = {}) =>
    signedFileUrl(upload, { expires_in_seconds: 60, ...options })

  it("gives a private file to whoever holds its address", async () => {
    const { status, data, headers } = await read(linkTo(picture))
    expect(status).toBe(200)
    expect(Buffer.from(data)).toHaveLength(picture.size_bytes)
    expect(headers).toMatchObject({
      "content-type": "image/webp",
      "content-length": String(picture.size_bytes),
      "content-disposition": `inline; filename="${picture.id}.webp"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
      "accept-ranges": "bytes",
    })
  })

  it("has no private file under /static, by no name", async () => {
    for (const name of [
      picture.name,
      `private-${picture.name}`,
      `../private/${picture.name}`,
      encodeURIComponent(`../private/${picture.name}`),
    ]) {
      expect((await read(`/static/${name}`)).status).toBe(404)
    }
    expect(picture.url).toBeNull()
    expect(existsSync(join(config.data_dir, "private", picture.name))).toBe(
      true
    )
  })

  it("refuses addresses that are changed, expired or of another file", async () => {
    const signature = linkTo(picture).split("sig=")[1] ?? ""
    const past = signFile(deriveKey(config.secrets.jwt, "private-file"), {
      file_id: picture.id,
      disposition: "inline",
      expires_at_seconds: Math.floor(Date.now() / 1000) - 1,
    })
    for (const url of [
      `/files/${picture.id}`,
      `/files/${picture.id}?sig=`,
      `/files/${picture.id}?sig=${signature}x`,
      `/files/${picture.id}?sig=${signature.replace("inline", "attachment")}`,
      `/files/${picture.id}?sig=${past}`,
      `/files/${video.id}?sig=${signature}`,
      `/files/upl_none?sig=${signature}`,
    ]) {
      const { status, data } = await read(url)
      expect(status).toBe(401)
      expect(JSON.parse(Buffer.from(data).toString())).toMatchObject({
        code: "unauthorized",
      })
    }
  })

  it("answers 404 to a right address of a file that is gone or was never there", async () => {
    const gone = await server.take(await buildPicture().png().toBuffer())
    await discardUploadWorkflow(getContainer()).run({
      input: { upload_ids: [gone.id] },
    })
    for (const url of [linkTo(gone), linkTo({ id: "upl_none" })]) {
      expect((await read(url)).status).toBe(404)
    }
  })

  it("winds a video by ranges", async () => {
    const url = linkTo(video)
    const part = await read(url, { range: "bytes=4-11" })
    expect(part.status).toBe(206)
    expect(Buffer.from(part.data)).toEqual(movie.subarray(4, 12))
    expect(part.headers).toMatchObject({
      "content-range": `bytes 4-11/${movie.length}`,
      "content-length": "8",
      "content-type": "video/mp4",
    })
    const tail = await read(url, { range: "bytes=-5" })
    expect(Buffer.from(tail.data)).toEqual(movie.subarray(-5))

    const beyond = await read(url, { range: `bytes=${movie.length}-` })
    expect(beyond.status).toBe(416)
    expect(beyond.headers["content-range"]).toBe(`bytes */${movie.length}`)
  })

  it("answers HEAD with the same head and no bytes", async () => {
    const { status, data, headers } = await read(linkTo(video), {}, "HEAD")
    expect(status).toBe(200)
    expect(data).toHaveLength(0)
    expect(headers["content-length"]).toBe(String(movie.length))
  })

  it("can ask a browser to save the file", async () => {
    const { headers } = await read(
      linkTo(picture, { disposition: "attachment" })
    )
    expect(headers["content-disposition"]).toMatch(/^attachment/)
  })

  it("never shows a document inside a page", async () => {
    const documents = await uploading(getContainer(), { kinds: ["document"] })
    const document = await documents.take(Buffer.from("%PDF-1.7\n%%EOF\n"))
    const { headers } = await read(linkTo(document, { disposition: "inline" }))
    expect(headers["content-disposition"]).toMatch(/^attachment/)
    documents.close()
  })
})
