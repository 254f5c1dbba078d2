import "../../support/guestbook"
import { canonicalJson } from "../../../src/lib/hash-chain"
import { treeHead, verifyInclusion } from "../../../src/lib/merkle"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { openGuestbook, type Guestbook } from "./guestbook"

withShop((shop) => {
  const { api } = shop
  let book: Guestbook
  beforeAll(async () => {
    book = await openGuestbook(shop)
  })

  async function publishNotes(...texts: string[]) {
    const ids: string[] = []
    for (const text of texts) {
      const id = await book.leave(book.ines, text)
      await book.publish(id)
      ids.push(id)
    }
    return ids
  }
  const prove = async (query = "") => {
    const { data } = await api.get(`/store/guestbook-notes/proof${query}`, {
      headers: book.storefront,
    })
    return data
  }
  /** What somebody with the password of the database might do. */
  const tamper = async (statement: string) => {
    await book.sql("drop trigger guestbook_page_insert_only on guestbook_page")
    await book.sql(statement)
  }

  it("begin with an empty book", async () => {
    expect(await prove()).toMatchObject({
      head: { count: 0 },
      tree: treeHead([]),
      page: null,
    })
  })

  it("are added when a note is published, and once", async () => {
    const [id] = await publishNotes("One")
    const before = await prove()
    expect(before.head.count).toBe(1)
    await book.publish(id)
    expect(await prove()).toEqual(before)
    await publishNotes("Two")
    const after = await prove()
    expect(after.head.count).toBe(2)
    expect(after.head.hash).not.toBe(before.head.hash)
  })

  it("make one chain, though notes are published at the same time", async () => {
    const texts = ["One", "Two", "Three", "Four"]
    const ids = await Promise.all(
      texts.map((text) => book.leave(book.ines, text))
    )
    await Promise.all(ids.map((id) => book.publish(id)))
    expect(await book.service().verifyPages()).toMatchObject({
      intact: true,
      head: { count: 4 },
    })
  })

  it("can be proved to a reader who knows the text and nothing else", async () => {
    const [, id] = await publishNotes("One", "Two", "Three")
    const { tree, page } = await prove(`?note_id=${id}`)
    expect(page.entry).toMatchObject({
      note_id: id,
      text_hash: treeHead(["Two"]).root,
    })
    const leaf = canonicalJson(page.entry)
    expect(verifyInclusion(leaf, page.proof, tree)).toBe(true)
    const forged = canonicalJson({ ...page.entry, note_id: "gbnote_0" })
    expect(verifyInclusion(forged, page.proof, tree)).toBe(false)
  })

  it("stay when a note is withdrawn, without its text", async () => {
    const [id] = await publishNotes("Something I regret")
    await book.withdraw(book.ines, id)
    const answer = await prove(`?note_id=${id}`)
    expect(answer.page.entry.note_id).toBe(id)
    expect(JSON.stringify(answer)).not.toContain("regret")
  })

  it("are not there for a note that is still waiting", async () => {
    const id = await book.leave(book.ines)
    for (const none of [id, "gbnote_0"]) {
      expect(await refusalOf(prove(`?note_id=${none}`))).toMatchObject({
        status: 404,
        code: "not_found",
      })
    }
  })

  it("refuse a query that they do not know", async () => {
    expect(await refusalOf(prove("?fields=*"))).toMatchObject({
      status: 400,
      code: "invalid_data",
    })
  })

  it.each([
    "update guestbook_page set entry = '{}'",
    "delete from guestbook_page",
  ])("refuse, whoever writes: %s", async (statement) => {
    await publishNotes("One")
    await expect(book.sql(statement)).rejects.toThrow(
      /guestbook_page is only added to/
    )
  })

  it.each([
    ["changed", "update guestbook_page set entry = '{}' where sequence = 2"],
    ["removed", "delete from guestbook_page where sequence = 2"],
    [
      "reordered",
      `update guestbook_page set sequence = -sequence;
         update guestbook_page set sequence = 4 + sequence`,
    ],
  ])(
    "tell when one was %s by somebody who dropped the guard",
    async (_, statement) => {
      await publishNotes("One", "Two", "Three")
      expect(await book.service().verifyPages()).toMatchObject({
        intact: true,
      })
      await tamper(statement)
      expect(await book.service().verifyPages()).toMatchObject({
        intact: false,
        problem: expect.stringMatching(/was changed, moved, or follows/),
      })
    }
  )
})
