import "../../support/guestbook"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { openGuestbook, type Guestbook } from "./guestbook"

withShop((shop) => {
  const { api } = shop
  let book: Guestbook
  beforeAll(async () => {
    book = await openGuestbook(shop)
  })

  const historyOf = (id: string) =>
    book.sql(
      `select "from", "to", actor_type, actor_id, reason
         from guestbook_note_event where note_id = $1 order by id`,
      [id]
    )
  const statusOf = async (id: string) => {
    const [{ status }] = await book.sql(
      "select status from guestbook_note where id = $1",
      [id]
    )
    return status
  }

  it("keeps a note that was withdrawn in time from being published", async () => {
    const id = await book.leave(book.ines)
    const { data } = await book.withdraw(book.ines, id)
    expect(data).toEqual({ note: { id, status: "withdrawn" } })
    await book.advance(601)
    expect(await book.readFeed()).toEqual([])
    expect(await statusOf(id)).toBe("withdrawn")
  })

  it("takes a published note out of the book, and writes down who did", async () => {
    const id = await book.leave(book.ines)
    await book.publish(id)
    expect(await book.readFeed()).toMatchObject([{ id }])
    await book.withdraw(book.ines, id)
    expect(await book.readFeed()).toEqual([])
    expect(await historyOf(id)).toEqual([
      expect.objectContaining({
        ...{ from: "waiting", to: "published" },
        ...{ actor_type: "system", actor_id: null },
      }),
      {
        ...{ from: "published", to: "withdrawn", reason: null },
        ...{ actor_type: "customer", actor_id: book.ines_id },
      },
    ])
  })

  it("lets a guest withdraw what his token wrote", async () => {
    const id = await book.leave(book.guest("order_1"))
    const { status } = await book.withdraw(book.guest("order_1"), id)
    expect(status).toBe(200)
  })

  it("tells somebody else as much of a note as of one that never was", async () => {
    const id = await book.leave(book.ines)
    const others = [book.omar, book.guest("order_1"), book.guest(id)]
    for (const headers of others) {
      for (const unseen of [id, "gbnote_0"]) {
        expect(await refusalOf(book.withdraw(headers, unseen))).toMatchObject({
          ...{ status: 404, code: "not_found" },
          message: `There is no guestbook note ${unseen}`,
        })
      }
    }
    expect(await statusOf(id)).toBe("waiting")
  })

  it("asks who it is", async () => {
    const id = await book.leave(book.ines)
    const refusal = await refusalOf(book.withdraw(book.storefront, id))
    expect(refusal.status).toBe(401)
    const forged = { ...book.storefront, "x-guest-token": "forged" }
    expect(await refusalOf(book.withdraw(forged, id))).toMatchObject({
      status: 401,
      code: "guest_token_invalid",
    })
  })

  it("refuses a query that it does not know", async () => {
    const refusal = await refusalOf(
      api.post(
        "/store/guestbook-notes/gbnote_1/withdraw?force=true",
        {},
        { headers: book.ines }
      )
    )
    expect(refusal).toMatchObject({ status: 400, code: "invalid_data" })
  })

  it("is final", async () => {
    const id = await book.leave(book.ines)
    await book.withdraw(book.ines, id)
    expect(await refusalOf(book.withdraw(book.ines, id))).toMatchObject({
      status: 400,
      code: "guestbook_transition_refused",
    })
    await expect(book.publish(id)).rejects.toMatchObject({
      code: "guestbook_transition_refused",
    })
  })

  it("happens once, however many ask at the same time", async () => {
    const id = await book.leave(book.ines)
    const answers = await Promise.allSettled(
      Array.from({ length: 8 }, () => book.withdraw(book.ines, id))
    )
    const done = answers.filter(({ status }) => status === "fulfilled")
    expect(done).toHaveLength(1)
    expect(await historyOf(id)).toHaveLength(1)
  })

  it.each([
    "update guestbook_note_event set actor_id = 'somebody else'",
    "delete from guestbook_note_event",
  ])("has a history that refuses: %s", async (statement) => {
    await book.withdraw(book.ines, await book.leave(book.ines))
    await expect(book.sql(statement)).rejects.toThrow(
      /guestbook_note_event is only added to/
    )
  })
})
