import "../../support/guestbook"
import { leaveNoteWorkflow } from "../../sample/src/workflows/guestbook"
import { buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { buildStorefront } from "../../builders/storefront"
import { withClient } from "../../support/databases"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

/** What the handler meets on its way, before anything is written. */
const trouble = { next: async () => undefined as void }
leaveNoteWorkflow.hooks.validate(() => trouble.next())

withShop(({ api, getContainer, dbConfig }) => {
  let storefront: Record<string, string>
  let customers: Record<string, string>[]
  let merchant: Record<string, string>
  beforeAll(async () => {
    const container = getContainer()
    storefront = (await buildStorefront(container)).headers
    merchant = (await buildMerchant(container)).headers
    customers = [
      (await buildCustomer(container)).headers,
      (await buildCustomer(container)).headers,
    ]
  })
  beforeEach(() => {
    trouble.next = async () => undefined
  })

  const leave = (text: unknown, { key = "key-1", login = customers[0] } = {}) =>
    api.post(
      "/store/guestbook-notes",
      { text },
      { headers: { ...storefront, ...login, "Idempotency-Key": key } }
    )
  const sql = (text: string) =>
    withClient((client) => client.query(text), dbConfig.dbName)
  const countNotes = async () =>
    Number((await sql("select count(*) from guestbook_note")).rows[0].count)

  it("gives the same answer to the same key, and does it once", async () => {
    const first = await leave("Hello")
    const again = await leave("Hello")
    expect(again.status).toBe(201)
    expect(again.data).toEqual(first.data)
    expect(first.headers["idempotency-replayed"]).toBeUndefined()
    expect(again.headers["idempotency-replayed"]).toBe("true")
    expect(await countNotes()).toBe(1)
  })

  it("keeps a repeated answer and a refusal out of every cache", async () => {
    await leave("Hello")
    const { headers: repeated } = await leave("Hello")
    expect(repeated["idempotency-replayed"]).toBe("true")
    const { headers: reused } = await refusalOf(leave("Goodbye"))
    const { headers: invalid } = await refusalOf(leave(1, { key: "key-2" }))
    const { headers: stranger } = await refusalOf(leave("Hello", { login: {} }))
    for (const headers of [repeated, reused, invalid, stranger]) {
      expect(headers["cache-control"]).toBe("no-store")
    }
  })

  it("refuses the same key for another request", async () => {
    await leave("Hello")
    expect(await refusalOf(leave("Goodbye"))).toMatchObject({
      status: 422,
      type: "duplicate_error",
      code: "idempotency_key_reused",
    })
    expect(await countNotes()).toBe(1)
  })

  it("does not mind in which order the keys of a body stand", async () => {
    const post = (body: string) =>
      api.post("/store/guest-access", body, {
        headers: {
          ...storefront,
          "content-type": "application/json",
          "Idempotency-Key": "order",
        },
      })
    await post('{"email":"a@b.de","order":"1","purpose":"order"}')
    const { headers } = await post(
      '{"purpose":"order","order":"1","email":"a@b.de"}'
    )
    expect(headers["idempotency-replayed"]).toBe("true")
  })

  it("keeps the keys of two shoppers apart", async () => {
    await leave("Hello")
    const other = await leave("Hello", { login: customers[1] })
    expect(other.headers["idempotency-replayed"]).toBeUndefined()
    expect(await countNotes()).toBe(2)
  })

  it("does it once, however many ask at the same time", async () => {
    trouble.next = () => new Promise((resolve) => setTimeout(resolve, 200))
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        leave("Hello").then(
          ({ status }) => status,
          ({ response }) => response.data.code
        )
      )
    )
    expect(answers.filter((answer) => answer === 201).length).toBeGreaterThan(0)
    expect(
      answers.filter(
        (answer) => answer !== 201 && answer !== "idempotency_in_flight"
      )
    ).toEqual([])
    expect(await countNotes()).toBe(1)
  })

  it("says 409 while the first request runs", async () => {
    let finish = () => undefined as void
    trouble.next = () => new Promise((resolve) => (finish = resolve))
    const first = leave("Hello")
    await new Promise((resolve) => setTimeout(resolve, 300))
    const refused = await refusalOf(leave("Hello"))
    expect(refused).toMatchObject({
      status: 409,
      code: "idempotency_in_flight",
    })
    expect(refused.headers["retry-after"]).toBe("1")
    finish()
    expect((await first).status).toBe(201)
  })

  it("forgets what failed on our side, so that it can be tried again", async () => {
    trouble.next = async () => {
      throw new Error("A fuse has blown.")
    }
    expect(await refusalOf(leave("Hello"))).toMatchObject({ status: 500 })
    trouble.next = async () => undefined
    const { status, headers } = await leave("Hello")
    expect(status).toBe(201)
    expect(headers["idempotency-replayed"]).toBeUndefined()
  })

  it("lets a request that was wrong be corrected under its key", async () => {
    expect(await refusalOf(leave(""))).toMatchObject({ status: 400 })
    expect((await leave("Hello")).status).toBe(201)
  })

  it("is forgotten after a day", async () => {
    await leave("Hello")
    const advance = (seconds: number) =>
      api.post("/admin/clock/advance", { seconds }, { headers: merchant })
    await advance(23 * 3600)
    expect((await leave("Hello")).headers["idempotency-replayed"]).toBe("true")
    await advance(3601)
    expect((await leave("Good day")).status).toBe(201)
    const { rows } = await sql("select count(*)::int from idempotency_key")
    expect(rows[0].count).toBe(1)
  })

  describe("after a crash", () => {
    /** The state that a killed process leaves: no answer, no more renewals. */
    const cutShort = () =>
      sql(`update idempotency_key set response_status = null,
          response_body = null, leased_until = now() - interval '1 second'`)

    it("finds what the first request had done, and answers with it", async () => {
      const { data } = await leave("Hello")
      await cutShort()
      const again = await leave("Hello")
      expect(again.status).toBe(201)
      expect(again.data).toEqual(data)
      expect(again.headers["idempotency-replayed"]).toBe("true")
      expect(await countNotes()).toBe(1)
    })

    it("does what the first request had not done", async () => {
      await leave("Hello")
      await sql("delete from guestbook_note")
      await cutShort()
      expect((await leave("Hello")).status).toBe(201)
      expect(await countNotes()).toBe(1)
      expect((await leave("Hello")).headers["idempotency-replayed"]).toBe(
        "true"
      )
    })

    it("says 409 for ever where nothing can tell what was done", async () => {
      const run = () =>
        api.post(
          "/admin/sweeps/guestbook-publish-notes/run",
          {},
          { headers: { ...merchant, "Idempotency-Key": "run" } }
        )
      await run()
      await cutShort()
      expect(await refusalOf(run())).toMatchObject({
        status: 409,
        code: "idempotency_in_flight",
        message: expect.stringMatching(/not known/),
      })
    })

    it("is repaired by one of those who ask, not by all", async () => {
      await leave("Hello")
      await sql("delete from guestbook_note")
      await cutShort()
      trouble.next = () => new Promise((resolve) => setTimeout(resolve, 100))
      await Promise.allSettled(Array.from({ length: 10 }, () => leave("Hello")))
      expect(await countNotes()).toBe(1)
    })
  })

  it.each(["", "x".repeat(256), "café"])("refuses the key %p", async (key) => {
    expect(
      await refusalOf(leave("Hello", { key: encodeURI(key) && key }))
    ).toMatchObject({
      status: 400,
      code: "invalid_data",
      details: [{ path: "Idempotency-Key", message: expect.any(String) }],
    })
  })
})
