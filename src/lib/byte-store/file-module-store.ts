import type { IFileModuleService } from "@medusajs/framework/types"
import { createReadStream } from "fs"
import { readdir } from "fs/promises"
import { pipeline } from "stream/promises"
import type { ByteStore, StoredFile } from "./byte-store"
import { sliceOf } from "./slice"

interface Place {
  access: "public" | "private"
  /** Where core's local provider writes; it opens a file before we know it. */
  local_dir?: string
}

/** Whatever provider Medusa's File module is set up with. */
export function fileModuleStore(
  files: IFileModuleService,
  { access, local_dir }: Place
): ByteStore {
  const keysOf = async ({ name, key }: StoredFile) => {
    if (key !== null) {
      return [key]
    }
    const names = local_dir ? await readdir(local_dir).catch(() => []) : []
    return names.filter((found) => found.endsWith(name))
  }
  return {
    async write({ name, mime_type, path }, learn) {
      const { writeStream, promise, fileKey, url } =
        await files.getUploadStream({
          filename: name,
          mimeType: mime_type,
          access,
        })
      // It also fails when we give up, and nobody may be listening by then.
      promise.catch(() => undefined)
      try {
        await learn(fileKey, access === "public" ? url : null)
        await pipeline(createReadStream(path), writeStream)
        await promise
      } catch (error) {
        writeStream.destroy(error as Error)
        throw error
      }
    },
    // The File module reads whole files only.
    read: async (key, range) =>
      sliceOf(await files.getDownloadStream(key), range),
    async remove(file) {
      const keys = await keysOf(file)
      if (keys.length) {
        await files.deleteFiles(keys)
      }
    },
  }
}
