import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  parseByteRange,
  type ByteRange,
  type Disposition,
} from "../../../lib/upload"

interface ServedFile {
  name: string
  kind: string
  mime_type: string
  size_bytes: number
}

/**
 * Writes status and headers.
 *
 * @returns which bytes to send; none when nothing of the file was asked for
 */
export function answerHead(
  req: MedusaRequest,
  res: MedusaResponse<void>,
  file: ServedFile,
  disposition: Disposition
): ByteRange | undefined {
  const shown = file.kind === "document" ? "attachment" : disposition
  res.set({
    "Content-Type": file.mime_type,
    "Content-Disposition": `${shown}; filename="${file.name}"`,
    "X-Content-Type-Options": "nosniff",
    // Opened as a page it gets an origin of its own and runs nothing.
    "Content-Security-Policy": "default-src 'none'; sandbox",
    // Storefronts live on other origins and show the file in a page of theirs.
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "private, no-store",
    "Accept-Ranges": "bytes",
  })
  const size = file.size_bytes
  // Without an ETag there is nothing that If-Range could be right about.
  const asked = req.get("if-range") ? undefined : req.get("range")
  const range = parseByteRange(asked, size)
  if (range === "unsatisfiable") {
    res.status(416).set("Content-Range", `bytes */${size}`)
    return undefined
  }
  const { start, end } = range ?? { start: 0, end: size - 1 }
  res.set("Content-Length", String(end - start + 1))
  if (range) {
    res.status(206).set("Content-Range", `bytes ${start}-${end}/${size}`)
  }
  return { start, end }
}
