import "../../support/own-data-dir"
import { createWorkflow, createStep } from "@medusajs/framework/workflows-sdk"
import { Modules } from "@medusajs/framework/utils"
import { existsSync, mkdirSync, readdirSync, utimesSync } from "fs"
import { join } from "path"
import { config } from "../../../src/config/current"
import { clock } from "../../../src/lib/clock"
import {
  attachUploadWorkflow,
  discardUploadWorkflow,
} from "../../../src/workflows/upload"
import { removeUnattached } from "../../../src/workflows/upload/remove-unattached"
import { buildPicture } from "../../builders/picture"
import { withShop } from "../../support/shop"
import { uploading, uploadRows } from "./uploading"

type Server = Awaited<ReturnType<typeof uploading>>

const HOUR_MS = 3_600_000
const owner = { type: "customer", id: "cus_1" }
const target = { type: "note", id: "note_1" }
/** A workflow throws its errors on as plain objects. */
const saying = (words: string | RegExp) => ({
  message: expect.stringMatching(words),
})
const privatePath = (name: string) => join(config.data_dir, "private", name)

withShop(({ api, getContainer }) => {
  let server: Server
  let open: Server
  let photo: Buffer
  beforeAll(async () => {
    photo = await buildPicture().jpeg().toBuffer()
    server = await uploading(getContainer())
    open = await uploading(getContainer(), { access: "public" })
  })
  afterAll(() => {
    server.close()
    open.close()
  })
  afterEach(() => jest.restoreAllMocks())

  const attach = (upload_ids: string[], to = target, by = owner) =>
    attachUploadWorkflow(getContainer()).run({
      input: { upload_ids, owner: by, target: to },
    })
  const discard = (id: string) =>
    discardUploadWorkflow(getContainer()).run({ input: { upload_ids: [id] } })
  const sweep = (hours: number, limit = 100) =>
    removeUnattached(
      {
        container: getContainer(),
        now: new Date(clock.now().getTime() + hours * HOUR_MS),
      },
      limit
    )
  const rowOf = async (id: string) =>
    (await uploadRows(getContainer())).find((row) => row.id === id)

  it("keeps what was sent, by whom and as what", async () => {
    const upload = await server.take(photo)
    expect(await rowOf(upload.id)).toMatchObject({
      ...{ status: "received", kind: "image", mime_type: "image/webp" },
      ...{ width_px: 40, height_px: 20, access: "private", url: null },
      ...{ owner_type: "customer", owner_id: "cus_1" },
      perceptual_hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      name: `${upload.id}.webp`,
    })
  })

  it("publishes a public file under a name of its own", async () => {
    const { id, url } = await open.take(photo)
    expect(url).toContain(`${config.public_url}/static/`)
    expect(url).toMatch(new RegExp(`${id}\\.webp$`))
    const path = String(url).replace(config.public_url, "")
    const { status, headers } = await api.get(path)
    expect(status).toBe(200)
    expect(headers["content-type"]).toBe("image/webp")
  })

  it("takes no file of a stranger and leaves no row of what it refuses", async () => {
    const before = await uploadRows(getContainer())
    expect(await server.send(photo, "")).toMatchObject({ status: 401 })
    expect(await server.send(Buffer.from("<svg/>"))).toMatchObject({
      status: 415,
    })
    expect(await uploadRows(getContainer())).toHaveLength(before.length)
  })

  it("refuses to publish documents", async () => {
    const wrong = await uploading(getContainer(), {
      ...{ access: "public", kinds: ["document"] },
    })
    expect((await wrong.send(photo)).body.message).toMatch(/private only/)
    wrong.close()
  })

  it("attaches to one target, as often as asked", async () => {
    const { id } = await server.take(photo)
    await attach([id])
    await attach([id, id])
    expect(await rowOf(id)).toMatchObject({
      ...{ status: "attached", attached_to_type: "note" },
      ...{ attached_to_id: "note_1", expires_at: null },
    })
  })

  it("refuses to attach to a second target", async () => {
    const { id } = await server.take(photo)
    await attach([id])
    await expect(
      attach([id], { type: "note", id: "note_2" })
    ).rejects.toMatchObject(saying(/attached cannot become attached/))
  })

  it("lets one of two targets win that are asked for at one time", async () => {
    const { id } = await server.take(photo)
    const results = await Promise.allSettled(
      ["note_1", "note_2"].map((note) =>
        attach([id], { type: "note", id: note })
      )
    )
    expect(results.map(({ status }) => status).sort()).toEqual([
      "fulfilled",
      "rejected",
    ])
  })

  it("knows nothing of somebody else's file, and attaches all or none", async () => {
    const mine = await server.take(photo)
    const theirs = await server.take(photo, "cus_2")
    await expect(attach([mine.id, theirs.id])).rejects.toMatchObject(
      saying(`There is no upload ${theirs.id}`)
    )
    expect(await rowOf(mine.id)).toMatchObject({ status: "received" })
  })

  it("detaches when the workflow around it fails", async () => {
    const { id } = await server.take(photo)
    const fail = createStep("fail-after-attaching", () => {
      throw new Error("the note was refused")
    })
    const leaveNote = createWorkflow("leave-note-with-photo", () => {
      attachUploadWorkflow.runAsStep({
        input: { upload_ids: [id], owner, target },
      })
      fail()
    })
    await expect(leaveNote(getContainer()).run()).rejects.toMatchObject(
      saying(/refused/)
    )
    expect(await rowOf(id)).toMatchObject({
      status: "received",
      attached_to_id: null,
    })
  })

  it("sweeps what nobody attached within a day, bytes and row", async () => {
    const orphan = await server.take(photo)
    const published = await open.take(photo)
    const kept = await server.take(photo)
    await attach([kept.id])

    await sweep(23)
    expect(existsSync(privatePath(orphan.name))).toBe(true)
    await sweep(25)
    expect(existsSync(privatePath(orphan.name))).toBe(false)
    expect(readdirSync(config.files_dir).join()).not.toContain(published.id)
    expect(await rowOf(orphan.id)).toBeUndefined()
    expect(await rowOf(published.id)).toBeUndefined()
    expect(existsSync(privatePath(kept.name))).toBe(true)
  })

  it("sweeps what was given up, no more at once than it is told", async () => {
    const uploads = [await server.take(photo), await server.take(photo)]
    for (const { id } of uploads) {
      await attach([id])
      await discard(id)
      await discard(id)
      await expect(attach([id])).rejects.toMatchObject(
        saying(/discarded is final/)
      )
    }
    expect(await sweep(0, 1)).toBe(1)
    await sweep(0)
    for (const { id, name } of uploads) {
      expect(await rowOf(id)).toBeUndefined()
      expect(existsSync(privatePath(name))).toBe(false)
    }
  })

  it("leaves no bytes when they cannot all be stored", async () => {
    const files = getContainer().resolve(Modules.FILE)
    const getUploadStream = files.getUploadStream.bind(files)
    jest.spyOn(files, "getUploadStream").mockImplementation(async (file) => {
      const opened = await getUploadStream(file)
      opened.writeStream.destroy(new Error("the disk is full"))
      return opened
    })
    const before = readdirSync(config.files_dir)
    expect(await open.send(photo)).toMatchObject({ status: 500 })
    expect(readdirSync(config.files_dir)).toEqual(before)
    expect(await sweep(0)).toBe(1)
  })

  it("finds a file whose key a killed process never wrote down", async () => {
    const { id } = await open.take(photo)
    const knex = getContainer().resolve("__pg_connection__")
    await knex("upload")
      .where({ id })
      .update({ key: null, status: "receiving" })
    await sweep(25)
    expect(readdirSync(config.files_dir).join()).not.toContain(id)
  })

  it("clears what a killed process left where files come in", async () => {
    const old = join(config.data_dir, "incoming", "upload-killed")
    const young = join(config.data_dir, "incoming", "upload-running")
    for (const folder of [old, young]) {
      mkdirSync(folder, { recursive: true })
    }
    const twoHoursAgo = new Date(Date.now() - 2 * HOUR_MS)
    utimesSync(old, twoHoursAgo, twoHoursAgo)
    await server.take(photo)
    expect(existsSync(old)).toBe(false)
    expect(existsSync(young)).toBe(true)
  })
})
