import type { IncomingMessage } from "http"
import { RequestProblem } from "./errors"

/**
 * The raw bytes of a request, of which no more than the limit is ever held.
 *
 * @throws {RequestProblem} 413, before the rest is read
 */
export async function readLimitedBody(
  req: IncomingMessage,
  limit_bytes: number
): Promise<Buffer> {
  if (Number(req.headers["content-length"] ?? 0) > limit_bytes) {
    throw tooLarge(limit_bytes)
  }
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length
    if (length > limit_bytes) {
      throw tooLarge(limit_bytes)
    }
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks, length)
}

function tooLarge(limit_bytes: number) {
  return new RequestProblem(
    "too_large",
    `The body is larger than ${limit_bytes} bytes.`,
    // What was not read would be taken for the next request.
    { headers: { Connection: "close" } }
  )
}
