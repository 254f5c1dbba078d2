import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../../src/workflows/sweep"
import { buildMerchant } from "./merchant"

type Row = Record<string, string>

/** A file with the columns of its first row. */
export function csvFile(rows: Row[]) {
  const columns = Object.keys(rows[0])
  return [columns, ...rows.map((row) => columns.map((name) => row[name]))]
    .map((cells) => `${cells.map(quoted).join(",")}\r\n`)
    .join("")
}

/** As providers write it, who do not know of formulas. */
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** A row of Judge.me, of somebody whose address must not be kept. */
export const judgemeRow = (row: Row = {}): Row => ({
  title: "Warm",
  body: "It kept me dry for a whole winter.",
  rating: "5",
  review_date: "2025-03-02 10:12:00 UTC",
  curated: "ok",
  reviewer_name: "Camille",
  reviewer_email: "camille@canary.example",
  product_id: "",
  product_handle: "",
  reply: "",
  reply_date: "",
  ...row,
})

/** A merchant at the importer. */
export async function buildImporter(
  api: AxiosInstance,
  container: MedusaContainer
) {
  const { headers, id } = await buildMerchant(container)

  async function send(file: string | Buffer): Promise<string> {
    const form = new FormData()
    form.set("file", new Blob([new Uint8Array(Buffer.from(file))]))
    const path = "/admin/review-imports/files"
    return (await api.post(path, form, { headers })).data.upload.id
  }
  async function start(upload_id: string, body: object = {}) {
    const path = "/admin/review-imports"
    const answer = await api.post(path, { upload_id, ...body }, { headers })
    return answer.data.review_import
  }
  const read = async (importId: string, part = "") =>
    (await api.get(`/admin/review-imports/${importId}${part}`, { headers }))
      .data
  const work = () => runSweepOnce(container, "review-import")

  return {
    ...{ id, headers, send, start, work },
    read: async (importId: string) => (await read(importId)).review_import,
    errors: async (importId: string) =>
      (await read(importId, "/errors")).errors,
    cancel: (importId: string) =>
      api.post(`/admin/review-imports/${importId}/cancel`, {}, { headers }),
    /** Sends a file and waits until all of it is read. */
    async imported(file: string, body: object = {}) {
      const { id: importId } = await start(await send(file), body)
      await work()
      return (await read(importId)).review_import
    },
    async exported(query = ""): Promise<string> {
      return (await api.get(`/admin/review-exports?${query}`, { headers })).data
    },
  }
}

export type Importer = Awaited<ReturnType<typeof buildImporter>>
