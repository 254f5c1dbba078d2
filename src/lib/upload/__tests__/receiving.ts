import { mkdtempSync, readdirSync, readFileSync, rmSync } from "fs"
import { tmpdir } from "os"
import { join } from "path"
import { serve } from "../../../../integration-tests/support/form-post"
import { receiveFile, type FileRules } from ".."

/** A server that takes files and keeps the last one it was lent. */
export async function receiving(
  rules: Partial<FileRules> = {},
  { keeps = true } = {}
) {
  const folder = mkdtempSync(join(tmpdir(), "incoming-"))
  let kept = Buffer.alloc(0)
  const server = await serve((req) =>
    receiveFile(
      req,
      { kinds: ["image"], incoming_dir: folder, ...rules },
      ({ path, fields, ...facts }) => {
        kept = keeps ? readFileSync(path) : kept
        return Promise.resolve({ ...facts, fields: Object.fromEntries(fields) })
      }
    )
  )
  return {
    ...server,
    kept: () => kept,
    /** What still lies where files come in. */
    leftovers: () => readdirSync(folder),
    close() {
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Receiving = Awaited<ReturnType<typeof receiving>>
