import "../support/own-data-dir"
import { readLoyaltyImport } from "../../src/workflows/loyalty"
import { activateProgram, buildLoyaltyDesk } from "../builders/loyalty"
import { csvFile } from "../builders/review-files"
import { withShop } from "../support/shop"
import { crashImport, importDeaths } from "./support/import-crash"
import { endAll } from "./support/processes"

const ROWS = 260
const BATCH = 100

withShop(({ api, getContainer, dbConfig }) => {
  afterAll(endAll)
  let desk: Awaited<ReturnType<typeof buildLoyaltyDesk>>
  beforeAll(async () => {
    desk = await buildLoyaltyDesk(api, getContainer())
    await activateProgram(getContainer())
  })

  const read = (path: string) => desk.read(path, desk.merchant)
  const importing = () =>
    crashImport({
      ...{ feature: "loyalty", database: dbConfig, headers: desk.merchant },
      start: sendFile,
      read: async (id) =>
        (await read(`/admin/loyalty-imports/${id}`)).loyalty_import,
      goOn: (id) => readLoyaltyImport(getContainer(), id),
    })

  async function sendFile(content: string): Promise<string> {
    const config = { headers: desk.merchant }
    const form = new FormData()
    form.set("file", new Blob([content]))
    const path = "/admin/loyalty-imports"
    const sent = await api.post(`${path}/files`, form, config)
    const body = { upload_id: sent.data.upload.id, is_dry_run: false }
    return (await api.post(path, body, config)).data.loyalty_import.id
  }

  /** A member for each row, and for every tenth a tier. */
  const file = () =>
    csvFile(
      Array.from({ length: ROWS }, (_, index) => ({
        customer_id: `cus_${index}`,
        // The last of every fifty is none.
        points: index % 50 === 49 ? "-1" : String(index + 1),
        tier: index % 10 ? "" : "wool",
      }))
    )
  const rowsThatGive = Array.from({ length: ROWS }, (_, index) => index).filter(
    (index) => index % 50 !== 49
  )
  const points = rowsThatGive.reduce((sum, index) => sum + index + 1, 0)

  it.each(importDeaths(BATCH, ROWS))(
    "gives each row's points once when it was killed $when",
    async ({ place, done }) => {
      const { sql, killedAt, recover } = importing()
      await sql(
        `insert into customer (id, email, has_account)
         select 'cus_' || n, n || '@example.com', true
         from generate_series(0, ${ROWS - 1}) n`
      )
      const entries = () =>
        sql(
          `select amount::int from loyalty_points_posting posting
           join loyalty_points_entry entry on entry.id = posting.entry_id
           where source = 'loyalty_import' and account = 'member_available'`
        )
      const { id, cut } = await killedAt(place, file())
      expect(cut.row_count).toBe(done)
      expect(await entries()).toHaveLength(cut.imported_count)
      expect(await recover(id)).toMatchObject({
        ...{ status: "finished", row_count: ROWS, known_count: 0 },
        ...{ imported_count: rowsThatGive.length, failed_count: 5 },
        ...{ points_imported: points, tiers_set: ROWS / 10 },
      })
      const given = await entries()
      expect(given).toHaveLength(rowsThatGive.length)
      expect(given.reduce((sum, { amount }) => sum + amount, 0)).toBe(points)
      expect(await sql("select id from loyalty_adjustment")).toHaveLength(
        rowsThatGive.length
      )
      expect(await sql("select row from loyalty_import_error")).toHaveLength(5)
      const set = "select id from loyalty_tier_change where change = 'set'"
      expect(await sql(set)).toHaveLength(ROWS / 10)
      expect((await read("/admin/loyalty-proof")).proof).toMatchObject({
        ...{ ok: true, violations: [] },
      })
    }
  )
})
