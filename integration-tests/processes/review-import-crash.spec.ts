import "../support/own-data-dir"
import { readReviewImport, reviewIn } from "../../src/workflows/review"
import { verifyHistory } from "../builders/review-history"
import {
  buildImporter,
  csvFile,
  judgemeRow,
  type Importer,
} from "../builders/review-files"
import { startServer } from "../builders/server"
import { withClient } from "../support/databases"
import { withShop } from "../support/shop"
import { endAll } from "./support/processes"

const KILLED = 137
const ROWS = 900
const BATCH = 250

withShop(({ api, getContainer, dbConfig }) => {
  afterAll(endAll)
  let importer: Importer
  beforeAll(async () => {
    importer = await buildImporter(api, getContainer())
  })

  const sql = (query: string) =>
    withClient(
      async (client) => (await client.query(query)).rows,
      dbConfig.dbName
    )
  const file = () =>
    csvFile(
      Array.from({ length: ROWS }, (_, index) =>
        judgemeRow({
          body: `Number ${index}`,
          // The last of every hundred cannot be read.
          rating: index % 100 === 99 ? "9" : String((index % 5) + 1),
        })
      )
    )

  /** Imports in a process of its own, which kills itself on the way. */
  async function killWhileImporting(place: string) {
    const { id } = await importer.start(await importer.send(file()))
    const server = await startServer({
      DATABASE_URL: dbConfig.clientUrl,
      DATA_DIR: process.env.DATA_DIR ?? "",
      CRASH_AT: place,
    })
    const { headers } = importer
    const path = "/admin/sweeps/review-import/run"
    // Answered at once where its own job was quicker, and at it already.
    await server.api.post(path, {}, { headers }).catch(() => undefined)
    expect(await server.exited).toBe(KILLED)
    return id
  }

  it.each([
    {
      place: "review.import-rows-written#2",
      when: "with the rows of a batch written and not their number",
      done: BATCH,
    },
    {
      place: "review.import-batch-done#2",
      when: "between two batches",
      done: 2 * BATCH,
    },
    {
      place: "review.import-ended",
      when: "before the file was removed",
      done: ROWS,
    },
  ])("imports each row once when it was killed $when", async (killed) => {
    const id = await killWhileImporting(killed.place)
    const cut = await importer.read(id)
    expect(cut.row_count).toBe(killed.done)
    expect(await sql("select id from review")).toHaveLength(cut.imported_count)

    // Nobody touches it while the dead process' lease may be a living one's.
    await readReviewImport(getContainer(), id)
    expect(await importer.read(id)).toEqual(cut)
    await sql("update review_import set leased_until = 'epoch'")
    await Promise.all([1, 2, 3].map(() => readReviewImport(getContainer(), id)))

    expect(await importer.read(id)).toMatchObject({
      ...{ status: "finished", row_count: ROWS, imported_count: 891 },
      ...{ known_count: 0, failed_count: 9 },
    })
    expect(await sql("select id from review")).toHaveLength(891)
    expect(await sql("select id from review_revision")).toHaveLength(891)
    expect(await sql("select row from review_import_error")).toHaveLength(9)
    const history = "select * from review_event order by review_id, number"
    expect(verifyHistory((await sql(history)) as never)).toEqual([])
    const reviews = reviewIn(getContainer())
    expect(await reviews.readSums(null)).toEqual(
      await reviews.recountSums(null)
    )
    expect(await sql("select status from upload")).toEqual([
      { status: "discarded" },
    ])
  })
})
