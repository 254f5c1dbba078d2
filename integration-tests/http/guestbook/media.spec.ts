import "../../support/own-data-dir"
import "../../support/guestbook"
import { buildPicture } from "../../builders/picture"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { openGuestbook, type Guestbook } from "./guestbook"

withShop((shop) => {
  const { api } = shop
  let book: Guestbook
  let picture: Buffer
  beforeAll(async () => {
    book = await openGuestbook(shop)
    picture = await buildPicture().jpeg().toBuffer()
  })

  async function send(headers: Record<string, string>, file = picture) {
    const form = new FormData()
    form.set("file", new Blob([new Uint8Array(file)]), "me.jpg")
    const { data } = await api.post("/store/guestbook-notes/media", form, {
      headers,
    })
    return data.media as { id: string; url: string }
  }
  const uploadStatus = async (id: string) => {
    const [row] = await book.sql("select status from upload where id = $1", [
      id,
    ])
    return row.status
  }

  it("is shown in the feed beside the note", async () => {
    const media = await send(book.ines)
    const id = await book.leave(book.ines, "Look", { media_id: media.id })
    await book.publish(id)
    await book.publish(await book.leave(book.ines, "No picture"))
    const shown = (await book.readFeed()).map(({ text, media_url }) => ({
      text,
      media_url,
    }))
    expect(shown).toEqual([
      { text: "No picture", media_url: null },
      { text: "Look", media_url: media.url },
    ])
    const path = new URL(media.url).pathname
    const { headers } = await api.get(path)
    expect(headers["content-type"]).toBe("image/webp")
  })

  it("can be sent and shown by a guest", async () => {
    const { id } = await send(book.guest("order_1"))
    await book.leave(book.guest("order_1"), "Look", { media_id: id })
    expect(await uploadStatus(id)).toBe("attached")
  })

  it("of somebody else is a 404, and leaves no note behind", async () => {
    const { id } = await send(book.ines)
    for (const media_id of [id, "upl_0"]) {
      expect(
        await refusalOf(book.leave(book.omar, "Look", { media_id }))
      ).toMatchObject({ status: 404, code: "not_found" })
    }
    expect(await book.sql("select id from guestbook_note")).toEqual([])
    expect(await uploadStatus(id)).toBe("received")
  })

  it("is shown by one note only", async () => {
    const { id } = await send(book.ines)
    await book.leave(book.ines, "One", { media_id: id })
    expect(
      await refusalOf(book.leave(book.ines, "Two", { media_id: id }))
    ).toMatchObject({ status: 400, code: "upload_transition_refused" })
  })

  it("goes with a note that is withdrawn", async () => {
    const media = await send(book.ines)
    const id = await book.leave(book.ines, "Look", { media_id: media.id })
    await book.withdraw(book.ines, id)
    expect(await uploadStatus(media.id)).toBe("discarded")
    expect(await book.readFeed()).toEqual([])
  })

  it("is refused without a login, and when it is no picture", async () => {
    expect(await refusalOf(send(book.storefront))).toMatchObject({
      status: 401,
    })
    expect(
      await refusalOf(send(book.ines, Buffer.from("<svg></svg>")))
    ).toMatchObject({ status: 415, code: "unsupported_media" })
  })

  it("is refused when the form has none", async () => {
    const form = new FormData()
    form.set("note", "no file")
    expect(
      await refusalOf(
        api.post("/store/guestbook-notes/media", form, { headers: book.ines })
      )
    ).toMatchObject({ status: 400, code: "invalid_data" })
  })
})
