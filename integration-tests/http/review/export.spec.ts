import "../../support/own-data-dir"
import { request } from "http"
import { Readable } from "stream"
import { setTimeout as sleep } from "timers/promises"
import { openCsv } from "../../../src/lib/csv-file/csv-rows"
import { reviewIn } from "../../../src/workflows/review"
import { fillReviews } from "../../builders/many-reviews"
import {
  buildImporter,
  csvFile,
  judgemeRow,
  type Importer,
} from "../../builders/review-files"
import { buildReviewShop, type ReviewShop } from "../../builders/review"
import { withClient } from "../../support/databases"
import { withShop } from "../../support/shop"

type Row = Record<string, string>

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

  async function exported(query = ""): Promise<Row[]> {
    const file = await importer.exported(query)
    const { rows } = await openCsv(Readable.from([Buffer.from(file)]))
    const read: Row[] = []
    for await (const row of rows) {
      if ("row" in row) {
        read.push(row.row)
      }
    }
    return read
  }

  /** Two of the product and one of the shop, of which one is held. */
  const filled = () =>
    importer.imported(
      csvFile([
        judgemeRow({
          product_handle: handle,
          ...{ title: "=1+1", body: 'It "fits",\nand holds' },
          ...{ reply: "Good to hear", reply_date: "04/03/2025" },
        }),
        judgemeRow({
          product_handle: handle,
          ...{ body: "See https://spam.example/now", rating: "1" },
          review_date: "2025-06-01 00:00:00 UTC",
        }),
        judgemeRow({ body: "A fine shop", rating: "4" }),
      ])
    )

  it("is a file that no spreadsheet takes for formulas", async () => {
    await filled()
    const answer = await api.get("/admin/review-exports", importer)
    expect(answer.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="reviews.csv"',
    })
    expect(answer.data).toContain(",'=1+1,")
    expect(answer.data).not.toContain("canary.example")
  })

  it("is read again by the importer, word by word", async () => {
    await filled()
    const before = await exported("status=published")
    const file = await importer.exported("status=published")
    await sql("delete from review_reply")
    await sql("delete from review")
    const told = await importer.imported(file)
    expect(told).toMatchObject({ shape: "own", imported_count: 2 })
    expect(told.failed_count).toBe(0)
    const kept = ({ review_id: _, ...row }: Row) => row
    const byBody = (a: Row, b: Row) => (a.body < b.body ? -1 : 1)
    expect((await exported()).map(kept).sort(byBody)).toEqual(
      before.map(kept).sort(byBody)
    )
  })

  it("brings nothing twice to the shop that it comes from", async () => {
    await filled()
    const told = await importer.imported(await importer.exported())
    expect(told).toMatchObject({ imported_count: 0, known_count: 2 })
  })

  it("holds no stars of what waits for a decision", async () => {
    await filled()
    const [held] = await exported("status=held")
    expect(held).toMatchObject({ status: "held", rating: "" })
  })

  it("holds what is asked for, and no more", async () => {
    await filled()
    expect(await exported("status=published&status=held")).toHaveLength(3)
    expect(await exported(`product_id=${shop.product_id}`)).toHaveLength(2)
    const since = "from=2025-06-01T00:00:00Z"
    expect(await exported(since)).toHaveLength(1)
    expect(await exported(`${since}&to=2025-06-01T00:00:00Z`)).toEqual([])
    expect(await exported("to=2025-06-01T00:00:00Z")).toHaveLength(2)
  })

  it("has every review once, however many pages it takes", async () => {
    const many = { count: 1_201, rating: 4, status: "published" as const }
    await fillReviews(dbConfig.dbName, many)
    const ids = (await exported()).map(({ review_id }) => review_id)
    expect(new Set(ids).size).toBe(1_201)
    expect(ids).toHaveLength(1_201)
  })

  it("ends when its reader goes away, and serves the next", async () => {
    const many = { count: 20_000, rating: 4, status: "published" as const }
    await fillReviews(dbConfig.dbName, many)
    const pages = jest.spyOn(reviewIn(getContainer()), "exportPage")
    const url = `${api.defaults.baseURL}/admin/review-exports`
    await new Promise<void>((resolve, reject) => {
      const asked = request(url, { headers: importer.headers }, (answer) => {
        answer.once("data", () => asked.destroy()).once("close", resolve)
        answer.on("error", () => undefined)
      })
      asked.on("error", reject).end()
    })
    await sleep(500)
    const read = pages.mock.calls.length
    expect(read).toBeLessThan(40)
    await sleep(500)
    expect(pages.mock.calls).toHaveLength(read)
    expect((await api.get("/health")).status).toBe(200)
  })
})
