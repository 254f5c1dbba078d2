import { createReadStream, createWriteStream } from "fs"
import { mkdir, open, rm } from "fs/promises"
import { basename, join } from "path"
import { pipeline } from "stream/promises"
import type { ByteStore } from "./byte-store"

/**
 * A folder that no route serves. Core's local provider would put private files
 * beside the public ones, where whoever knows the name can read them.
 */
export function privateFolder(folder: string): ByteStore {
  const pathOf = (key: string) => join(folder, basename(key))
  return {
    async write({ name, path }, learn) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await learn(name, null)
      const target = createWriteStream(pathOf(name), { mode: 0o600 })
      await pipeline(createReadStream(path), target)
    },
    // Opened before the answer begins, so that a file that is gone is an error.
    async read(key, { start, end }) {
      const file = await open(pathOf(key))
      return file.createReadStream({ start, end })
    },
    remove: ({ name, key }) => rm(pathOf(key ?? name), { force: true }),
  }
}
