import "../support/own-data-dir"
import { readReviewImport, reviewIn } from "../../src/workflows/review"
import { verifyHistory } from "../builders/review-history"
import {
  buildImporter,
  csvFile,
  judgemeRow,
  type Importer,
} from "../builders/review-files"
import { withShop } from "../support/shop"
import { crashImport, importDeaths } from "./support/import-crash"
import { endAll } from "./support/processes"

const ROWS = 900
const BATCH = 250

withShop(({ api, getContainer, dbConfig }) => {
  afterAll(endAll)
  let importer: Importer
  beforeAll(async () => {
    importer = await buildImporter(api, getContainer())
  })

  const importing = () =>
    crashImport({
      ...{ feature: "review", database: dbConfig, headers: importer.headers },
      start: async (file) =>
        (await importer.start(await importer.send(file))).id,
      ...{ read: importer.read },
      goOn: (id) => readReviewImport(getContainer(), id),
    })
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

  it.each(importDeaths(BATCH, ROWS))(
    "imports each row once when it was killed $when",
    async ({ place, done }) => {
      const { sql, killedAt, recover } = importing()
      const { id, cut } = await killedAt(place, file())
      expect(cut.row_count).toBe(done)
      expect(await sql("select id from review")).toHaveLength(
        cut.imported_count
      )
      expect(await recover(id)).toMatchObject({
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
    }
  )
})
