import { open } from "fs/promises"
import { CSV, MEDIA_TYPES, type Kind, type MediaType } from "./media-types"

/** As much as the signatures of all types together look at. */
const HEAD_BYTES = 4100

/** What no text has in it, in UTF-8 or in the older encodings of one byte. */
const BINARY = /[\u0000-\u0008\u000e-\u001f]/

/**
 * Tells what a file is by its first bytes; its name and header are hearsay.
 * Text is taken for a table only where one is asked for.
 */
export async function identify(
  path: string,
  kinds: readonly Kind[]
): Promise<MediaType | undefined> {
  // An ES module: `require` of it works in newer versions of Node alone.
  const { fileTypeFromBuffer } = await import("file-type")
  const head = await readHead(path)
  const found = await fileTypeFromBuffer(head)
  if (found) {
    return MEDIA_TYPES.get(found.mime)
  }
  return kinds.includes(CSV.kind) && !BINARY.test(head.toString("latin1"))
    ? CSV
    : undefined
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
