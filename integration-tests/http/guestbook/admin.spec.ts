import "../../support/guestbook"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { openGuestbook, type Guestbook } from "./guestbook"

const reason = "It names a neighbour"

withShop((shop) => {
  const { api } = shop
  let book: Guestbook
  beforeAll(async () => {
    book = await openGuestbook(shop)
  })

  const list = async (query = "") => {
    const { data } = await api.get(`/admin/guestbook-notes${query}`, {
      headers: book.merchant,
    })
    return data
  }
  const withdraw = (id: string, body: object = { reason }) =>
    api.post(`/admin/guestbook-notes/${id}/withdraw`, body, {
      headers: book.merchant,
    })

  describe("the list", () => {
    it("has every note, and can be asked by status and page", async () => {
      const waiting = await book.leave(book.ines, "One")
      const published = await book.leave(book.omar, "Two")
      const withdrawn = await book.leave(book.guest("order_1"), "Three")
      await book.publish(published)
      await book.withdraw(book.guest("order_1"), withdrawn)
      const idsOf = ({ notes }: { notes: { id: string }[] }) =>
        notes.map(({ id }) => id)

      const all = await list()
      expect(all).toMatchObject({ count: 3, limit: 20, offset: 0 })
      expect(idsOf(all)).toEqual([withdrawn, published, waiting])
      expect(idsOf(await list("?status=waiting"))).toEqual([waiting])
      expect(idsOf(await list("?status=waiting&status=withdrawn"))).toEqual([
        withdrawn,
        waiting,
      ])
      const page = await list("?limit=1&offset=1")
      expect(page).toMatchObject({ count: 3, limit: 1, offset: 1 })
      expect(idsOf(page)).toEqual([published])
    })

    it.each(["?status=lost", "?limit=101", "?limit=0", "?fields=*"])(
      "refuses %s",
      async (query) => {
        expect(await refusalOf(list(query))).toMatchObject({
          status: 400,
          code: "invalid_data",
        })
      }
    )

    it("is shut to customers and strangers", async () => {
      for (const headers of [{}, book.ines]) {
        const refusal = await refusalOf(
          api.get("/admin/guestbook-notes", { headers })
        )
        expect(refusal.status).toBe(401)
      }
    })
  })

  describe("a tip", () => {
    const tip = (amount: unknown, currency_code = "eur") => ({
      tip: { amount, currency_code },
    })

    it("is split to the last coin, and shown to merchants only", async () => {
      const id = await book.leave(book.ines, "Thanks", tip(10))
      await book.publish(id)
      const { notes } = await list()
      expect(notes[0].tip).toEqual({
        ...{ amount: "10.00", currency_code: "eur" },
        shares: { house: "3.33", staff: "6.67" },
      })
      expect(JSON.stringify(await book.readFeed())).not.toMatch(
        /tip|shares|"10/
      )
    })

    it("is none unless it is given", async () => {
      await book.leave(book.ines)
      expect((await list()).notes[0].tip).toBeNull()
    })

    it("in a currency without cents is split in whole units", async () => {
      await book.leave(book.ines, "Thanks", tip(100, "jpy"))
      expect((await list()).notes[0].tip.shares).toEqual({
        house: "33",
        staff: "67",
      })
    })

    it.each([
      [0, "eur", "guestbook_tip_too_small"],
      [-1, "eur", "guestbook_tip_too_small"],
      [0.005, "eur", "money_below_minor_unit"],
      [1.5, "jpy", "money_below_minor_unit"],
      [1, "xyz", "money_unknown_currency"],
      [1, "EUR", "invalid_data"],
      ["1", "eur", "invalid_data"],
      [1_000_001, "eur", "invalid_data"],
    ])("of %p %s is refused: %s", async (amount, currency, code) => {
      expect(
        await refusalOf(book.leave(book.ines, "Hi", tip(amount, currency)))
      ).toMatchObject({ status: 400, code })
      expect(await book.sql("select id from guestbook_note")).toEqual([])
    })

    it("without its currency is refused by the database as well", async () => {
      await book.leave(book.ines)
      await expect(
        book.sql("update guestbook_note set tip_amount = 1")
      ).rejects.toThrow(/guestbook_note_tip_is_money/)
    })
  })

  describe("withdrawing somebody's note", () => {
    it("takes its stamps, and keeps the reason and who gave it", async () => {
      const id = await book.leave(book.ines)
      await book.publish(id)
      const { data } = await withdraw(id)
      expect(data).toEqual({ note: { id, status: "withdrawn" } })
      expect(await book.countStamps(book.ines)).toBe(0)
      expect(
        await book.sql(
          `select actor_type, reason from guestbook_note_event
             where "to" = 'withdrawn'`
        )
      ).toEqual([{ actor_type: "user", reason }])
    })

    it("is refused a second time, and for a note that never was", async () => {
      const id = await book.leave(book.ines)
      await withdraw(id)
      expect(await refusalOf(withdraw(id))).toMatchObject({
        status: 400,
        code: "guestbook_transition_refused",
      })
      expect(await refusalOf(withdraw("gbnote_0"))).toMatchObject({
        status: 404,
        code: "not_found",
      })
    })

    it.each([{}, { reason: " " }, { reason, status: "published" }])(
      "is refused with %j",
      async (body) => {
        const id = await book.leave(book.ines)
        expect(await refusalOf(withdraw(id, body))).toMatchObject({
          status: 400,
          code: "invalid_data",
        })
      }
    )

    it("is shut to customers and strangers", async () => {
      const id = await book.leave(book.ines)
      for (const headers of [{}, book.ines]) {
        const refusal = await refusalOf(
          api.post(
            `/admin/guestbook-notes/${id}/withdraw`,
            { reason },
            { headers }
          )
        )
        expect(refusal.status).toBe(401)
      }
    })
  })
})
