import { spawnSync } from "child_process"
import { mkdtempSync, rmSync, writeFileSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import type { AxiosInstance } from "axios"

type Headers = Record<string, string>

const SCRIPT = join(__dirname, "../../docs/reviews/verify-review.mjs")
const DAY_SECONDS = 86_400

/** Days that pass in a shop, and what everybody can check of them. */
export function sealedDays(
  api: AxiosInstance,
  { merchant, key }: { merchant: Headers; key: Headers }
) {
  return {
    /** The clock goes on by a day; the night in between seals the one before. */
    pass: (days = 1) =>
      api.post(
        "/admin/clock/advance",
        { seconds: days * DAY_SECONDS },
        { headers: merchant }
      ),
    seal: async () =>
      (
        await api.post(
          "/admin/sweeps/review-seal-day/run",
          {},
          { headers: merchant }
        )
      ).data.sweep,
    read: async () =>
      (await api.get("/store/reviews/transparency", { headers: key })).data
        .transparency,
    /** As text, so that it can be spoiled byte by byte. */
    proof: async (id: string, headers: Headers) =>
      (
        await api.get<string>(`/store/reviews/${id}/proof`, {
          headers,
          transformResponse: (text) => text,
        })
      ).data,
  }
}

/** Runs the script of the documentation as its reader does. */
export function verify(proof: string, root: string) {
  const folder = mkdtempSync(join(tmpdir(), "proof-"))
  const file = join(folder, "proof.json")
  writeFileSync(file, proof)
  const run = spawnSync(process.execPath, [SCRIPT, file, root], {
    encoding: "utf8",
    env: {},
  })
  rmSync(folder, { recursive: true })
  return (run.stdout + run.stderr).trim()
}
