import { open } from "fs/promises"
import { MEDIA_TYPES, type MediaType } from "./media-types"

/** As much as the signatures of all types together look at. */
const HEAD_BYTES = 4100

/** Tells what a file is by its first bytes; its name and header are hearsay. */
export async function identify(path: string): Promise<MediaType | undefined> {
  // An ES module: `require` of it works in newer versions of Node alone.
  const { fileTypeFromBuffer } = await import("file-type")
  const found = await fileTypeFromBuffer(await readHead(path))
  return found && MEDIA_TYPES.get(found.mime)
}

async function readHead(path: string) {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES))
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
