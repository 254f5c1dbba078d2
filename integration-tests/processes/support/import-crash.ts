import type { AxiosInstance } from "axios"
import { withClient } from "../../support/databases"
import { depth } from "../../support/depth"
import { dieAt } from "./dying"

export interface CrashingImport {
  feature: string
  database: { dbName: string; clientUrl: string }
  headers: Record<string, string>
  /** Sends a file and begins its import. @returns the import's id */
  start: (file: string) => Promise<string>
  read: (id: string) => Promise<Progress>
  /** Goes on with an import in this process. */
  goOn: (id: string) => Promise<void>
}

interface Progress {
  row_count: number
  imported_count: number
}

/** How an import of any feature is cut short, and what is tried afterwards. */
export function crashImport(crashing: CrashingImport) {
  const { feature, database, headers, start, read, goOn } = crashing
  const sql = (query: string) =>
    withClient(async (db) => (await db.query(query)).rows, database.dbName)

  /** Imports in a process of its own, which kills itself on the way. */
  async function killedAt(place: string, file: string) {
    const id = await start(file)
    const path = `/admin/sweeps/${feature}-import/run`
    const env = {
      DATABASE_URL: database.clientUrl,
      DATA_DIR: process.env.DATA_DIR ?? "",
    }
    // Lost where its own job was quicker, and at it already.
    const send = (api: AxiosInstance) => api.post(path, {}, { headers })
    await dieAt(`${feature}.${place}`, env, send)
    return { id, cut: await read(id) }
  }

  /**
   * Nobody touches it while the dead process' lease may be a living one's, and
   * then three do at once.
   */
  async function recover(id: string) {
    const cut = await read(id)
    await goOn(id)
    expect(await read(id)).toEqual(cut)
    await sql(`update ${feature}_import set leased_until = 'epoch'`)
    await Promise.all([1, 2, 3].map(() => goOn(id)))
    expect(await sql("select status from upload")).toEqual([
      { status: "discarded" },
    ])
    return read(id)
  }

  return { sql, killedAt, recover }
}

/** Where an import dies, the most telling first, when batches are of `size`. */
export const importDeaths = (size: number, rows: number) =>
  [
    {
      place: "import-rows-written#2",
      when: "with the rows of a batch written and not their number",
      done: size,
    },
    {
      place: "import-batch-done#2",
      when: "between two batches",
      done: 2 * size,
    },
    {
      place: "import-ended",
      when: "before the file was removed",
      done: rows,
    },
  ].slice(0, depth({ sample: 1, full: 3 }))
