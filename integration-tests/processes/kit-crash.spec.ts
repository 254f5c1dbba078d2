import "../support/guestbook"
import "../support/own-data-dir"
import { buildCustomer } from "../builders/customer"
import { readdirSync } from "fs"
import { join } from "path"
import { buildMerchant } from "../builders/merchant"
import { buildPicture } from "../builders/picture"
import { startServer } from "../builders/server"
import { buildStorefront } from "../builders/storefront"
import { withClient } from "../support/databases"
import { refusalOf } from "../support/refusal"
import { samplePlugin } from "../support/sample-plugin"
import { withShop } from "../support/shop"
import { endAll } from "./support/processes"

const KILLED = 137

withShop(({ api, getContainer, dbConfig }) => {
  let shopper: Record<string, string>
  let merchant: Record<string, string>
  beforeAll(async () => {
    const { headers } = await buildStorefront(getContainer())
    const login = (await buildCustomer(getContainer())).headers
    shopper = { ...headers, ...login }
    merchant = (await buildMerchant(getContainer())).headers
  })
  afterAll(endAll)

  const sql = (text: string) =>
    withClient((client) => client.query(text), dbConfig.dbName)
  const count = async (condition = "true") => {
    const { rows } = await sql(
      `select count(*)::int from guestbook_note where ${condition}`
    )
    return rows[0].count as number
  }
  const leave = (client = api, text = "Hello", key = "once") =>
    client.post(
      "/store/guestbook-notes",
      { text },
      { headers: { ...shopper, "Idempotency-Key": key } }
    )
  const startHere = (crashAt: string) =>
    startServer({
      DATABASE_URL: dbConfig.clientUrl,
      TEST_PLUGIN: samplePlugin(),
      DATA_DIR: process.env.DATA_DIR ?? "",
      CRASH_AT: crashAt,
    })

  it("answers a request once that died between what it did and its answer", async () => {
    const server = await startHere("idempotency.before-answer")
    await expect(leave(server.api)).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)
    expect(await count()).toBe(1)

    // The lease may still be that of a process which lives.
    expect(await refusalOf(leave())).toMatchObject({
      status: 409,
      code: "idempotency_in_flight",
    })
    await sql("update idempotency_key set leased_until = now()")
    const { status, headers } = await leave()
    expect(status).toBe(201)
    expect(headers["idempotency-replayed"]).toBe("true")
    expect(await count()).toBe(1)
  })

  it("keeps nothing of a booking that died before it was whole", async () => {
    // First, so that no job of the minute comes in between.
    const server = await startHere("guestbook.stamps-earned")
    await leave(api, "One", "1")
    await sql(
      "update guestbook_note set publish_at = now() - interval '1 minute'"
    )
    const path = "/admin/sweeps/guestbook-publish-notes/run"
    await expect(
      server.api.post(path, {}, { headers: merchant })
    ).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)
    const entries = async () =>
      (await sql("select id from guestbook_stamps_entry")).rowCount
    expect(await entries()).toBe(0)
    expect(await count("status = 'waiting'")).toBe(1)

    await sql("update sweep set leased_until = now()")
    await api.post(path, {}, { headers: merchant })
    expect(await entries()).toBe(1)
    expect(await count("status = 'published'")).toBe(1)
  })

  it("clears away the bytes of an upload that died before it was whole", async () => {
    const server = await startHere("upload.bytes-written")
    const form = new FormData()
    const picture = await buildPicture().jpeg().toBuffer()
    form.set("file", new Blob([new Uint8Array(picture)]), "me.jpg")
    await expect(
      server.api.post("/store/guestbook-notes/media", form, {
        headers: shopper,
      })
    ).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)
    const pictures = () =>
      readdirSync(join(process.env.DATA_DIR ?? "", "files"), {
        recursive: true,
      }).filter((name) => String(name).endsWith(".webp"))
    expect(pictures()).toHaveLength(1)

    const seconds = 25 * 3600
    await api.post("/admin/clock/advance", { seconds }, { headers: merchant })
    expect(pictures()).toEqual([])
    const { rows } = await sql("select id from upload")
    expect(rows).toEqual([])
  })

  it("goes on with a sweep that died after one of its items", async () => {
    // First, so that no job of the minute comes in between.
    const server = await startHere("sweep.item-done")
    await leave(api, "One", "1")
    await leave(api, "Two", "2")
    await leave(api, "Three", "3")
    await sql(
      "update guestbook_note set publish_at = now() - interval '1 minute'"
    )
    const path = "/admin/sweeps/guestbook-publish-notes/run"
    await expect(
      server.api.post(path, {}, { headers: merchant })
    ).rejects.toThrow()
    expect(await server.exited).toBe(KILLED)
    expect(await count("status = 'published'")).toBe(1)

    const run = () => api.post(path, {}, { headers: merchant })
    expect((await run()).data.sweep).toMatchObject({ runs: 0 })
    await sql("update sweep set leased_until = now()")
    expect((await run()).data.sweep).toMatchObject({ runs: 1, items: 2 })
    expect(await count("status = 'published'")).toBe(3)
  })
})
