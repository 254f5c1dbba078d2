import "../../support/own-data-dir"
import { verifyHistory } from "../../builders/review-history"
import {
  buildImporter,
  csvFile,
  judgemeRow,
  type Importer,
} from "../../builders/review-files"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { reviewIn } from "../../../src/workflows/review"
import { findCanaries } from "../../support/canaries"
import { withClient } from "../../support/databases"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"

withShop(({ api, getContainer, dbConfig }) => {
  let shop: ReviewShop
  let importer: Importer
  let handle: string
  beforeAll(async () => {
    shop = await buildReviewShop(api, getContainer())
    importer = await buildImporter(api, getContainer())
    const [product] = await sql("select handle from product where id = $1", [
      shop.product_id,
    ])
    handle = product.handle
  })

  const sql = (query: string, values: unknown[] = []) =>
    withClient(async (client) => {
      const { rows } = await client.query(query, values)
      return rows
    }, dbConfig.dbName)
  const row = (change: Record<string, string> = {}) =>
    judgemeRow({ product_handle: handle, ...change })

  it("shows what another provider showed, as imported and never as verified", async () => {
    const told = await importer.imported(
      csvFile([row({ reply: "Thank you", reply_date: "03/03/2025" })])
    )
    expect(told).toMatchObject({
      ...{ status: "finished", shape: "judgeme", row_count: 1 },
      ...{ imported_count: 1, known_count: 0, failed_count: 0 },
    })
    const { reviews, summary } = await shop.read()
    expect(reviews).toMatchObject([
      {
        ...{ title: "Warm", rating: 5, display_name: "Camille" },
        ...{ collected: "imported", verified: false },
        published_at: "2025-03-02T10:12:00.000Z",
        reply: { body: "Thank you" },
      },
    ])
    expect(summary).toMatchObject({ count: 1, average: 5, verified_share: 0 })
  })

  it("leaves sums that equal a recount, and a whole history of each", async () => {
    const rows = Array.from({ length: 60 }, (_, index) =>
      row({
        rating: String((index % 5) + 1),
        body: `Number ${index}`,
        ...(index % 7 ? {} : { product_handle: "" }),
      })
    )
    const { imported_count } = await importer.imported(csvFile(rows))
    expect(imported_count).toBe(60)
    const reviews = reviewIn(getContainer())
    for (const subject of [shop.product_id, null]) {
      expect(await reviews.readSums(subject)).toEqual(
        await reviews.recountSums(subject)
      )
    }
    expect(await reviews.readSums(shop.product_id)).toMatchObject({
      ...{ count: 51, imported_count: 51, verified_count: 0 },
    })
    const history = await sql(
      "select * from review_event order by review_id, number"
    )
    expect(history).toHaveLength(180)
    expect(verifyHistory(history)).toEqual([])
  })

  it("keeps nobody's address, not even as a name, and removes the file", async () => {
    const told = await importer.imported(
      csvFile([row(), row({ reviewer_name: "camille@canary.example" })])
    )
    expect(told.imported_count).toBe(2)
    expect(await findCanaries(getContainer(), ["canary.example"])).toEqual([])
    const [upload] = await sql("select status from upload where id = $1", [
      told.upload_id,
    ])
    expect(upload.status).toBe("discarded")
    expect(await refusalOf(importer.start(told.upload_id))).toMatchObject({
      status: 404,
    })
  })

  it("tells of each row that cannot be read where it is and why, and imports the others", async () => {
    const told = await importer.imported(
      csvFile([
        row(),
        row({ rating: "4.5" }),
        row({ review_date: "soon" }),
        row({ product_handle: "no-such-thing" }),
        row({ body: "Another" }),
      ])
    )
    expect(told).toMatchObject({
      ...{ row_count: 5, imported_count: 2, failed_count: 3 },
    })
    expect(await importer.errors(told.id)).toEqual([
      { row: 3, path: "rating", message: expect.stringContaining("1, 2, 3") },
      { row: 4, path: "review_date", message: expect.any(String) },
      { row: 5, path: "product", message: expect.stringContaining("SKU") },
    ])
  })

  it("writes no review in a dry run, and imports the same file afterwards once", async () => {
    const upload = await importer.send(csvFile([row(), row({ rating: "0" })]))
    const dry = await importer.start(upload, { is_dry_run: true })
    await importer.work()
    expect(await importer.read(dry.id)).toMatchObject({
      ...{ status: "finished", imported_count: 1, failed_count: 1 },
    })
    expect(await importer.errors(dry.id)).toHaveLength(1)
    expect(await sql("select id from review")).toEqual([])

    const real = await importer.start(upload)
    expect(await refusalOf(importer.start(upload))).toMatchObject({
      status: 404,
    })
    await importer.work()
    expect(await importer.read(real.id)).toMatchObject({ imported_count: 1 })
    expect(await sql("select id from review")).toHaveLength(1)
  })

  it("imports a review once, however often it comes", async () => {
    const file = csvFile([row(), row({ body: "Another" }), row()])
    expect(await importer.imported(file)).toMatchObject({
      ...{ imported_count: 2, known_count: 1 },
    })
    expect(await importer.imported(file)).toMatchObject({
      ...{ imported_count: 0, known_count: 3 },
    })
    expect((await shop.read()).count).toBe(2)
  })

  it("holds what the screening holds, and what was hidden elsewhere until a person has looked", async () => {
    await importer.imported(
      csvFile([
        row({ body: "More on https://spam.example/now" }),
        row({ body: "Not shown there", curated: "spam", rating: "1" }),
      ])
    )
    expect((await shop.read()).count).toBe(0)
    const { data } = await api.get("/admin/reviews?status=held", importer)
    expect(data.reviews).toMatchObject([
      { collected: "imported", publish_by: null },
      { collected: "imported", publish_by: null },
    ])
    const rules = data.reviews.flatMap(
      ({ findings }: { findings: { rule: string }[] }) =>
        findings.map(({ rule }) => rule)
    )
    expect(rules.sort()).toEqual(["hidden-elsewhere", "links"])
  })

  it("stops at a cancel, which cannot be undone, and forgets the file", async () => {
    const { id, upload_id } = await importer.start(
      await importer.send(csvFile([row()]))
    )
    expect((await importer.cancel(id)).data.review_import).toMatchObject({
      status: "canceled",
    })
    await importer.work()
    expect(await sql("select id from review")).toEqual([])
    expect(await refusalOf(importer.cancel(id))).toMatchObject({
      status: 400,
      code: "review_transition_refused",
    })
    expect(
      await sql("select status from upload where id = $1", [upload_id])
    ).toEqual([{ status: "discarded" }])
  })

  it("is read by one process at a time, and by no other that was thought dead", async () => {
    const reviews = reviewIn(getContainer())
    const { id } = await importer.start(await importer.send(csvFile([row()])))
    const turns = await Promise.all([
      reviews.takeImport(id),
      reviews.takeImport(id),
    ])
    const [old] = turns.filter((turn) => turn !== undefined)
    expect(turns.filter((turn) => turn !== undefined)).toHaveLength(1)
    await sql("update review_import set leased_until = now() - interval '1 s'")
    await importer.work()
    expect(await importer.read(id)).toMatchObject({ imported_count: 1 })
    const late = { row_count: 1, found: [], errors: [] }
    const around = { settings: {} as never, now: new Date() }
    expect(await reviews.importBatch(old, late, around)).toBe(false)
  })

  it("takes CSV in a shape it knows, from whoever sent it", async () => {
    const unknown = await importer.send("stars,words\r\n5,Good\r\n")
    expect(await refusalOf(importer.start(unknown))).toMatchObject({
      status: 400,
      code: "review_import_shape_unknown",
    })
    const file = csvFile([row()])
    expect(
      await refusalOf(
        importer.start(await importer.send(file), { shape: "yotpo" })
      )
    ).toMatchObject({ message: expect.stringContaining("review_score") })
    const other = await buildImporter(api, getContainer())
    expect(
      await refusalOf(other.start(await importer.send(file)))
    ).toMatchObject({ status: 404 })
    expect(
      await refusalOf(importer.send(Buffer.from([0, 1, 2, 3])))
    ).toMatchObject({ status: 415 })
  })

  it("is a merchant's alone", async () => {
    for (const path of [
      "/admin/review-imports",
      "/admin/review-imports/files",
      "/admin/review-imports/revimp_1/cancel",
    ]) {
      expect(await refusalOf(api.post(path, {}))).toMatchObject({ status: 401 })
    }
    for (const path of ["/admin/review-imports", "/admin/review-exports"]) {
      expect(await refusalOf(api.get(path))).toMatchObject({ status: 401 })
    }
  })

  it("lists what was imported, and knows of nothing else", async () => {
    const { id } = await importer.imported(csvFile([row()]))
    const listed = async (status: string) =>
      (await api.get(`/admin/review-imports?status=${status}`, importer)).data
    expect(await listed("finished")).toMatchObject({
      ...{ count: 1, review_imports: [{ id }] },
    })
    expect(await listed("running")).toMatchObject({ count: 0 })
    for (const path of ["revimp_1", "revimp_1/errors"]) {
      const asked = api.get(`/admin/review-imports/${path}`, importer)
      expect(await refusalOf(asked)).toMatchObject({ status: 404 })
    }
  })
})
