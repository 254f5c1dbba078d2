import "../../support/guestbook"
import { stampsExpireAt } from "../../sample/src/modules/guestbook/domain/stamps"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { openGuestbook, type Guestbook } from "./guestbook"

const DAY = 24 * 3600

/** From when a note left now is published until a year later: 365 days or 366. */
function secondsOfYear() {
  const published = new Date(Date.now() + 600_000)
  return (stampsExpireAt(published).getTime() - published.getTime()) / 1000
}

withShop((shop) => {
  const { api } = shop
  let book: Guestbook
  beforeAll(async () => {
    book = await openGuestbook(shop)
  })

  async function publishNote(text?: string, headers = book.ines) {
    const id = await book.leave(headers, text)
    await book.publish(id)
    return id
  }
  const violations = async () => (await book.service().proveStamps()).violations

  it("are three for each note, from its publication on", async () => {
    const id = await book.leave(book.ines)
    expect(await book.countStamps(book.ines)).toBe(0)
    await book.publish(id)
    await publishNote("Good day")
    expect(await book.countStamps(book.ines)).toBe(6)
    expect(await violations()).toEqual([])
  })

  it("are each author's own, a guest's as well", async () => {
    await publishNote("Hello", book.guest("order_1"))
    expect(await book.countStamps(book.guest("order_1"))).toBe(3)
    expect(await book.countStamps(book.guest("order_2"))).toBe(0)
    expect(await book.countStamps(book.omar)).toBe(0)
  })

  it("are earned once, though the publication runs many times", async () => {
    const id = await publishNote()
    await book.publish(id)
    await Promise.all(Array.from({ length: 5 }, () => book.publish(id)))
    expect(await book.countStamps(book.ines)).toBe(3)
  })

  it("are earned for each of an author's first notes, published at once", async () => {
    const ids = [
      await book.leave(book.ines, "One"),
      await book.leave(book.ines, "Two"),
      await book.leave(book.ines, "Three"),
    ]
    await Promise.all(ids.map((id) => book.publish(id)))
    expect(await book.countStamps(book.ines)).toBe(9)
    expect(await violations()).toEqual([])
  })

  it("go with a note that is withdrawn", async () => {
    const id = await publishNote()
    await publishNote("Good day")
    await book.withdraw(book.ines, id)
    expect(await book.countStamps(book.ines)).toBe(3)
    expect(await violations()).toEqual([])
  })

  it("are not touched by a note that never earned any", async () => {
    await publishNote()
    await book.withdraw(book.ines, await book.leave(book.ines, "Oh no"))
    expect(await book.countStamps(book.ines)).toBe(3)
  })

  it("expire after a year, to the moment", async () => {
    await book.leave(book.ines)
    await book.advance(601)
    await book.advance(secondsOfYear() - DAY)
    expect(await book.countStamps(book.ines)).toBe(3)
    await book.advance(DAY)
    expect(await book.countStamps(book.ines)).toBe(0)
    expect(
      await book.sql(`select account, amount::int from guestbook_stamps_balance
          where holder_id is not null`)
    ).toEqual([{ account: "available", amount: 0 }])
    expect(await violations()).toEqual([])
  })

  it("of other notes stay when a note is withdrawn whose own have expired", async () => {
    const id = await book.leave(book.ines)
    await book.advance(601)
    await book.advance(secondsOfYear())
    await publishNote("Good day")
    await book.withdraw(book.ines, id)
    expect(await book.countStamps(book.ines)).toBe(3)
    expect(await violations()).toEqual([])
  })

  it("are proved every night, and what is wrong stops the sweep by name", async () => {
    await publishNote()
    await book.sql(`alter table guestbook_stamps_balance disable trigger all`)
    await book.sql(`update guestbook_stamps_balance set amount = 300`)
    await book.runSweep("guestbook-expire-stamps")
    const { data } = await api.get("/admin/sweeps", {
      headers: book.merchant,
    })
    const [{ last_error }] = data.sweeps.filter(
      ({ name }: { name: string }) => name === "guestbook-expire-stamps"
    )
    expect(last_error).toMatch(/balance_equals_postings/)
  })

  it("are told to nobody without a login or a token", async () => {
    const ask = (headers: Record<string, string>, query = "") =>
      refusalOf(api.get(`/store/guestbook-stamps${query}`, { headers }))
    expect((await ask(book.storefront)).status).toBe(401)
    expect(await ask(book.ines, "?author_id=cus_1")).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
  })
})
